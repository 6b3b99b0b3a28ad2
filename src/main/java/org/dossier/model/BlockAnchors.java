package org.dossier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.source.Range;

/**
 * Ids of the blocks of a text on its page, so that a link leads to a paragraph and not only to the page: {@code b-1} for the first
 * block of the reading text, or the id that its element has already. Ids of headings begin with {@code s-} and those of annotations and
 * names with other letters, so that none meets another.
 */
public final class BlockAnchors {
    /** Elements that a block may be in; of several around one block it is the innermost. */
    private static final Set<String> HOLDERS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "caption",
            "figcaption",
            "summary",
            "blockquote",
            "div",
            "pre");

    private BlockAnchors() {}

    /**
     * The pieces of a text with an id on the element of each block.
     *
     * @param pieces those of {@code body}, or what is left of them in an excerpt
     * @return as many pieces, in the same order
     */
    public static List<Piece> in(Body body, List<Piece> pieces) {
        List<Piece> anchored = new ArrayList<>(pieces);
        holders(body, pieces).forEach((at, block) -> {
            Piece.Open open = (Piece.Open) pieces.get(at);
            Map<String, String> attributes = new LinkedHashMap<>(open.attributes());
            attributes.put("id", id(open, block));
            anchored.set(at, new Piece.Open(open.tag(), attributes));
        });
        return anchored;
    }

    /** The id of each block of a text, in order; empty for a block that has no element of its own. */
    public static List<String> of(Body body) {
        String[] ids = new String[body.blocks().size()];
        Arrays.fill(ids, "");
        holders(body, body.pieces())
                .forEach((at, block) ->
                        ids[block] = id((Piece.Open) body.pieces().get(at), block));
        return List.of(ids);
    }

    private static String id(Piece.Open open, int block) {
        return open.attributes().getOrDefault("id", "b-" + (block + 1));
    }

    /** Number of the block by the place of the piece that begins its element. */
    private static Map<Integer, Integer> holders(Body body, List<Piece> pieces) {
        Map<Integer, Integer> holders = new TreeMap<>();
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Open open && HOLDERS.contains(open.tag())) {
                int block = block(body, firstText(pieces, i));
                if (block > last) {
                    holders.put(i, block);
                    last = block;
                }
            }
        }
        return holders;
    }

    /** Where the first text of an element begins; -1 when it has none, or first another element that a block may be in. */
    private static int firstText(List<Piece> pieces, int opening) {
        int depth = 1;
        for (int i = opening + 1; i < pieces.size() && depth > 0; i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Text text && text.end() > text.start()) {
                return text.start();
            }
            if (piece instanceof Piece.Open open && HOLDERS.contains(open.tag())) {
                return -1;
            }
            depth += piece.begins() ? 1 : piece instanceof Piece.Close ? -1 : 0;
        }
        return -1;
    }

    /** Number of the block that holds a character of the reading text, from 0; -1 when there is none. */
    private static int block(Body body, int at) {
        int low = 0;
        int high = body.blocks().size() - 1;
        while (at >= 0 && low <= high) {
            int middle = (low + high) >>> 1;
            Range range = body.blocks().get(middle).range();
            if (at < range.start()) {
                high = middle - 1;
            } else if (at >= range.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
