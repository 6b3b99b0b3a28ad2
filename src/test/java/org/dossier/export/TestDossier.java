package org.dossier.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Asset;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Former;
import org.dossier.model.FreePage;
import org.dossier.model.IdKind;
import org.dossier.model.Image;
import org.dossier.model.Index;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Range;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.model.TextOrigin;
import org.dossier.model.Use;
import org.dossier.output.OutputFile;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;

/** A small dossier built by hand, and what tests need to look at its files. */
final class TestDossier {
    static final Marks MARKS = Marks.of(SourceFile.of("content/test.md", "").whole());

    String url = "https://example.org/some/";
    boolean noindex;
    String words = "";
    List<Settings.Editor> editors = List.of(new Settings.Editor("Ed <Itor>", "ed@example.org"));
    final List<Article> articles = new ArrayList<>();
    Former former = Former.NONE;
    final List<Profile> profiles = new ArrayList<>();
    final List<Relation> stated = new ArrayList<>();

    TestDossier(TestArticle... articles) {
        for (TestArticle article : articles) {
            this.articles.add(article.build());
        }
        profiles.add(profile("acme", Profile.Kind.ORGANIZATION, "Acme", false, false));
        profiles.add(profile("mona", Profile.Kind.PERSON, "منى 𝕄", false, false));
    }

    /** A dossier with every kind of record in it, hostile characters, Arabic and characters beyond U+FFFF. */
    static TestDossier full() {
        TestArticle first = new TestArticle(
                        "first",
                        "😀 Acme met منى.\n\n=Acme 𝕒𝕓 and \"Acme\", they said. It was denied.\n\nEnd 😀 of Acme.")
                .dated(date(2024, 6, 3), "T10:11:00-04:00")
                .mention("acme", "Acme", "😀 Acme met منى.")
                .mention("mona", "منى", "😀 Acme met منى.")
                .mention("acme", "=Acme", "=Acme 𝕒𝕓 and \"Acme\", they said.")
                .claim("c-one", "Acme 𝕒𝕓 [...] they said", "acme", List.of())
                .claim("c-two", "It was denied", "acme", List.of("c-one"))
                .annotate("End 😀 of Acme", "mona", "acme")
                .corrected(date(2024, 6, 20));
        TestArticle second = new TestArticle("ثانية", "نص منى هنا.").mention("mona", "منى", "نص منى هنا.");
        second.language = new Language("ar");
        TestDossier dossier = new TestDossier(first, second);
        dossier.stated.add(first.relation("stated-r", null, "mona", "acme"));
        return dossier;
    }

    static PartialDate date(int year, int month, int day) {
        return PartialDate.of(new PartialDate.Point(year, month, day, false));
    }

    static Body body(String text) {
        List<Piece> pieces = text.isEmpty() ? List.of() : List.of(new Piece.Text(0, text.length()));
        return new Body(text, blocks(text), pieces, List.of(), List.of(), TextOrigin.NONE);
    }

    private static List<Body.Block> blocks(String text) {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            blocks.add(new Body.Block(new Range(start, start + block.length()), Body.Block.Kind.PARAGRAPH));
            start += block.length() + 2;
        }
        return blocks;
    }

    static Profile profile(String id, Profile.Kind kind, String name, boolean noindex, boolean redacted) {
        return new Profile(
                id,
                kind,
                new Names(
                        new Name(name, Language.ENGLISH, List.of(new Name.Form(new Language("ar"), "other form"))),
                        "sort of " + name,
                        List.of("alias of " + name),
                        List.of("weak alias"),
                        new Names.Matching(true, true, false, List.of(), null, "")),
                body("What it is"),
                "",
                Profile.Living.UNKNOWN,
                "",
                true,
                new Profile.LifeDate(date(1970, 0, 0), "somewhere", List.of(new Citation("report", ""))),
                null,
                new Image("assets/portrait.jpg", "", "", ""),
                List.of(new Profile.Identifier("wikidata", "Q1", "")),
                List.of(new Link("Home", "https://secret.example/")),
                List.of(),
                List.of(new Citation("report", "p. 1")),
                List.of(new Profile.Fact("Seat", body("Haifa"), date(2020, 1, 0), List.of(), MARKS)),
                body("A life.\n\nIn two parts."),
                noindex,
                redacted,
                List.of(),
                null,
                MARKS);
    }

    Dossier build() {
        Settings settings = new Settings(
                Name.of("The dossier" + words, Language.ENGLISH),
                body(words),
                Language.ENGLISH,
                url,
                editors,
                words,
                "about",
                null,
                words,
                false,
                new Settings.Linking(false, Settings.Linking.Link.ALL, Map.of()),
                Map.of(),
                Set.of(),
                noindex,
                Settings.Cards.ALL,
                MARKS);
        List<FreePage> pages = List.of(new FreePage(
                "about",
                Name.of("About" + words, Language.ENGLISH),
                body(words),
                Language.ENGLISH,
                "Us" + words,
                body("Us"),
                MARKS));
        List<Relation> relations = new ArrayList<>(stated);
        articles.forEach(article -> relations.addAll(article.relations()));
        return new Dossier(
                settings,
                articles,
                profiles,
                sources(),
                pages,
                List.of(new Asset("assets/x.jpg", Path.of("x.jpg"))),
                relations,
                index(sources(), pages));
    }

    private List<Source> sources() {
        return List.of(new Source(
                "report",
                Name.of("A report" + words, Language.ENGLISH),
                words,
                new Credit("Acme", "acme"),
                date(2023, 11, 0),
                "",
                "Shelf 3" + words,
                "",
                null,
                Source.Type.NGO,
                null,
                words,
                body(words),
                MARKS));
    }

    private Index index(List<Source> sources, List<FreePage> pages) {
        List<Claim> claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        List<Event> events =
                articles.stream().flatMap(article -> article.events().stream()).toList();
        Map<String, ClaimLinks> links = new HashMap<>();
        for (Claim claim : claims) {
            List<String> deniedBy = claims.stream()
                    .filter(other -> other.denies().contains(claim.id()))
                    .map(Claim::id)
                    .toList();
            links.put(claim.id(), new ClaimLinks(deniedBy, List.of(), List.of()));
        }
        Map<String, ProfileLinks> profileLinks = new HashMap<>();
        for (Profile profile : profiles) {
            List<Claim> about = claims.stream()
                    .filter(claim -> claim.about().contains(profile.id()))
                    .toList();
            profileLinks.put(
                    profile.id(),
                    new ProfileLinks(
                            List.of(),
                            about,
                            List.of(),
                            stated,
                            events,
                            articles.stream().map(Article::id).toList(),
                            List.of(new ProfileLinks.Companion("mona", 1))));
        }
        List<Use> uses =
                List.of(new Use(IdKind.ARTICLE, "first", "c-one", "p. 3"), new Use(IdKind.PERSON, "mona", "", ""));
        return new Index(
                byId(articles, Article::id),
                byId(profiles, Profile::id),
                byId(sources, Source::id),
                byId(pages, FreePage::id),
                byId(claims, Claim::id),
                events,
                profileLinks,
                links,
                Map.of("report", uses),
                former);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing, (one, same) -> one));
    }

    /** Routes of pages such as a build would make. */
    List<String> pages() {
        List<String> pages = new ArrayList<>(Arrays.asList("index.html", "404.html", "claims.html"));
        articles.forEach(article -> pages.add(Routes.article(article.id())));
        profiles.forEach(profile -> pages.add(Routes.profile(profile)));
        return pages;
    }

    /** All files by route, in their order. */
    List<OutputFile> files() {
        return Exports.of(build(), pages(), "Corrections", Language.ENGLISH);
    }

    /** What a file holds; fails when there is none. */
    String file(String route) {
        return files().stream()
                .filter(file -> file.route().equals(route))
                .map(file -> text(file.content()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + route));
    }

    /** True when there is such a file. */
    boolean has(String route) {
        return files().stream().anyMatch(file -> file.route().equals(route));
    }

    static String text(OutputFile.Content writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    static byte[] bytes(OutputFile.Content writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
