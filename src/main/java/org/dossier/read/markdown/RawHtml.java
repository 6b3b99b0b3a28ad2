package org.dossier.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.manuscript.Token;
import org.dossier.model.Piece;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Draws the raw HTML of a Markdown text as far as {@link SafeHtml} allows: single elements, and the tags in a line of text. Whole blocks
 * are drawn by {@link HtmlBlocks}.
 */
final class RawHtml {
    private static final Pattern NAME = Pattern.compile("<(/?)\\s*([A-Za-z][A-Za-z0-9:-]*)");

    private final TokenList tokens;
    private final Problems problems;
    private int links;

    RawHtml(TokenList tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * Begins an element.
     *
     * @param tag to draw it as
     * @param where it was written
     * @param places where a part of what jsoup has read was written
     * @return true when it was begun, and must be ended unless it is empty
     */
    boolean open(Element element, String tag, Span where, Function<Range, Span> places) {
        switch (tag) {
            case "a" -> {
                if (element.attr("href").isBlank() || links > 0) {
                    return false;
                }
                links++;
                Range address = element.attributes().sourceRange("href").valueRange();
                tokens.add(new Token.LinkStart(
                        element.attr("href").strip(),
                        element.attr("title"),
                        false,
                        address.isTracked() ? places.apply(address) : where,
                        where));
            }
            case "img" -> {
                if (!element.attr("src").isBlank()) {
                    tokens.add(new Token.Picture(
                            element.attr("src").strip(), element.attr("alt"), element.attr("title"), where));
                }
            }
            case "br", "wbr", "hr" -> tokens.draw(new Piece.Empty(tag, Map.of()));
            default -> tokens.draw(new Piece.Open(tag, SafeHtml.attributes(element, tag)));
        }
        return true;
    }

    /** Ends an element that was begun. */
    void close(String tag) {
        if (tag.equals("a")) {
            links--;
        }
        tokens.close(tag);
    }

    /** Reports an element that is left out, with its words or without. */
    void leftOut(String tag, Span span) {
        problems.warning(
                "html-dropped",
                span,
                "the element <" + tag + "> is not shown" + (SafeHtml.isOpaque(tag) ? "" : ", only the words in it"),
                "write it in Markdown, remove it, or write \\< to show the tag itself; the manual ('dossier manual') lists the HTML that is kept, under Texts");
    }

    /** Shows that a Markdown link begins or ends, so that raw links inside are left out. */
    void link(boolean begins) {
        links += begins ? 1 : -1;
    }

    /** True inside a link, where no other may begin. */
    boolean inLink() {
        return links > 0;
    }

    /** The element that a tag in a line of text begins, when nothing up to its end is to be shown; else empty. */
    static String opaque(BasedSequence tag) {
        Matcher name = NAME.matcher(tag);
        String found =
                name.lookingAt() && name.group(1).isEmpty() ? name.group(2).toLowerCase(Locale.ROOT) : "";
        return SafeHtml.isOpaque(found) ? found : "";
    }

    /** True for the end tag of an element. */
    static boolean ends(BasedSequence tag, String element) {
        Matcher name = NAME.matcher(tag);
        return name.lookingAt() && !name.group(1).isEmpty() && name.group(2).equalsIgnoreCase(element);
    }

    /** The raw tags of one run of inline text: what is open at its end is closed there. */
    final class Line {
        private final Deque<String> open = new ArrayDeque<>();

        /** A tag in a line of text, or a declaration or instruction. */
        void tag(BasedSequence chars) {
            Span span = tokens.span(chars);
            Matcher name = NAME.matcher(chars);
            if (!name.lookingAt()) {
                problems.warning("html-dropped", span, "this HTML is not shown", "remove it");
                return;
            }
            String tag = name.group(2).toLowerCase(Locale.ROOT);
            if (!name.group(1).isEmpty()) {
                closeTo(tag.equals("strike") ? "s" : tag);
            } else if (SafeHtml.isPhrasing(tag)) {
                begin(tag, chars, span);
            } else if (!SafeHtml.isUnwrapped(tag)) {
                leftOut(tag, span);
            }
        }

        private void begin(String tag, BasedSequence chars, Span span) {
            // Never null: a fragment is put into a body.
            Element element = Jsoup.parse(
                            chars.toString(), "", Parser.htmlParser().setTrackPosition(true))
                    .body()
                    .firstElementChild();
            if (element == null || !element.normalName().equals(tag)) {
                leftOut(tag, span);
                return;
            }
            Function<Range, Span> places = range -> tokens.span(chars.subSequence(range.startPos(), range.endPos()));
            String drawn = SafeHtml.drawnAs(element);
            if (open(element, drawn, span, places) && !SafeHtml.isEmpty(tag)) {
                open.push(drawn);
            }
            if (tag.equals("br")) {
                tokens.chars("\n", span);
            }
        }

        private void closeTo(String tag) {
            if (open.contains(tag)) {
                String last;
                do {
                    last = open.pop();
                    close(last);
                } while (!last.equals(tag));
            }
        }

        /** Closes what is still open. */
        void end() {
            while (!open.isEmpty()) {
                close(open.pop());
            }
        }
    }
}
