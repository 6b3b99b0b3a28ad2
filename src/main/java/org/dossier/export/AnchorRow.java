package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.dossier.model.AnchorState;

/**
 * What became of the quote of one annotation: an entry of the list that {@code check --anchors FILE} writes.
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
    /** A regular expression that tells such a list by its beginning, white space removed. */
    public static final String START = "\\[(\\]|\\{\"id\":\"[^\"]*\",\"article\":)";

    private static final int DIGITS = 4;

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

    /**
     * Writes a JSON array with one object a line, the rows in their order, each with {@code id, article, quote, state, start, end, score}; a place that is
     * not known is {@code null}, a score has at most four digits after the point.
     *
     * @param out flushed, not closed
     */
    public static void write(List<AnchorRow> rows, OutputStream out) throws IOException {
        Json.spaced(
                out,
                1,
                json -> json.objects(rows, row -> {
                    json.words("id", row.id());
                    json.words("article", row.article());
                    json.words("quote", row.quote());
                    json.word("state", row.state());
                    offset(json, "start", row.start());
                    offset(json, "end", row.end());
                    // Not as a double: Java 17 and 19 print some of those differently.
                    json.number("score", BigDecimal.valueOf(row.score()).setScale(DIGITS, RoundingMode.HALF_EVEN));
                }));
    }

    private static void offset(Json json, String key, int offset) {
        if (offset < 0) {
            json.none(key);
        } else {
            json.number(key, offset);
        }
    }
}
