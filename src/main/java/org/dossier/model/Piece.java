package org.dossier.model;

import java.util.List;
import java.util.Map;
import org.dossier.source.Span;

/** A step in drawing a {@link Body}. All strings are plain text: whoever draws them escapes them. */
public sealed interface Piece {
    /** Takes the step: calls the method of its kind. */
    void to(Cases cases);

    /** True for the beginning of an element, which a {@link Close} ends. */
    default boolean begins() {
        return false;
    }

    /** What to do at each kind of piece; a kind that is added tomorrow is missing at every place that must know it. */
    interface Cases {
        void open(Open open);

        void close(Close close);

        void empty(Empty empty);

        void text(Text text);

        void standIn(StandIn sign);

        void verbatim(Verbatim verbatim);

        void link(Link link);

        void picture(Picture picture);

        void cite(Cite cite);

        void footnoteMark(FootnoteMark mark);

        void footnoteText(FootnoteText text);
    }

    /**
     * The beginning of an element.
     *
     * @param tag an HTML element that the reader allows
     * @param attributes harmless attributes, in the order to print them
     */
    record Open(String tag, Map<String, String> attributes) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.open(this);
        }

        @Override
        public boolean begins() {
            return true;
        }
    }

    /**
     * The end of the innermost open element.
     *
     * @param tag its name
     */
    record Close(String tag) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.close(this);
        }
    }

    /**
     * An element without content: {@code br}, {@code hr}, {@code wbr}.
     *
     * @param tag its name
     * @param attributes harmless attributes
     */
    record Empty(String tag, Map<String, String> attributes) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.empty(this);
        }
    }

    /**
     * A stretch of the reading text.
     *
     * @param start first character
     * @param end just after the last
     */
    record Text(int start, int end) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.text(this);
        }
    }

    /**
     * A stretch of the reading text for what readers see and the page shows in another way: {@code […]} for a picture between words,
     * {@code ~~} around words that are struck out, {@code ^} before raised figures, quotation marks around a {@code q}. It is not drawn. So
     * no quote runs over such a thing as if nothing was there, and a sentence without its markup does not say the opposite.
     *
     * @param start first character
     * @param end just after the last
     */
    record StandIn(int start, int end) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.standIn(this);
        }
    }

    /**
     * Text that is shown but is not reading text: a block of code, for one.
     *
     * @param text as it is to be read
     */
    record Verbatim(String text) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.verbatim(this);
        }
    }

    /**
     * The beginning of a link; {@code Close("a")} ends it.
     *
     * @param href the address as written, already known to be harmless; for a page of this dossier see {@code target}
     * @param target id of the article, profile, page or source of this dossier that the address leads to; null for other addresses
     * @param fragment the part after {@code #}, without it; empty for none; only with {@code target}
     * @param title the link's title; empty for none
     * @param bare true when the words of the link are its address
     * @param span the link in the source
     */
    record Link(String href, String target, String fragment, String title, boolean bare, Span span) implements Piece {
        /** One that leads to no article, profile, page or source of this dossier. */
        public static Link elsewhere(String href, String title, boolean bare, Span span) {
            return new Link(href, null, "", title, bare, span);
        }

        @Override
        public void to(Cases cases) {
            cases.link(this);
        }

        @Override
        public boolean begins() {
            return true;
        }
    }

    /**
     * A picture.
     *
     * @param asset a file below {@code content/assets}, such as {@code assets/harbour.jpg}, or a {@code data:} address; never another host's
     * @param alt what the picture shows, for who cannot see it; empty for decoration
     * @param title the picture's title; empty for none
     * @param span the picture in the source
     */
    record Picture(String asset, String alt, String title, Span span) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.picture(this);
        }
    }

    /**
     * Citations {@code [@id, p. 3; @other]}.
     *
     * @param citations what is cited, at least one
     * @param span the citation in the source
     */
    record Cite(List<Citation> citations, Span span) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.cite(this);
        }
    }

    /**
     * The mark of a footnote in the text.
     *
     * @param number of the footnote, from 1 in order of first use
     * @param use which of its marks this is, from 1
     */
    record FootnoteMark(int number, int use) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.footnoteMark(this);
        }
    }

    /**
     * The beginning of a footnote's text; {@code Close("li")} ends it. Footnotes are at the end of the body.
     *
     * @param number of the footnote, from 1
     * @param uses how many marks lead to it, at least 1
     */
    record FootnoteText(int number, int uses) implements Piece {
        @Override
        public void to(Cases cases) {
            cases.footnoteText(this);
        }

        @Override
        public boolean begins() {
            return true;
        }
    }
}
