package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Span;

/** A step of a {@code Markup}: what a {@link Piece} is before ids are looked up and offsets are known. */
public sealed interface Token {
    /** Takes the step: calls the method of its kind. */
    void to(Cases cases);

    /** What to do at each kind of token; a kind that is added tomorrow is missing at every place that must know it. */
    interface Cases {
        void chars(Chars chars);

        void blockStart(BlockStart start);

        void blockEnd(BlockEnd end);

        void draw(Draw draw);

        void linkStart(LinkStart link);

        void picture(Picture picture);

        void referenceStart(ReferenceStart start);

        void referenceEnd(ReferenceEnd end);

        void leftOut(LeftOut leftOut);

        void cite(Cite cite);

        void passageStart(PassageStart start);

        void passageEnd(PassageEnd end);
    }

    /**
     * Characters of the reading text.
     *
     * @param text as a reader sees them; never empty
     * @param start where they were written, UTF-16 offset in the file of the markup; -1 when nowhere
     * @param end where that ends; when it is as long as {@code text}, character for character
     */
    record Chars(String text, int start, int end) implements Token {
        @Override
        public void to(Cases cases) {
            cases.chars(this);
        }
    }

    /**
     * The beginning of a block of the reading text. Blocks do not nest.
     *
     * @param kind what it is
     */
    record BlockStart(Body.Block.Kind kind) implements Token {
        @Override
        public void to(Cases cases) {
            cases.blockStart(this);
        }
    }

    /** The end of the block. */
    record BlockEnd() implements Token {
        @Override
        public void to(Cases cases) {
            cases.blockEnd(this);
        }
    }

    /**
     * A piece that needs nothing looked up.
     *
     * @param piece to draw
     */
    record Draw(Piece piece) implements Token {
        @Override
        public void to(Cases cases) {
            cases.draw(this);
        }
    }

    /**
     * The beginning of a link of the Markdown; {@code Draw(Close("a"))} ends it.
     *
     * @param href as written, decoded
     * @param title of the link; empty for none
     * @param bare true when the words of the link are its address
     * @param address where {@code href} was written, maybe with escapes; in a definition far from the link, say
     * @param span where
     */
    record LinkStart(String href, String title, boolean bare, Span address, Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.linkStart(this);
        }
    }

    /**
     * A picture of the Markdown.
     *
     * @param address as written
     * @param alt alternative text
     * @param title of the picture; empty for none
     * @param span where
     */
    record Picture(String address, String alt, String title, Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.picture(this);
        }
    }

    /**
     * The beginning of {@code [[id]]} or {@code [[id|}; {@link ReferenceEnd} ends it.
     *
     * @param id as written
     * @param named true when words of the text follow, false when the name is to be put in
     * @param span the id
     */
    record ReferenceStart(String id, boolean named, Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.referenceStart(this);
        }
    }

    /** The end of a reference. */
    record ReferenceEnd() implements Token {
        @Override
        public void to(Cases cases) {
            cases.referenceEnd(this);
        }
    }

    /**
     * Something in a line that readers of the original see and that is not shown here: a film, a formula.
     *
     * @param span where
     */
    record LeftOut(Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.leftOut(this);
        }
    }

    /**
     * Citations {@code [@id, p. 3; @other]}.
     *
     * @param citations what is cited, at least one, each with the place of its id
     * @param span the whole
     */
    record Cite(List<Cited> citations, Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.cite(this);
        }
    }

    /**
     * The beginning of a passage <code>{==</code>.
     *
     * @param span the mark
     */
    record PassageStart(Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.passageStart(this);
        }
    }

    /**
     * The end of the innermost open passage.
     *
     * @param id the name given to it; null when it carries a note, or neither
     * @param note the tokens of the note; null when it is only named, or neither
     * @param text the mark as written, to be shown when no passage is open
     * @param span the mark
     */
    record PassageEnd(String id, List<Token> note, String text, Span span) implements Token {
        @Override
        public void to(Cases cases) {
            cases.passageEnd(this);
        }
    }
}
