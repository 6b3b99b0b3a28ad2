package org.dossier.render.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Range;

/** Draws what may be shown of an article of which there are only excerpts, and says where something was left out. */
public final class ExcerptText {
    /** Kept where the row is: a table keeps its columns. */
    private static final Set<String> CELLS = Set.of("td", "th");

    /** A paragraph may stand in their place. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "table",
            "pre",
            "div",
            "figure",
            "details");

    /** In the place of these nothing may stand. */
    private static final Set<String> PARTS = Set.of(
            "section", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "dt", "dd", "figcaption", "summary");

    private final Body body;
    private final List<Range> visible;
    private final String omitted;
    private final boolean[] kept;
    private final Set<Integer> footnotes = new HashSet<>();
    private final List<Piece> out = new ArrayList<>();
    private boolean told;

    private ExcerptText(Body body, List<Range> visible, String omitted) {
        this.body = body;
        this.visible = visible;
        this.omitted = omitted;
        this.kept = new boolean[body.pieces().size()];
    }

    /**
     * What is left of the pieces of a text.
     *
     * @param visible ranges in order, that do not overlap
     * @param omitted words that show where something was left out
     */
    public static List<Piece> pieces(Body body, List<Range> visible, String omitted) {
        ExcerptText excerpt = new ExcerptText(body, visible, omitted);
        excerpt.find();
        excerpt.write();
        return excerpt.out;
    }

    /** The visible range that holds a character; null when it is hidden. */
    private static Range place(List<Range> visible, int at) {
        int found = Collections.binarySearch(visible, new Range(at, Integer.MAX_VALUE));
        int before = found >= 0 ? found : -found - 2;
        // The range before, or the one that begins here: ranges that begin together come with the longer one first.
        if (before + 1 < visible.size() && visible.get(before + 1).start() == at) {
            return visible.get(before + 1);
        }
        return before >= 0 && visible.get(before).end() > at ? visible.get(before) : null;
    }

    /** Decides about every piece: text by its place, elements by what is in them, the rest by the words around. */
    private void find() {
        List<Piece> pieces = body.pieces();
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.begins()) {
                open.push(i);
            } else if (piece instanceof Piece.Close) {
                int opening = open.pop();
                kept[i] = kept[opening];
                if (kept[i] && !open.isEmpty()) {
                    kept[open.peek()] = true;
                }
                if (kept[i] && pieces.get(opening) instanceof Piece.FootnoteText text) {
                    footnotes.add(text.number());
                }
            } else {
                at = piece instanceof Piece.Text text
                        ? text.end()
                        : piece instanceof Piece.StandIn sign ? sign.end() : at;
                kept[i] = piece instanceof Piece.Text text
                        ? touches(text)
                        : at > 0 && place(visible, at) != null && place(visible, at - 1) != null;
                if (kept[i] && !open.isEmpty()) {
                    kept[open.peek()] = true;
                }
            }
        }
    }

    private boolean touches(Piece.Text text) {
        int found = Collections.binarySearch(visible, new Range(text.start(), Integer.MAX_VALUE));
        int at = Math.max(0, found >= 0 ? found : -found - 2);
        for (; at < visible.size() && visible.get(at).start() < text.end(); at++) {
            if (visible.get(at).end() > text.start()) {
                return true;
            }
        }
        return false;
    }

    private void write() {
        Deque<Boolean> around = new ArrayDeque<>();
        around.push(true);
        for (int i = 0; i < kept.length; i++) {
            Piece piece = body.pieces().get(i);
            if (piece.begins()) {
                boolean cell = piece instanceof Piece.Open open && CELLS.contains(open.tag()) && around.peek();
                boolean keep = kept[i] || cell;
                if (keep) {
                    out.add(piece);
                } else if (around.peek()) {
                    omit(instead(piece));
                }
                around.push(keep);
            } else if (piece instanceof Piece.Close) {
                if (around.pop()) {
                    out.add(piece);
                }
            } else if (around.peek()) {
                inside(piece, kept[i], around.size() > 1);
            }
        }
    }

    /** The element that shows where another was left out; empty where none may be. */
    private static String instead(Piece piece) {
        if (!(piece instanceof Piece.Open open)) {
            return piece instanceof Piece.Link ? "span" : "";
        }
        String tag = open.tag();
        return tag.equals("li") ? "li" : BLOCKS.contains(tag) ? "p" : PARTS.contains(tag) ? "" : "span";
    }

    private void inside(Piece piece, boolean keep, boolean inBlock) {
        if (piece instanceof Piece.Text text) {
            if (inBlock) {
                text(text);
            }
        } else if (keep && !(piece instanceof Piece.FootnoteMark mark && !footnotes.contains(mark.number()))) {
            out.add(piece);
        }
    }

    private void text(Piece.Text text) {
        int at = text.start();
        while (at < text.end()) {
            Range here = place(visible, at);
            if (here != null) {
                int end = Math.min(text.end(), here.end());
                out.add(new Piece.Text(at, end));
                told = false;
                at = end;
            } else {
                int end = Math.min(text.end(), nextVisible(at));
                if (!body.text().substring(at, end).isBlank()) {
                    omit("span");
                } else {
                    out.add(new Piece.Verbatim(" "));
                }
                at = end;
            }
        }
    }

    private int nextVisible(int at) {
        int found = Collections.binarySearch(visible, new Range(at, Integer.MAX_VALUE));
        int next = found >= 0 ? found : -found - 1;
        return next < visible.size() ? visible.get(next).start() : Integer.MAX_VALUE;
    }

    /** Says that something was left out here, once for all that was. */
    private void omit(String tag) {
        if (told || tag.isEmpty()) {
            return;
        }
        told = true;
        out.add(new Piece.Verbatim(" "));
        out.add(new Piece.Open(tag, Map.of("class", "omitted")));
        out.add(new Piece.Open("span", new TreeMap<>(Map.of("role", "img", "aria-label", omitted))));
        out.add(new Piece.Close("span"));
        out.add(new Piece.Close(tag));
        out.add(new Piece.Verbatim(" "));
    }
}
