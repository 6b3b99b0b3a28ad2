package org.dossier.render.html;

import java.util.Map;

/** Writes markup; everything that is not markup by the method's name is escaped. */
public final class HtmlBuilder {
    /** Stands for a character that may not be in HTML. */
    private static final String REPLACEMENT = "\uFFFD";

    private final StringBuilder out = new StringBuilder();

    /** The text as markup. */
    public static Html escaped(String text) {
        return new HtmlBuilder().text(text).toHtml();
    }

    /** Text, escaped. */
    public HtmlBuilder text(String text) {
        return text(text, 0, text.length());
    }

    /** A part of a text, escaped. */
    public HtmlBuilder text(String text, int start, int end) {
        char[] chars = new char[end - start];
        text.getChars(start, end, chars, 0);
        int from = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            String written = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> c >= ' ' && c < 0x7F || allowed(text, start + i) ? null : REPLACEMENT;
            };
            if (written != null) {
                out.append(chars, from, i - from).append(written);
                from = i + 1;
            }
        }
        if (from == 0 && chars.length == text.length()) {
            out.append(text);
        } else {
            out.append(chars, from, chars.length - from);
        }
        return this;
    }

    /** Markup as it is. */
    public HtmlBuilder markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Markup as it is. */
    public HtmlBuilder html(Html html) {
        out.append(html.markup());
        return this;
    }

    /** The beginning of an element. */
    public HtmlBuilder open(String tag, Map<String, String> attributes) {
        begin(tag);
        attributes.forEach(this::attribute);
        return end();
    }

    /** The beginning of an element that has no attributes. */
    public HtmlBuilder open(String tag) {
        return begin(tag).end();
    }

    /** {@code <tag}, for attributes to follow. */
    public HtmlBuilder begin(String tag) {
        out.append('<').append(tag);
        return this;
    }

    /** An attribute, its value escaped. */
    public HtmlBuilder attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    /** An attribute, left out when its value is empty. */
    public HtmlBuilder given(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    /**
     * {@code >}, of an element without text after which the style sheet draws something: a number or sign that belongs to the page and
     * not to the text around it, which is so copied as it is.
     *
     * @param link true where the element leads somewhere
     * @param sign what is seen
     * @param name what is heard
     */
    public HtmlBuilder drawn(boolean link, String sign, String name) {
        return attribute("data-n", sign)
                .given("role", link ? "" : "img")
                .attribute("aria-label", name)
                .end();
    }

    /** {@code >}, after the attributes. */
    public HtmlBuilder end() {
        out.append('>');
        return this;
    }

    /** The end of an element. */
    public HtmlBuilder close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** True when nothing has been written. */
    public boolean isEmpty() {
        return out.length() == 0;
    }

    /** What has been written. */
    public Html toHtml() {
        return out.length() == 0 ? Html.EMPTY : new Html(out.toString());
    }

    /** How many characters have been written. */
    public int length() {
        return out.length();
    }

    /** What has been written from a place on, which is then not written any more. */
    public Html takeFrom(int start) {
        Html html = start == out.length() ? Html.EMPTY : new Html(out.substring(start));
        out.setLength(start);
        return html;
    }

    /** What has been written since the last time. */
    public Html take() {
        Html html = toHtml();
        out.setLength(0);
        return html;
    }

    // spec: HTML, "Preprocessing the input stream": no controls but white space, no noncharacters, no lone surrogates
    /** True when the UTF-16 unit at {@code i} may be in a page. */
    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (c >= 0x7F && c <= 0x9F || c >= 0xFDD0 && c <= 0xFDEF || c == 0xFFFE || c == 0xFFFF) {
            return false;
        }
        if (!Character.isSurrogate(c)) {
            return true;
        }
        int high = Character.isHighSurrogate(c) ? i : i - 1;
        boolean pair = high >= 0
                && high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
        return pair && (text.codePointAt(high) & 0xFFFE) != 0xFFFE;
    }

    /** The text with what may not be in a page replaced. */
    public static String clean(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            boolean plain = chars[i] >= ' ' && chars[i] < 0x7F;
            if (!plain && !allowed(text, i)) {
                StringBuilder out = new StringBuilder(text.length());
                for (int k = 0; k < text.length(); k++) {
                    out.append(allowed(text, k) ? text.substring(k, k + 1) : REPLACEMENT);
                }
                return out.toString();
            }
        }
        return text;
    }
}
