package org.dossier.export;

import java.util.Objects;
import org.dossier.model.AnchorState;

/**
 * What became of the quote of one annotation.
 *
 * @param id of the annotation
 * @param article id of the article
 * @param quote as the author wrote it
 * @param state whether and how it was found
 * @param start first character, 0-based, in code points of {@code data/text/<article>.txt}; -1 when there is no one
 *     place
 * @param end just after the last character; -1 with {@code start}
 * @param score how like the quote the words there are, from 0 to 1
 */
public record AnchorRow(String id, String article, String quote, AnchorState state, int start, int end, double score) {
    /** Rejects null, a half-known or inverted place, and a score that is not from 0 to 1. */
    public AnchorRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(state);
        if (start < -1 || end < start || start == -1 && end != -1) {
            throw new IllegalArgumentException(start + ".." + end);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score);
        }
    }
}
