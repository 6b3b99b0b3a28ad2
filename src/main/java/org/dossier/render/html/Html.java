package org.dossier.render.html;

/**
 * Markup that is safe to print as it is; templates print it without escaping it again.
 *
 * @param markup HTML, balanced
 */
public record Html(String markup) {
    /** Nothing. */
    public static final Html EMPTY = new Html("");

    /** True when there is nothing to print. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
