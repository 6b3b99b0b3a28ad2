package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import org.dossier.source.Range;

/**
 * What was noted on articles as W3C Web Annotations: a page for each article, and a collection that leads to the first. Where the words are is said
 * twice, by what is around them on the page of the article, and by code points in its text file. The body of a claim has what came of it
 * before it, and the responses after it.
 */
final class WebAnnotations {
    static final String FOLDER = "data/annotations/";
    private static final String COLLECTION = "data/annotations.jsonld";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int AROUND = 32;

    private final ClaimWords words;
    private final Dossier dossier;
    private final List<Article> articles;
    // Each page gives it: counted anew for each, a dossier would cost the square of its articles.
    private final int total;

    WebAnnotations(ClaimWords words) {
        this.words = words;
        this.dossier = words.dossier();
        this.articles = articles(dossier);
        this.total = articles.stream().mapToInt(one -> placed(one).size()).sum();
    }

    /** The articles on whose words anything was noted. */
    static List<Article> articles(Dossier dossier) {
        return dossier.articles().stream().filter(one -> !placed(one).isEmpty()).toList();
    }

    /** Those that are on words. */
    static List<Annotation> placed(Article article) {
        return article.annotations().stream().filter(one -> one.place() != null).toList();
    }

    private static String route(Article article) {
        return FOLDER + article.id() + ".jsonld";
    }

    private String address(String from, String to) {
        return address(dossier, from, to);
    }

    /** An address on the web, or one seen from a file where the site has none. */
    static String address(Dossier dossier, String from, String to) {
        String base = dossier.settings().url();
        return base == null ? Routes.relative(from, to) : Routes.absolute(base, to);
    }

    /** The collection; none where nothing was noted. */
    List<OutputFile> collection() {
        return articles.isEmpty()
                ? List.of()
                : List.of(new OutputFile(
                        COLLECTION,
                        out -> Json.write(
                                out,
                                1,
                                json -> json.object(() -> {
                                    json.text("@context", CONTEXT);
                                    about(json, COLLECTION);
                                    json.text("first", address(COLLECTION, route(articles.get(0))));
                                    json.text("last", address(COLLECTION, route(articles.get(articles.size() - 1))));
                                }))));
    }

    private void about(Json json, String from) {
        json.text("id", address(from, COLLECTION));
        json.text("type", "AnnotationCollection");
        json.text("label", dossier.settings().title().text());
        json.number("total", total);
    }

    /** A page of annotations for each article that has any. */
    List<OutputFile> pages() {
        List<OutputFile> pages = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < articles.size(); i++) {
            Article next = i + 1 < articles.size() ? articles.get(i + 1) : null;
            pages.add(page(articles.get(i), next, before));
            before += placed(articles.get(i)).size();
        }
        return pages;
    }

    private OutputFile page(Article article, Article next, int before) {
        String route = route(article);
        return new OutputFile(
                route,
                out -> Json.write(
                        out,
                        2,
                        json -> json.object(() -> {
                            json.text("@context", CONTEXT);
                            json.text("id", address(route, route));
                            json.text("type", "AnnotationPage");
                            json.object("partOf", () -> about(json, route));
                            json.text("next", next == null ? "" : address(route, route(next)));
                            json.number("startIndex", before);
                            PublishedText text = PublishedText.of(article);
                            json.objects("items", placed(article), one -> {
                                annotation(one, route, json);
                                json.array(
                                        "target",
                                        () -> one.place().ranges().forEach(range -> {
                                            json.object(() -> {
                                                json.text("source", address(route, Routes.article(article.id())));
                                                json.object("selector", () -> quote(range, text, json));
                                            });
                                            json.object(() -> {
                                                json.text("source", address(route, PublishedText.route(article)));
                                                json.object(
                                                        "selector",
                                                        () -> position(text.start(range), text.end(range), json));
                                            });
                                        }));
                            });
                        })));
    }

    /** What it was noted for, in the words of the standard. */
    static String motivation(Annotation one) {
        return one.as(new Motivation());
    }

    /** The profiles that it is about. */
    static List<String> about(Annotation one) {
        return one.as(new Profiles());
    }

    /** All that it says, as plain text. */
    static String words(Annotation one, ClaimWords words) {
        return one.as(new Words(words));
    }

    // ---- what Recogito loads

    /**
     * A list for Recogito, whose document is the text file of the article: it counts UTF-16 units there, looks for nothing, and takes no
     * page of annotations.
     */
    List<OutputFile> recogito() {
        return articles.stream().map(this::recogito).toList();
    }

    private OutputFile recogito(Article article) {
        String route = FOLDER + article.id() + ".recogito.json";
        return new OutputFile(route, out -> {
            PublishedText text = PublishedText.of(article);
            Json.write(
                    out,
                    1,
                    json -> json.objects(placed(article), one -> {
                        json.text("@context", CONTEXT);
                        annotation(one, route, json);
                        json.objects("target", one.place().ranges(), range -> {
                            json.text("source", address(route, PublishedText.route(article)));
                            json.array("selector", () -> {
                                json.object(() -> quote(range, text, json));
                                json.object(() -> position(range.start(), range.end(), json));
                            });
                        });
                    }));
        });
    }

    // ---- one annotation

    private void annotation(Annotation one, String from, Json json) {
        json.text("id", address(from, Routes.passage(one.place().article(), one.id())));
        json.text("type", "Annotation");
        json.text("motivation", motivation(one));
        json.object("creator", one.signed().by().isEmpty() ? null : one.signed().by(), name -> {
            json.text("type", "Person");
            json.text("name", name);
        });
        json.text("created", moment(one.signed().date()));
        json.array("body", () -> {
            json.object(() -> {
                json.text("type", "TextualBody");
                json.text("purpose", motivation(one));
                json.text("format", "text/plain");
                json.words("value", words(one, words));
            });
            for (String profile : about(one)) {
                json.object(() -> {
                    json.text("type", "SpecificResource");
                    json.text("purpose", "linking");
                    json.text("source", address(from, Routes.profile(dossier.profile(profile))));
                });
            }
        });
    }

    /** Words by themselves and by what is around them. */
    static void quote(Range range, PublishedText text, Json json) {
        json.text("type", "TextQuoteSelector");
        json.text("exact", text.words(range));
        json.text("prefix", text.before(range, AROUND));
        json.text("suffix", text.behind(range, AROUND));
    }

    private static void position(int start, int end, Json json) {
        json.text("type", "TextPositionSelector");
        json.number("start", start);
        json.number("end", end);
    }

    /** The first moment of a day; empty for a date that is not known to the day. */
    static String moment(PartialDate date) {
        boolean day = date != null
                && !date.range()
                && date.from().day() > 0
                && !date.from().circa();
        return day ? date.from() + "T00:00:00Z" : "";
    }

    /** What it was noted for, in the words of the standard. */
    // spec: Web Annotation Vocabulary, "Motivation"
    private static final class Motivation implements Annotation.Cases<String> {
        @Override
        public String claim(Claim claim) {
            return "assessing";
        }

        @Override
        public String relation(Relation relation) {
            return "linking";
        }

        @Override
        public String event(Event event) {
            return "describing";
        }

        @Override
        public String note(Note note) {
            return note.kind() == Note.Kind.QUESTION ? "questioning" : "commenting";
        }

        @Override
        public String response(Response response) {
            return "replying";
        }
    }

    /** The profiles that it is about. */
    private static final class Profiles implements Annotation.Cases<List<String>> {
        @Override
        public List<String> claim(Claim claim) {
            return claim.about();
        }

        @Override
        public List<String> relation(Relation relation) {
            return List.of(relation.subject(), relation.object());
        }

        @Override
        public List<String> event(Event event) {
            return event.participants().stream().map(Event.Participant::profile).toList();
        }

        @Override
        public List<String> note(Note note) {
            return List.of();
        }

        @Override
        public List<String> response(Response response) {
            return List.of(response.by());
        }
    }

    /** All that it says, as plain text. */
    private record Words(ClaimWords in) implements Annotation.Cases<String> {
        @Override
        public String claim(Claim claim) {
            return in.whole(claim);
        }

        @Override
        public String relation(Relation relation) {
            String words = name(relation.subject()) + " - " + in.tie(relation) + " - " + name(relation.object());
            return relation.text().text().isEmpty()
                    ? words
                    : words + "\n" + relation.text().text();
        }

        private String name(String profile) {
            return in.dossier().profile(profile).name().text();
        }

        @Override
        public String event(Event event) {
            String date = event.date() == null ? "" : event.date() + ": ";
            String words = date + event.title().text();
            return event.text().text().isEmpty()
                    ? words
                    : words + "\n" + event.text().text();
        }

        @Override
        public String note(Note note) {
            return note.text().text();
        }

        @Override
        public String response(Response response) {
            return in.answer(response);
        }
    }
}
