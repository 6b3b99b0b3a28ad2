package org.dossier.model;

import java.util.List;
import java.util.Map;
import org.dossier.source.Span;

/** A step in drawing a {@link Body}. All strings are plain text: whoever draws them escapes them. */
public sealed interface Piece {
    /**
     * The beginning of an element.
     *
     * @param tag an HTML element that the reader allows
     * @param attributes harmless attributes, in the order to print them
     */
    record Open(String tag, Map<String, String> attributes) implements Piece {}

    /**
     * The end of the innermost open element.
     *
     * @param tag its name
     */
    record Close(String tag) implements Piece {}

    /**
     * An element without content: {@code br}, {@code hr}, {@code wbr}.
     *
     * @param tag its name
     * @param attributes harmless attributes
     */
    record Empty(String tag, Map<String, String> attributes) implements Piece {}

    /**
     * A stretch of the reading text.
     *
     * @param start first character
     * @param end just after the last
     */
    record Text(int start, int end) implements Piece {}

    /**
     * A stretch of the reading text for what readers see and the page shows in another way: {@code […]} for a picture between words,
     * {@code ~~} around words that are struck out, {@code ^} before raised figures, quotation marks around a {@code q}. It is not drawn. So
     * no quote runs over such a thing as if nothing stood there, and a sentence without its markup does not say the opposite.
     *
     * @param start first character
     * @param end just after the last
     */
    record StandIn(int start, int end) implements Piece {}

    /**
     * Text that is shown but is not reading text: a block of code, for one.
     *
     * @param text as it is to be read
     */
    record Verbatim(String text) implements Piece {}

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
    record Link(String href, String target, String fragment, String title, boolean bare, Span span) implements Piece {}

    /**
     * A picture.
     *
     * @param asset a file below {@code content/assets}, such as {@code assets/harbour.jpg}, or a {@code data:} address; never another host's
     * @param alt what the picture shows, for who cannot see it; empty for decoration
     * @param title the picture's title; empty for none
     * @param span the picture in the source
     */
    record Picture(String asset, String alt, String title, Span span) implements Piece {}

    /**
     * Citations {@code [@id, p. 3; @other]}.
     *
     * @param citations what is cited, at least one
     * @param span the citation in the source
     */
    record Cite(List<Citation> citations, Span span) implements Piece {}

    /**
     * The mark of a footnote in the text.
     *
     * @param number of the footnote, from 1 in order of first use
     * @param use which of its marks this is, from 1
     */
    record FootnoteMark(int number, int use) implements Piece {}

    /**
     * The beginning of a footnote's text; {@code Close("li")} ends it. Footnotes stand at the end of the body.
     *
     * @param number of the footnote, from 1
     * @param uses how many marks lead to it, at least 1
     */
    record FootnoteText(int number, int uses) implements Piece {}
}
