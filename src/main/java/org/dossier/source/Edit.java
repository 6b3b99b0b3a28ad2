package org.dossier.source;

import java.util.Objects;

/**
 * Other words for a place in a file.
 *
 * @param span what is replaced; an empty one (start and end equal) is a place where words are put in; never a whole file
 * @param words what comes there, with lines ended by {@code \n}; may be empty
 */
public record Edit(Span span, String words) {
    /** Rejects null and what is not a place. */
    public Edit {
        Objects.requireNonNull(words);
        if (span.isWholeFile()) {
            throw new IllegalArgumentException("no place in " + span);
        }
    }
}
