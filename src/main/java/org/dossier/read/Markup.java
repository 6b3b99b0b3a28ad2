package org.dossier.read;

import java.util.List;
import org.dossier.source.Span;

/**
 * A Markdown text, read: balanced, harmless, with every reference still a name.
 *
 * @param tokens in order
 * @param span where it was written; null only for {@link #EMPTY}
 */
public record Markup(List<Token> tokens, Span span) {
    /** A text that was left out. */
    public static final Markup EMPTY = new Markup(List.of(), null);

    /** Copies the list. */
    public Markup {
        tokens = List.copyOf(tokens);
    }

    /** True when there is nothing to read or draw. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
