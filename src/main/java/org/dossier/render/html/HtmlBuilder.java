package org.dossier.render.html;

import java.util.Map;

/** Writes markup; everything that is not markup by the method's name is escaped. */
public final class HtmlBuilder {
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
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean plain = c >= ' ' && c < 0x7F;
                    out.append(plain || HtmlCharacters.allowed(text, i) ? c : HtmlCharacters.REPLACEMENT);
                }
            }
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
