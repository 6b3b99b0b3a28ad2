package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dossier.model.Language;
import org.dossier.source.Span;
import org.dossier.suggest.Suggestions;

/** Suggestions for programs: {@code suggest --format json}. */
public final class SuggestionsReport {
    private SuggestionsReport() {}

    /**
     * A JSON object of {@code names}, {@code left_out} (how many names there are beside them), {@code forms}, {@code pairs} and
     * {@code limits}; the keys of their entries are those of {@link Suggestions} and its records. A place is a {@code file}, a
     * {@code line} and a {@code column}, 1-based, columns in UTF-16 units; the last two are null where a file as a whole is meant.
     *
     * @param names the names to write, a part of those of {@code all}
     * @param out flushed, not closed
     */
    public static void json(Suggestions all, List<Suggestions.Unprofiled> names, OutputStream out) throws IOException {
        Json.spaced(
                out,
                2,
                json -> json.object(() -> {
                    UnaryOperator<Object> as = value -> as(json, value);
                    json.objects("names", names, one -> json.record(one, as));
                    json.number("left_out", all.names().size() - names.size());
                    json.objects("forms", all.forms(), one -> json.record(one, as));
                    json.objects("pairs", all.pairs(), one -> json.record(one, as));
                    json.objects("limits", all.limits(), one -> json.record(one, as));
                }));
    }

    private static Object as(Json json, Object value) {
        if (value instanceof Span span) {
            return (Runnable) () -> ProblemReport.place(json, span);
        }
        return value instanceof Language language ? language.tag() : value;
    }
}
