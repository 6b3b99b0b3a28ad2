package org.dossier.read;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Piece;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Draws the raw HTML of a Markdown text as far as {@link SafeHtml} allows. A new, balanced tree is made from what is allowed; nothing is
 * cut out of the dirty one (as jsoup's cleaner does).
 */
final class RawHtml {
    private static final Pattern CLOSING = Pattern.compile("</\\s*([A-Za-z][A-Za-z0-9-]*)\\s*>");

    private final TokenList tokens;
    private final Problems problems;
    private int links;

    RawHtml(TokenList tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** An HTML block of the Markdown; its words are shown, but are not reading text. */
    void block(BasedSequence chars) {
        Element body = Jsoup.parseBodyFragment(chars.toString()).body();
        Span span = tokens.span(chars);
        for (Node child : body.childNodes()) {
            node(child, span, false);
        }
    }

    private void node(Node node, Span span, boolean inLine) {
        if (node instanceof TextNode text) {
            tokens.draw(new Piece.Verbatim(text.getWholeText()));
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        boolean draw = SafeHtml.isAllowed(tag) && (!inLine || SafeHtml.isPhrasing(tag));
        if (!SafeHtml.isAllowed(tag) && !SafeHtml.isUnwrapped(tag)) {
            dropped(tag, span.find("<" + tag));
            return;
        }
        String drawn = SafeHtml.drawnAs(element);
        boolean opened = draw && open(element, drawn, span);
        boolean phrasing = SafeHtml.isPhrasing(drawn) || drawn.equals("p") || drawn.equals("pre") || drawn.equals("summary");
        for (Node child : element.childNodes()) {
            node(child, span, inLine || opened && phrasing && !drawn.equals("a"));
        }
        if (opened && !isEmpty(drawn)) {
            close(drawn);
        }
    }

    private static boolean isEmpty(String tag) {
        return tag.equals("br") || tag.equals("wbr") || tag.equals("hr") || tag.equals("img");
    }

    private void close(String tag) {
        if (tag.equals("a")) {
            links--;
        }
        tokens.close(tag);
    }

    /** True when the element was begun, and must be ended unless it is empty. */
    private boolean open(Element element, String tag, Span span) {
        Span where = span.find("<" + element.tagName());
        switch (tag) {
            case "a" -> {
                if (element.attr("href").isBlank() || links > 0) {
                    return false;
                }
                links++;
                tokens.add(new Token.LinkStart(element.attr("href").strip(), element.attr("title"), false, where));
            }
            case "img" -> {
                if (!element.attr("src").isBlank()) {
                    tokens.add(new Token.Picture(
                            element.attr("src").strip(), element.attr("alt"), element.attr("title"), where));
                }
            }
            case "br", "wbr", "hr" -> tokens.draw(new Piece.Empty(tag, Map.of()));
            case "bdo" -> {
                if (!SafeHtml.attributes(element).containsKey("dir")) {
                    return false;
                }
                tokens.draw(new Piece.Open(tag, SafeHtml.attributes(element)));
            }
            default -> tokens.draw(new Piece.Open(tag, SafeHtml.attributes(element)));
        }
        return true;
    }

    private void dropped(String tag, Span span) {
        problems.warning(
                "html-dropped",
                span,
                "the element <" + tag + "> is not shown",
                "take it out, or say what it shows in Markdown; see content/README.md for the HTML that is kept");
    }

    /** Tells that a Markdown link begins or ends, so that raw links inside are left out. */
    void link(boolean begins) {
        links += begins ? 1 : -1;
    }

    /** True inside a link, where no other may begin. */
    boolean inLink() {
        return links > 0;
    }

    /** The raw tags of one run of inline text: what is open at its end is closed there. */
    final class Line {
        private final Deque<String> open = new ArrayDeque<>();

        /** A tag in a line of text. */
        void tag(BasedSequence chars) {
            Matcher closing = CLOSING.matcher(chars);
            if (closing.matches()) {
                closeTo(closing.group(1).toLowerCase(Locale.ROOT));
                return;
            }
            Element body = Jsoup.parseBodyFragment(chars.toString()).body();
            Element element = body.firstElementChild();
            Span span = tokens.span(chars);
            String tag = element == null ? tagName(chars) : element.normalName();
            if (element == null || !SafeHtml.isPhrasing(tag)) {
                if (!SafeHtml.isUnwrapped(tag) && !tag.isEmpty()) {
                    dropped(tag, span);
                }
                return;
            }
            if (open(element, tag, span) && !isEmpty(tag)) {
                open.push(tag);
            }
        }

        private String tagName(BasedSequence chars) {
            Matcher name = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)").matcher(chars);
            return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
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
