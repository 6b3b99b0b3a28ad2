package org.dossier.render.html;

import java.util.Map;

/** Writes markup; everything that is not markup by the method's name is escaped. */
public final class HtmlBuilder {
    private static final String REPLACEMENT = String.valueOf(HtmlCharacters.REPLACEMENT);

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
                default -> c >= ' ' && c < 0x7F || HtmlCharacters.allowed(text, start + i) ? null : REPLACEMENT;
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

    /** What has been written since the last time. */
    public Html take() {
        Html html = toHtml();
        out.setLength(0);
        return html;
    }
}
