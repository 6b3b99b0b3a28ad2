package org.dossier.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Asset;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Profile;
import org.dossier.model.Reads;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.output.InParts;

/**
 * {@code data/dossier.json}: everything published, by id, one record a line; {@code dossier.schema.json} describes it.
 * Written as a stream: no more than one article's text is prepared at a time. Records are in the order of the
 * dossier, annotations in the order of the articles and their texts.
 */
record DossierJson(Dossier dossier) implements InParts {
    /** Where the schema is, seen from the file itself. */
    static final String SCHEMA = "schema/dossier.schema.json";

    /** Goes up when a reader of the old form would fail on the new one. */
    private static final int VERSION = 2;

    /** Lines for the outermost object's entries and for each record in them. */
    private static final int LINES = 2;

    @Override
    public void writeTo(Parts out) throws IOException {
        Json.write(out, LINES, json -> json.object(() -> entries(json, out)));
    }

    private void entries(Json json, Parts out) {
        ArticleJson articles = new ArticleJson(json);
        ClaimJson claims = new ClaimJson(json, dossier);
        AnnotationJson annotations = new AnnotationJson(json, dossier.settings().language());
        json.text("$schema", SCHEMA);
        json.number("version", VERSION);
        json.object("dossier", () -> settings(json));
        json.object(
                "articles",
                () -> InParts.of(dossier.articles())
                        .forEach(
                                some -> json.part(out, some, () -> entries(json, some, Article::id, articles::write))));
        ProfileJson profiles = new ProfileJson(json, dossier);
        json.object(
                "profiles",
                () -> InParts.of(dossier.profiles())
                        .forEach(some -> json.part(
                                out, withLinks(some), () -> entries(json, some, Profile::id, profiles::write))));
        byId(json, "sources", dossier.sources(), Source::id, source -> source(json, source));
        byId(json, "pages", dossier.pages(), FreePage::id, page -> page(json, page));
        annotations(json, "claims", Article::claims, claims::write);
        annotations(json, "responses", Article::responses, claims::write);
        json.object("relations", () -> {
            each(json, Article::relations, annotations::relation);
            dossier.relations().stream()
                    .filter(relation -> relation.place() == null)
                    .forEach(relation -> json.object(relation.id(), () -> annotations.relation(relation, null)));
        });
        annotations(json, "events", Article::events, annotations::event);
        annotations(json, "notes", Article::notes, annotations::note);
        former(json, "former", dossier.former().things().keySet(), dossier.former()::of);
        former(json, "formerAnnotations", dossier.former().annotations().keySet(), dossier.former()::ofAnnotation);
        json.texts("assets", dossier.assets().stream().map(Asset::route).toList());
    }

    /** Ids that things had before, with those they have now. */
    private static void former(Json json, String key, Collection<String> ids, Function<String, List<String>> former) {
        SortedMap<String, String> now = new TreeMap<>();
        ids.forEach(id -> former.apply(id).forEach(old -> now.put(old, id)));
        json.object(key, () -> now.forEach(json::words));
    }

    private <T> void byId(Json json, String key, List<T> things, Function<T, String> id, Consumer<T> entries) {
        json.object(key, () -> entries(json, things, id, entries));
    }

    private static <T> void entries(Json json, List<T> things, Function<T, String> id, Consumer<T> entries) {
        things.forEach(thing -> json.object(id.apply(thing), () -> entries.accept(thing)));
    }

    /** What the entries of profiles are made of. */
    private static List<?> withLinks(List<Profile> profiles) {
        return profiles.stream()
                .flatMap(one -> Stream.of(one, new Reads.Question(Reads.What.LINKS, one.id())))
                .toList();
    }

    private <T extends Annotation> void annotations(
            Json json,
            String key,
            Function<Article, ? extends Collection<T>> of,
            BiConsumer<T, PublishedText> entries) {
        json.object(key, () -> each(json, of, entries));
    }

    private <T extends Annotation> void each(
            Json json, Function<Article, ? extends Collection<T>> of, BiConsumer<T, PublishedText> entries) {
        for (Article article : dossier.articles()) {
            Collection<T> things = of.apply(article);
            if (!things.isEmpty()) {
                PublishedText text = PublishedText.of(article);
                things.forEach(thing -> json.object(thing.id(), () -> entries.accept(thing, text)));
            }
        }
    }

    private void settings(Json json) {
        Settings settings = dossier.settings();
        json.name("title", settings.title());
        json.text("description", settings.description());
        json.text("lead", settings.lead());
        json.text("practice", settings.practice());
        json.date("checked", settings.checked());
        json.text("language", settings.language().tag());
        json.text("url", settings.url());
        json.objects("editors", settings.editors(), editor -> {
            json.words("name", editor.name());
            json.text("contact", editor.contact());
        });
        json.text("license", settings.license());
        json.text("methodology", settings.methodology());
        json.text("corrections", settings.corrections());
        json.text("contact", settings.contact());
        json.flag("noindex", settings.noindex());
    }

    private void source(Json json, Source source) {
        json.text("page", Routes.source(source.id()));
        json.word("type", source.type());
        json.name("title", source.title());
        json.text("author", source.author());
        json.object("publisher", source.publisher(), json::credit);
        json.date("date", source.date());
        json.text("url", source.url());
        json.text("locator", source.locator());
        json.text("archived", source.archived());
        json.date("accessed", source.accessed());
        json.object("evidence", source.evidence(), copy -> {
            json.text("file", copy.file());
            json.text("sha256", copy.sha256());
        });
        json.text("via", source.via());
        json.text("rights", source.rights());
        json.text("note", source.note());
        json.objects("citedBy", dossier.uses(source.id()), use -> {
            json.word("kind", use.kind());
            json.text("owner", use.owner());
            json.text("annotation", use.annotation());
            json.text("locator", use.locator());
        });
    }

    private void page(Json json, FreePage page) {
        json.text("page", Routes.page(page.id()));
        json.name("title", page.title());
        json.text("description", page.description());
        json.text("language", page.language().tag());
        json.text("part", page.part());
        json.text("text", page.body());
    }
}
