package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
        Json.write(
                out,
                2,
                json -> json.object(() -> {
                    json.objects("names", names, one -> name(json, one));
                    json.number("left_out", all.names().size() - names.size());
                    json.objects("forms", all.forms(), one -> form(json, one));
                    json.objects("pairs", all.pairs(), one -> {
                        json.words("first", one.first());
                        json.words("second", one.second());
                        json.word("why", one.why());
                        json.words("words", one.words());
                        json.words("others", one.others());
                    });
                    json.objects("limits", all.limits(), one -> {
                        json.words("language", one.language().tag());
                        json.number("articles", one.articles());
                        json.word("means", one.means());
                        json.number("unwritten", one.unwritten());
                    });
                }));
    }

    private static void name(Json json, Suggestions.Unprofiled name) {
        json.words("name", name.name());
        json.word("kind", name.kind());
        json.number("count", name.count());
        json.texts("articles", name.articles());
        json.objects("forms", name.forms(), form -> {
            json.words("text", form.text());
            json.number("count", form.count());
            json.flag("weak", form.weak());
        });
        json.texts("maybe", name.maybe());
        example(json, name.example());
    }

    private static void form(Json json, Suggestions.Unlinked form) {
        json.words("text", form.text());
        json.texts("profiles", form.profiles());
        json.word("why", form.why());
        json.number("count", form.count());
        json.texts("articles", form.articles());
        example(json, form.example());
        json.objects("fixes", form.fixes(), fix -> {
            json.words("file", fix.file());
            json.words("yaml", fix.yaml());
        });
    }

    private static void example(Json json, Suggestions.Example example) {
        json.object("example", () -> {
            json.words("sentence", example.sentence());
            ProblemReport.place(json, example.span());
        });
    }
}
