package org.dossier.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Range;

/**
 * Which paragraphs of a text cite a source, themselves or in a footnote.
 *
 * <p>Headings need no citation. The cells of a table need one among them.
 */
final class CitedParagraphs {
    private static final Set<String> BLOCKS =
            Set.of("p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Body body;

    /** Blocks with a citation. */
    private final BitSet cited = new BitSet();

    /** Blocks with the mark of a footnote, by its number. */
    private final Map<Integer, BitSet> marked = new HashMap<>();

    /** Footnotes with a citation. */
    private final BitSet citing = new BitSet();

    CitedParagraphs(Body body) {
        this.body = body;
        new Walk().run();
        marked.forEach((footnote, blocks) -> {
            if (citing.get(footnote)) {
                cited.or(blocks);
            }
        });
    }

    /** The paragraphs that cite nothing, in order; of a table its first cell. */
    List<Range> uncited() {
        List<Range> uncited = new ArrayList<>();
        int i = 0;
        while (i < body.blocks().size()) {
            Body.Block block = body.blocks().get(i);
            int end = block.kind() == Body.Block.Kind.CELL ? tableEnd(i) : i + 1;
            int next = cited.nextSetBit(i);
            boolean cites = next >= 0 && next < end;
            if (!cites
                    && block.kind() != Body.Block.Kind.HEADING
                    && !block.range().of(body.text()).isBlank()) {
                uncited.add(block.range());
            }
            i = end;
        }
        return uncited;
    }

    private int tableEnd(int first) {
        int end = first;
        while (end < body.blocks().size() && body.blocks().get(end).kind() == Body.Block.Kind.CELL) {
            end++;
        }
        return end;
    }

    /** One pass over the pieces. What is before the first words of a block waits for them. */
    private final class Walk {
        private int block = -1;
        private int footnote;
        private boolean waiting = true;
        private boolean citesFirst;
        private final BitSet marksFirst = new BitSet();

        void run() {
            for (Piece piece : body.pieces()) {
                if (piece instanceof Piece.Open open && BLOCKS.contains(open.tag())
                        || piece instanceof Piece.Close close && BLOCKS.contains(close.tag())) {
                    begin();
                } else if (piece instanceof Piece.FootnoteText text) {
                    begin();
                    footnote = text.number();
                } else if (piece instanceof Piece.Text text) {
                    words(text);
                } else if (piece instanceof Piece.Cite) {
                    cite();
                } else if (piece instanceof Piece.FootnoteMark mark) {
                    mark(mark.number());
                }
            }
        }

        private void begin() {
            waiting = true;
            citesFirst = false;
            marksFirst.clear();
        }

        private void words(Piece.Text text) {
            while (block + 1 < body.blocks().size()
                    && body.blocks().get(block + 1).range().start() <= text.start()) {
                block++;
            }
            if (waiting) {
                waiting = false;
                if (citesFirst) {
                    cited.set(Math.max(block, 0));
                }
                marksFirst.stream().forEach(this::mark);
            }
        }

        private void cite() {
            citing.set(footnote);
            if (waiting) {
                citesFirst = true;
            } else {
                cited.set(Math.max(block, 0));
            }
        }

        private void mark(int number) {
            if (waiting) {
                marksFirst.set(number);
            } else {
                marked.computeIfAbsent(number, n -> new BitSet()).set(Math.max(block, 0));
            }
        }
    }
}
