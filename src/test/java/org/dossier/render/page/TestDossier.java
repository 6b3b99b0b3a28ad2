package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Article;
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
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Review;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.model.Use;
import org.dossier.render.body.BodyBuilder;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;

/** A small dossier put together by hand: Mona and Acme, and the articles given. */
public final class TestDossier {
    public static final Marks MARKS =
            Marks.of(SourceFile.of("content/test.md", "").whole());
    public static final Language ARABIC = new Language("ar");

    public Language language = Language.ENGLISH;
    public String url = "https://example.org/some/";
    /** Id of the methodology page; null for none. */
    public String methodology = "about";

    boolean noindex;
    boolean profileNoindex;
    boolean redacted;
    /** Stands in every free text. */
    public String words = "";

    public final List<Article> articles = new ArrayList<>();
    public Former former = Former.NONE;
    public final List<Profile> more = new ArrayList<>();
    public final List<Relation> stated = new ArrayList<>();

    public static PartialDate date(int year, int month, int day) {
        return PartialDate.of(new PartialDate.Point(year, month, day, false));
    }

    public static Body line(String words) {
        return words.isEmpty() ? Body.EMPTY : BodyBuilder.paragraphs(words);
    }

    public TestDossier with(TestArticle... added) {
        for (TestArticle article : added) {
            article.words = words;
            articles.add(article.build());
        }
        return this;
    }

    /** Every kind of record, passages that overlap, Arabic, a claim that was withdrawn and one that is denied. */
    public static TestDossier full(String words) {
        TestDossier dossier = new TestDossier();
        dossier.words = words;
        TestArticle first = new TestArticle(
                        "first",
                        new BodyBuilder()
                                .p("Acme met Mona 😀. Mona left, \"Acme\" said.")
                                .p("Mona owns shares of Acme, they said; it was denied.")
                                .begin("p")
                                .words("See ")
                                .reference("report", "the report")
                                .cite("report", "p. 3")
                                .words(" of Acme.")
                                .end("p")
                                .build())
                .mention("acme", "Acme", 1, "Acme met Mona 😀.")
                .mention("mona", "Mona", 1, "Acme met Mona 😀.")
                .mention("mona", "Mona", 2, "Mona left, \"Acme\" said.")
                .mention("acme", "Acme", 2, "Mona left, \"Acme\" said.")
                .mention("mona", "Mona", 3, "Mona owns shares of Acme, they said; it was denied.")
                .mention("acme", "Acme", 3, "Mona owns shares of Acme, they said; it was denied.")
                .claim(
                        "owns",
                        Claim.Kind.ALLEGATION,
                        "owns shares of Acme",
                        "acme",
                        "mona",
                        Claim.OutcomeStatus.WITHDRAWN)
                .claim("left", Claim.Kind.STATEMENT, "left, \"Acme\"", "article", "mona", null)
                .denial("denied", "it was denied", "mona", "owns")
                .note("why", "shares of Acme, they said")
                .relation("ties", "of Acme, they", "mona", "acme", Relation.Status.ALLEGED)
                .event("meeting", "met Mona", date(2024, 6, 5), "mona")
                .event("someday", "left", null, "mona");
        TestArticle second = new TestArticle("ثانية", BodyBuilder.paragraphs("جاءت منى إلى الدار.")).in(ARABIC);
        second.mention("mona", "منى", 1, "جاءت منى إلى الدار.");
        second.date = null;
        dossier.stated.add(first.stated("board", "mona", "acme", Relation.Status.CONFIRMED));
        return dossier.with(first, second);
    }

    private Profile profile(String id, Profile.Kind kind, String name, String sortName) {
        Name names = new Name(name, Language.ENGLISH, List.of(new Name.Form(ARABIC, "منى" + words)));
        return profile(id, kind, names, sortName);
    }

    public Profile profile(String id, Profile.Kind kind, Name name, String sortName) {
        List<Citation> report = List.of(new Citation("report", "p. 1" + words));
        return new Profile(
                id,
                kind,
                new Names(
                        name,
                        sortName,
                        List.of("Alias" + words),
                        List.of(),
                        new Names.Matching(true, true, false, List.of(), null, "")),
                line("What it is" + words),
                "role" + words,
                Profile.Living.UNKNOWN,
                "public" + words,
                false,
                new Profile.LifeDate(date(1970, 0, 0), "Haifa" + words, report),
                null,
                new Image("assets/portrait.jpg", "A portrait" + words, "Ann" + words, "CC0"),
                List.of(new Profile.Identifier("wikidata", "Q1", "https://www.wikidata.org/wiki/Q1")),
                List.of(new Link("Home" + words, "https://home.example/")),
                id.equals("mona") ? List.of("acme") : List.of(),
                report,
                List.of(new Profile.Fact("Seat" + words, line("Haifa" + words), date(2020, 1, 0), report, MARKS)),
                new BodyBuilder()
                        .p("A life." + words)
                        .begin("p")
                        .words("See ")
                        .reference("acme", "Acme")
                        .cite(articles.isEmpty() ? "report" : "first", "")
                        .end("p")
                        .build(),
                profileNoindex,
                redacted,
                List.of(),
                new Review("Rae" + words, date(2024, 6, 9), "sound" + words, line("Why" + words)),
                MARKS);
    }

    private Settings settings() {
        return new Settings(
                Name.of("The dossier" + words, language),
                line("About this" + words),
                language,
                url,
                List.of(new Settings.Editor("Ed" + words, "ed@example.org")),
                "CC BY 4.0" + words,
                methodology,
                "about",
                "ed@example.org" + words,
                false,
                new Settings.Linking(false, Settings.Linking.Link.ALL, Map.of()),
                Map.of(),
                Set.of(),
                noindex,
                Settings.Cards.ALL,
                MARKS);
    }

    private Source source() {
        return new Source(
                "report",
                Name.of("A report" + words, Language.ENGLISH),
                "Ann" + words,
                new Credit("Acme", "acme"),
                date(2023, 11, 0),
                "https://report.example/?a=1&b=2",
                "Shelf 3" + words,
                "https://archive.example/report",
                date(2024, 1, 2),
                Source.Type.NGO,
                articles.isEmpty() ? null : articles.get(0).id(),
                "Public" + words,
                line("A note" + words),
                MARKS);
    }

    public Dossier build() {
        List<Profile> profiles = new ArrayList<>(List.of(
                profile("acme", Profile.Kind.ORGANIZATION, "Acme" + words, "Acme" + words),
                profile("mona", Profile.Kind.PERSON, "Mona Khatib" + words, "Khatib, Mona" + words)));
        profiles.addAll(more);
        List<Source> sources = List.of(source());
        List<FreePage> pages = List.of(new FreePage(
                "about",
                Name.of("About" + words, language),
                Body.EMPTY,
                language,
                "Us" + words,
                new BodyBuilder()
                        .p("We read." + words)
                        .begin("p")
                        .cite("report", "")
                        .end("p")
                        .build(),
                MARKS));
        List<Relation> relations = new ArrayList<>(stated);
        articles.forEach(article -> relations.addAll(article.relations()));
        List<Claim> claims =
                articles.stream().flatMap(one -> one.claims().stream()).toList();
        List<Event> events = articles.stream()
                .flatMap(one -> one.events().stream())
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, ClaimLinks> claimLinks = new HashMap<>();
        for (Claim claim : claims) {
            claimLinks.put(
                    claim.id(),
                    new ClaimLinks(
                            claims.stream()
                                    .filter(one -> one.denies().contains(claim.id()))
                                    .map(Claim::id)
                                    .toList(),
                            List.of(),
                            List.of()));
        }
        Map<String, ProfileLinks> links = new HashMap<>();
        profiles.forEach(profile -> links.put(profile.id(), links(profile.id(), claims, relations, events)));
        Map<String, List<Use>> uses = Map.of(
                "report", List.of(new Use(IdKind.PERSON, "mona", "", "p. 1"), new Use(IdKind.PAGE, "about", "", "")));
        return new Dossier(
                settings(),
                articles,
                profiles,
                sources,
                pages,
                List.of(),
                relations,
                new Index(
                        byId(articles, Article::id),
                        byId(profiles, Profile::id),
                        byId(sources, Source::id),
                        byId(pages, FreePage::id),
                        byId(claims, Claim::id),
                        events,
                        links,
                        claimLinks,
                        uses,
                        former));
    }

    private ProfileLinks links(String id, List<Claim> claims, List<Relation> relations, List<Event> events) {
        List<Mention> mentions = articles.stream()
                .flatMap(one -> one.mentions().stream())
                .filter(one -> one.profile().equals(id))
                .toList();
        Set<String> in = new LinkedHashSet<>();
        mentions.forEach(one -> in.add(one.article()));
        return new ProfileLinks(
                mentions,
                claims.stream().filter(one -> one.about().contains(id)).toList(),
                claims.stream().filter(one -> id.equals(one.by().profile())).toList(),
                relations.stream()
                        .filter(one -> one.subject().equals(id) || one.object().equals(id))
                        .toList(),
                events.stream()
                        .filter(one -> one.participants().stream()
                                .anyMatch(who -> who.profile().equals(id)))
                        .toList(),
                List.copyOf(in),
                List.of(new ProfileLinks.Companion(id.equals("mona") ? "acme" : "mona", 1)));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }
}
