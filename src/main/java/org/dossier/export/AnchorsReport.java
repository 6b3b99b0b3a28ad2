package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The list that {@code check --anchors FILE} writes: a JSON array with one object a line. */
public final class AnchorsReport {
    /** A regular expression that tells one by its beginning, white space removed. */
    public static final String START = "\\[(\\]|\\{\"id\":\"[^\"]*\",\"article\":)";

    private static final int DIGITS = 4;

    private AnchorsReport() {}

    /**
     * Writes the rows in their order, each with {@code id, article, quote, state, start, end, score}; a place that is
     * not known is {@code null}, a score has at most four digits after the point.
     *
     * @param out flushed, not closed
     */
    public static void write(List<AnchorRow> rows, OutputStream out) throws IOException {
        Json.write(
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
