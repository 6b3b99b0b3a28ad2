package org.dossier.export;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import org.dossier.source.Range;

/**
 * What was noted on articles, as Hypothesis imports it for its page of the article. Its client takes words on a page from the quote alone, the
 * first target only, and of equal text, tags and quotes one: so each part of a quote is an entry, tagged with the id.
 *
 * @param dossier what is exported
 * @param articles those on which anything was noted
 * @param words in which it is said
 */
record HypothesisFiles(Dossier dossier, List<Article> articles, ClaimWords words) {
    static HypothesisFiles of(ClaimWords words) {
        return new HypothesisFiles(words.dossier(), WebAnnotations.articles(words.dossier()), words);
    }

    /** A file for each article on which anything was noted. */
    List<OutputFile> files() {
        OffsetDateTime latest = articles.stream()
                .map(Moments::updated)
                .max(OffsetDateTime::compareTo)
                .orElse(Moments.UNKNOWN);
        return articles.stream()
                .map(article -> file(article, Moments.text(latest)))
                .toList();
    }

    private OutputFile file(Article article, String exported) {
        String route = WebAnnotations.FOLDER + article.id() + ".hypothesis.json";
        String page = WebAnnotations.address(dossier, route, Routes.article(article.id()));
        return new OutputFile(route, out -> {
            PublishedText text = PublishedText.of(article);
            Json.write(
                    out,
                    2,
                    json -> json.object(() -> {
                        json.text("export_date", exported);
                        json.text("export_userid", account());
                        json.text("client_version", "dossier");
                        json.array("annotations", () -> {
                            for (Annotation one : WebAnnotations.placed(article)) {
                                for (Range range : one.place().ranges()) {
                                    json.object(() -> {
                                        about(one, range, exported, json);
                                        json.text("uri", page);
                                        json.object(
                                                "document",
                                                () -> json.texts(
                                                        "title",
                                                        List.of(article.title().text())));
                                        json.words("text", markdown(one, route));
                                        target(range, page, text, json);
                                    });
                                }
                            }
                        });
                    }));
        });
    }

    private void about(Annotation one, Range range, String exported, Json json) {
        String created = WebAnnotations.moment(one.signed().date());
        json.text("id", one.id() + "-" + range.start());
        json.text("created", created.isEmpty() ? exported : created);
        json.text("updated", exported);
        json.texts("tags", List.of(one.id()));
        user(json);
    }

    private static void target(Range range, String page, PublishedText text, Json json) {
        json.objects("target", List.of(range), target -> {
            json.text("source", page);
            json.objects("selector", List.of(target), words -> WebAnnotations.quote(words, text, json));
        });
    }

    /** One account for all, so that a reader imports them in one step; its name is the title of the dossier. */
    private String account() {
        String base = dossier.settings().url();
        return "acct:dossier@" + (base == null ? "localhost" : URI.create(base).getHost());
    }

    private void user(Json json) {
        json.text("user", account());
        json.object(
                "user_info",
                () -> json.text("display_name", dossier.settings().title().text()));
        json.text("group", "__world__");
        json.object("permissions", () -> {
            json.texts("read", List.of("group:__world__"));
            json.texts("update", List.of(account()));
            json.texts("delete", List.of(account()));
        });
    }

    /** What it says, with a link to where it says so. */
    private String markdown(Annotation one, String from) {
        String text = WebAnnotations.words(one, words)
                .replaceAll("[\\\\`*_\\[\\]#]", "\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "\n\n");
        String base = dossier.settings().url();
        return base == null
                ? text
                : text + "\n\n<"
                        + WebAnnotations.address(
                                dossier, from, Routes.passage(one.place().article(), one.id())) + ">";
    }
}
