package org.dossier.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Piece;
import org.dossier.source.LaterList;
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
        tokens = LaterList.copyOf(tokens);
    }

    /** The ids of its headings, and of other elements that have one. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (Token token : tokens) {
            if (token instanceof Token.Draw draw && draw.piece() instanceof Piece.Open open) {
                String id = open.attributes().get("id");
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /** The characters of its reading text, with nothing between blocks. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token instanceof Token.Chars chars) {
                words.append(chars.text());
            }
        }
        return words.toString();
    }

    /** True when there is nothing to read or draw. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
