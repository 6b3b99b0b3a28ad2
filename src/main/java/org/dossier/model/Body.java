package org.dossier.model;

import java.util.List;
import org.dossier.source.LaterList;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * A text of the dossier, read from Markdown: what a reader sees, and how it is set.
 *
 * <p>The <em>reading text</em> is one string. Its blocks (paragraphs, headings, list items, table cells, footnotes) are separated by
 * {@code "\n\n"}, lines broken on purpose by {@code "\n"}; blocks of code, alternative texts, the tags of raw HTML, addresses and
 * footnote labels are not in it. What readers see between words and is not text has a {@link Piece.StandIn} there. The pieces draw the
 * text: reading them in order gives every block and all of it once, in order. Marks on the text (mentions,
 * passages) are kept apart, as ranges, so that they may overlap, nest and run over several blocks.
 *
 * <p>It is the same value whether it has been read or kept; one that was kept comes to life when it is first asked, and most are not asked
 * in a build after a small edit.
 *
 * @param contents what it says: one element, in a list that may be a {@link LaterList}
 */
public record Body(List<Contents> contents) {
    /** Copies the list. */
    public Body {
        contents = LaterList.copyOf(contents);
    }

    /** A text of these contents. */
    public Body(Contents contents) {
        this(List.of(contents));
    }

    /** The reading text. */
    public String text() {
        return contents.get(0).text();
    }

    /** The blocks of the reading text. */
    public List<Block> blocks() {
        return contents.get(0).blocks();
    }

    /** How to draw it. */
    public List<Piece> pieces() {
        return contents.get(0).pieces();
    }

    /** The references in it. */
    public List<Reference> references() {
        return contents.get(0).references();
    }

    /** The passages marked in it. */
    public List<MarkedPassage> passages() {
        return contents.get(0).passages();
    }

    /** Where it came from. */
    public TextOrigin source() {
        return contents.get(0).source();
    }

    /** Where its blocks are, in the order of the text. */
    public List<Range> ranges() {
        return blocks().stream().map(Block::range).toList();
    }

    /** A text that says nothing. */
    public static final Body EMPTY =
            new Body(new Contents("", List.of(), List.of(), List.of(), List.of(), TextOrigin.NONE));

    /** True when there is neither text nor anything to draw. */
    public boolean isEmpty() {
        return pieces().isEmpty();
    }

    /**
     * What a text says.
     *
     * @param text the reading text, UTF-16
     * @param blocks the blocks in {@code text}, in order, not overlapping
     * @param pieces how to draw it; elements are balanced
     * @param references the {@code [[id]]} and {@code [[id|text]]} of the text, in order
     * @param passages the {@code {==…==}} of the text, in order of their openings
     * @param source where the text came from
     */
    public record Contents(
            String text,
            List<Block> blocks,
            List<Piece> pieces,
            List<Reference> references,
            List<MarkedPassage> passages,
            TextOrigin source) {
        /** Copies the lists. */
        public Contents {
            blocks = LaterList.copyOf(blocks);
            pieces = LaterList.copyOf(pieces);
            references = List.copyOf(references);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A block of the reading text.
     *
     * @param range where it is
     * @param kind what it is
     */
    public record Block(Range range, Kind kind) {
        /** What a block is; names are not looked for in a heading unless the dossier says so. */
        public enum Kind {
            /** A paragraph, also one in a quotation, list item, footnote or definition. */
            PARAGRAPH,
            /** A heading. */
            HEADING,
            /** A cell of a table. */
            CELL
        }
    }

    /**
     * An inline reference {@code [[id|text]]}.
     *
     * @param id what it refers to, as written
     * @param range the words that carry it; where no text was given, the name that was put in
     * @param span the id in the source
     */
    public record Reference(String id, Range range, Span span) {}

    /**
     * An inline passage <code>{==words==}{&gt;&gt;note&lt;&lt;}</code> or <code>{==words==}{#id}</code>.
     *
     * @param range the words; may run over several blocks
     * @param id the name given to the passage; null when it carries a note
     * @param note the note; null when the passage is only named
     * @param span the passage in the source, from opening to closing mark
     */
    public record MarkedPassage(Range range, String id, Body note, Span span) {}
}
