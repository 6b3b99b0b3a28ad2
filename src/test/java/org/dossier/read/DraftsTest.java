package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Claim;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Settings;
import org.dossier.read.markdown.TokenHtml;
import org.dossier.read.yaml.ReadYaml;
import org.dossier.read.yaml.Reading;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The readers of articles, annotations, profiles, sources and settings. */
class DraftsTest {
    private final Problems problems = new Problems();
    private final Reading reading = new Reading(problems, ReadYaml.MARKDOWN, Language.ENGLISH);

    private ArticleDraft article(String front, String body, String beside) {
        SourceFile annotations = beside == null ? null : SourceFile.of("a.yaml", beside);
        return ArticleReader.read(
                "a", SourceFile.of("a.md", "---\n" + front + "\n---\n" + body), annotations, ReadYaml.YAML, reading);
    }

    private Annotations annotations(String beside) {
        return article("title: T", "", beside).annotations();
    }

    private ProfileDraft profile(Profile.Kind kind, String front) {
        return ProfileReader.read(
                "p", kind, SourceFile.of("p.md", "---\n" + front + "\n---\n"), ReadYaml.YAML, reading);
    }

    private SettingsDraft settings(String text) {
        return SettingsReader.read(SourceFile.of("dossier.yaml", text), ReadYaml.YAML, reading);
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.span().text())
                .toList();
    }

    private List<String> messages() {
        return problems.sorted().stream().map(Problem::message).toList();
    }

    @Test
    void aWholeArticle() {
        ArticleDraft article = article("""
                title: {en: T, ar: ع}
                subtitle: S
                byline: [jane-doe, John Roe]
                outlet: the-paper
                date: 2024-06-05T10:11:00-04:00
                url: https://example.org/a
                archived: https://archive.example/a
                accessed: 2024-07
                language: en-GB
                type: report
                rights: excerpt-only
                license: CC0
                summary: One *line* by [[jane-doe]].
                image: {file: x.jpg, alt: A boat, credit: C, license: L}
                tags: [b, a]
                review: {by: Ed, date: 2024-08, rating: good, explanation: read}
                annotations:
                  notes:
                    - {quote: x, text: first}
                """, "Body", "notes:\n  - {quote: y, text: second}\n");
        assertEquals(List.of(), found());
        assertEquals("T", article.title().text());
        assertEquals(
                List.of("jane-doe", "John Roe"),
                article.byline().stream().map(Ref::id).toList());
        assertEquals("T10:11:00-04:00", article.imprint().time());
        assertEquals("en-GB", article.language().tag());
        assertEquals(Imprint.Type.REPORT, article.imprint().type());
        assertEquals(Imprint.Rights.EXCERPT_ONLY, article.imprint().rights());
        assertEquals("<p>One <em>line</em> by «jane-doe».</p>", TokenHtml.of(article.summary()));
        assertEquals("assets/x.jpg", article.image().file());
        assertEquals(List.of("b", "a"), article.imprint().tags());
        assertEquals("Ed", article.review().by());
        assertEquals(
                List.of("x", "y"),
                article.annotations().notes().stream()
                        .map(note -> note.place().quote())
                        .toList());
        assertEquals("<p>Body</p>", TokenHtml.of(article.body()));
        assertEquals("a.md:2:8", article.marks().of("title").toString());
    }

    @Test
    void anArticleNeedsATitle() {
        assertNull(article("url: https://x.org", "", null).title());
        assertEquals(List.of("'title' is missing"), messages());
        assertEquals("a.md:2:1", problems.sorted().get(0).span().toString());
    }

    @Test
    void aPictureNeedsItsWords() {
        article("title: T\nimage: {file: x.jpg}", "", null);
        article("title: T\nimage: {alt: y}", "", null);
        article("title: T\nimage: {file: a/../x, alt: y}", "", null);
        article("title: T\nimage: x.jpg", "", null);
        assertEquals(
                List.of("bad-asset a/../x", "missing-key {", "missing-key {", "wrong-type x.jpg"),
                found().stream().sorted().toList());
    }

    @Test
    void everyKindOfAnnotation() {
        Annotations all = annotations("""
                mentions:
                  - {quote: the group, occurrence: 2, entity: 7amleh}
                  - {quote: Columbia, entity: none}
                claims:
                  - id: c1
                    quote: "a [...] b"
                    summary: It did.
                    kind: allegation
                    by: unnamed
                    reason: fear
                    about: 7amleh
                    stance: negative
                    made: 2015-10-11
                    sources: [s, {id: t, locator: p. 3}]
                    denies: c0
                    outcome: {status: withdrawn, date: 2024-07, text: T}
                    review: {rating: wrong, by: Ed}
                    review_by: 2025
                relations:
                  - {quote: r, subject: a, kind: board-member, object: b, role: chair, from: ~2019, to: 2020, status: alleged}
                events:
                  - {at: spot, title: E, date: 2024, place: P, participants: [{entity: x, role: host}]}
                notes:
                  - {quote: n, kind: question, text: "A\\n\\nB", by: Ed, date: 2024}
                responses:
                  - id: a1
                    by: 7amleh
                    to: [all, c9]
                    status: no-reply
                    asked: [{by: article, date: 2024-06, channel: unknown, about: money}, {by: editors, deadline: 2024-07-08}]
                    date: 2024-07
                    text: T
                    sources: []
                corrections:
                  - {date: 2024-06-20, was: w, now: n, why: y}
                """);
        assertEquals(List.of(), found());
        assertEquals(2, all.mentions().get(0).place().occurrence());
        assertNull(all.mentions().get(1).entity());
        Annotations.ClaimDraft claim = all.claims().get(0);
        assertEquals(Claim.Kind.ALLEGATION, claim.kind());
        assertEquals("unnamed", claim.by().id());
        assertEquals(List.of("7amleh"), claim.about().stream().map(Ref::id).toList());
        assertEquals("p. 3", claim.sources().get(1).locator());
        assertEquals("c0", claim.denies().get(0).id());
        Annotations.ResponseDraft response = all.responses().get(0);
        assertEquals(Response.Status.NO_REPLY, response.status());
        assertTrue(response.all());
        assertEquals(List.of("c9"), response.to().stream().map(Ref::id).toList());
        assertEquals("2024-07-08", response.asked().get(1).deadline().toString());
        assertNull(response.place().quote());
        assertEquals(Claim.OutcomeStatus.WITHDRAWN, claim.outcome().status());
        assertEquals("2025", claim.reviewBy().toString());
        assertEquals("~2019", all.relations().get(0).from().toString());
        assertEquals("spot", all.events().get(0).place().at().id());
        assertEquals("host", all.events().get(0).participants().get(0).role());
        assertEquals("<p>A</p><p>B</p>", TokenHtml.of(all.notes().get(0).text()));
        assertEquals("2024-06-20", all.corrections().get(0).date().toString());
    }

    @Test
    void whatAnAnnotationNeeds() {
        annotations("mentions: [{}]\nclaims: [{}]\nrelations: [{}]\nevents: [{}]\nnotes: [{}]\ncorrections: [{}]\n");
        assertEquals(
                List.of(
                        "'quote' and 'entity' are missing",
                        "'quote', 'summary', 'kind' and 'by' are missing",
                        "'quote', 'subject', 'kind' and 'object' are missing",
                        "'quote' and 'title' are missing",
                        "'quote' and 'text' are missing",
                        "'date' and 'why' are missing"),
                messages());
        assertEquals("""
                add the lines
                    quote: …     # quote the words that this is about
                    summary: …
                    kind: …     # statement, opinion, allegation, charge, finding, conviction, denial
                    by: …     # say who makes this claim (a profile, 'article', or 'unnamed' with a reason)""", problems.sorted().get(1).help());
        assertEquals("""
                add the lines
                    quote: …     # quote the words that this is about
                    subject: …
                    kind: …
                    object: …""", problems.sorted().get(2).help());
    }

    @Test
    void aPlaceIsAQuoteOrAName() {
        annotations("notes:\n  - {quote: x, at: y, text: z}\n  - {quote: '', text: z}\n  - {quote: [q], text: z}\n");
        assertEquals(List.of("place x", "place ''", "wrong-type [q]"), found());
    }

    @Test
    void aRelationDoesNotEndBeforeItBegins() {
        annotations("relations:\n  - {quote: x, subject: a, kind: k, object: b, from: 2020, to: 2019-05}\n");
        assertEquals(List.of("bad-date 2019-05"), found());
    }

    @Test
    void aWholeProfile() {
        ProfileDraft profile = profile(Profile.Kind.PERSON, """
                name: Marco Rubio
                sort_name: Rubio, Marco
                aliases: Sen. Rubio
                weak_aliases: [Rubio]
                names: {es: Marco Antonio Rubio}
                description: US *senator*
                kind: senator
                living: true
                public_role: senator
                birth: {date: 1971-05-28, place: Miami, sources: [s]}
                identifiers: {bioguide: R000595, wikidata: Q324546, house: 12}
                links: [https://x.org]
                different_from: [other]
                sources: [s]
                facts: [{label: L, text: T, date: 2020, sources: [s]}]
                relations: [{kind: member, object: o, sources: [s]}]
                noindex: true
                """);
        assertEquals(List.of(), found());
        assertEquals("Marco Antonio Rubio", profile.name().others().get(0).text());
        assertEquals(Profile.Living.TRUE, profile.living());
        assertEquals("1971-05-28", profile.born().date().toString());
        assertNull(profile.died());
        assertEquals(3, profile.identifiers().size());
        assertNull(profile.relations().get(0).subject());
        assertTrue(profile.noindex());
    }

    @Test
    void threeLinesAreEnough() {
        ProfileDraft profile = profile(Profile.Kind.ORGANIZATION, "name: O\nfounded: ~1990");
        assertEquals(List.of(), found());
        assertEquals("~1990", profile.born().date().toString());
        assertNull(profile.living());
    }

    @Test
    void peopleAreBornAndOrganizationsFounded() {
        profile(Profile.Kind.PERSON, "name: P\nfounded: 1990");
        profile(Profile.Kind.ORGANIZATION, "name: O\nbirth: 1990");
        assertEquals(List.of("unknown-key birth", "unknown-key founded"), found());
    }

    @Test
    void identifiersAreChecked() {
        ProfileDraft profile =
                profile(Profile.Kind.PERSON, "name: P\nidentifiers: {orcid: 0000-0002-1825-0098, wikidata: Q1}");
        assertEquals(List.of("bad-identifier 0000-0002-1825-0098"), found());
        assertEquals(1, profile.identifiers().size());
    }

    @Test
    void wholeSettings() {
        SettingsDraft settings = settings("""
                title: T
                description: D
                language: ar
                url: https://example.org/dossier
                editors: [{name: E, contact: e@example.org}]
                license: CC0
                policies: {methodology: method, corrections: corr, contact: c}
                strict: true
                linking: {headings: true, link: first-in-paragraph, stop: {en: [Post], EN: [Times], ar: ال}}
                rules: {quote-verbatim: off, name-ambiguous: error, x: warning}
                noindex: true
                """);
        assertEquals(List.of(), found());
        assertEquals("https://example.org/dossier/", settings.url());
        assertEquals("method", settings.methodology().id());
        assertEquals(
                Settings.Linking.Link.FIRST_IN_PARAGRAPH, settings.linking().link());
        assertEquals(List.of("Post", "Times"), settings.linking().stop().get(Language.ENGLISH));
        assertEquals(1, settings.rulesOff().size());
        assertEquals(Problem.Level.ERROR, settings.rules().get("name-ambiguous"));
        assertTrue(settings.strict() && settings.noindex());
    }

    @Test
    void settingsThatAreWrong() {
        SettingsDraft settings = settings(
                "url: https://x.org/?a\nrules: {a: of}\nlinking: {stop: {x_y: [a]}, link: alll}\nstrikt: true\n");
        assertNotNull(settings);
        assertNull(settings.url());
        assertEquals(
                List.of(
                        "missing-key u",
                        "bad-url https://x.org/?a",
                        "unknown-value of",
                        "bad-language x_y",
                        "unknown-value alll",
                        "unknown-key strikt"),
                found());
        assertNull(settings("a: ["));
    }

    @Test
    void sources() {
        List<SourceDraft> sources = SourcesReader.read(
                SourceFile.of(
                        "sources.yaml",
                        "cafe\u0301:\n  title: T\n  via: a\n  type: ngo\nb:\n  url: https://x.org\n  titel: x\n"),
                ReadYaml.YAML,
                reading);
        assertEquals("caf\u00E9", sources.get(0).id());
        assertEquals("a", sources.get(0).via().id());
        assertEquals(List.of("unknown-key titel"), found());
    }

    @Test
    void linksHaveLabelsAndMayBeMail() {
        ReadYaml yaml = ReadYaml.of(
                "links:\n  - https://x.org\n  - {label: L, url: 'mailto:a@b.org'}\n  - {label: M}\n  - {url: x}\n");
        assertEquals(
                List.of(new Link("https://x.org", "https://x.org"), new Link("L", "mailto:a@b.org")),
                yaml.get(ProfileReader.LINKS));
        assertEquals(List.of("missing-key {", "bad-url x"), yaml.found());
        assertEquals(
                1, ReadYaml.of("links: https://y.org").get(ProfileReader.LINKS).size());
    }

    @Test
    void citationsAreIdsOrMaps() {
        ReadYaml yaml = ReadYaml.of("sources: [x, {id: y, locator: p. 3}, {locator: z}]\n");
        List<Cited> cited = yaml.get(CommonKeys.SOURCES);
        assertEquals(List.of("x", "y"), cited.stream().map(Cited::id).toList());
        assertEquals("p. 3", cited.get(1).locator());
        assertEquals(List.of("missing-key {"), yaml.found());
        assertEquals(
                "w", ReadYaml.of("sources: w").get(CommonKeys.SOURCES).get(0).id());
    }
}
