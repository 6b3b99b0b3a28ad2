package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.Piece;
import org.dossier.model.UnlinkedName;
import org.junit.jupiter.api.Test;

/** A name that is to be withheld is removed wherever it is, also where it is not a mention. */
class RedactorTest {
    private Article article(String text) {
        return new TestContent()
                .person("w1", "Mona Tarn", "redact: true")
                .organization("o1", "Veil", "redact: true")
                .organization("crane", "Crane", "common_word: true")
                .article("x", text)
                .dossier()
                .article("x");
    }

    private static void assertWithout(String name, Article article) {
        assertFalse(article.body().text().contains(name), article.body().text());
    }

    @Test
    void alsoWhatIsCalledAfterThemOrSomebodyElse() {
        Article article =
                article("Mona Tarn left. Jeanette Tarn came. The Veil Foundation paid; Tarn Street, Vael-Tarn.");
        assertWithout("Tarn", article);
        assertWithout("Veil", article);
    }

    @Test
    void placesOfCitationsAreWithheldToo() {
        Dossier dossier = new TestContent()
                .person("w1", "Mona Tarn", "redact: true")
                .person(
                        "other",
                        "Ada North",
                        "birth: {date: 1970, place: Tarn Hall}",
                        "identifiers: {register: Mona Tarn 12}",
                        "sources: [{id: letter, locator: to Mona Tarn}]")
                .file("sources.yaml", "letter: {title: A letter, locator: Town archive}")
                .file(
                        "articles/x.md",
                        "---\ntitle: X\nlicense: by Mona Tarn\n---\nSome words [@letter, Tarn file].\n\n```txt Tarn.txt\nTarn\n```\n")
                .annotations(
                        "x",
                        "notes:\n  - {quote: Some words, text: A note., sources: [{id: letter, locator: Tarn file}]}\n")
                .dossier();
        assertFalse(dossier.toString().replaceAll("Span\\[.*?text=.*?]", "").contains("Tarn file"));
        assertEquals(
                "[name withheld] file",
                dossier.article("x").notes().get(0).sources().get(0).locator());
        assertEquals("by [name withheld]", dossier.article("x").imprint().license());
        assertEquals("[name withheld] Hall", dossier.profile("other").born().where());
        assertEquals(
                "[name withheld] 12",
                dossier.profile("other").identifiers().get(0).value());
        assertEquals(
                "to [name withheld]", dossier.profile("other").sources().get(0).locator());
    }

    @Test
    void theAddressOfAHeadingIsMadeOfItsWordsAndGoesWithThem() {
        Dossier dossier = new TestContent()
                .person("w1", "Zdeněk Hřebíček", "redact: true")
                .file(
                        "pages/about.md",
                        "---\ntitle: About\n---\n\n## Hřebíčkovi’s page\n\nText.\n\n## Others\n\nMore.\n")
                .file(
                        "articles/x.md",
                        "---\ntitle: X\nlanguage: cs\n---\n\n## O Hřebíčkovi’s\n\n[Up](#o-hřebíčkovis), [over](../pages/about.md#hřebíčkovis-page)"
                                + " and [on](../pages/about.md#others).\n")
                .dossier();
        List<Piece> pieces = new ArrayList<>(dossier.article("x").body().pieces());
        pieces.addAll(dossier.pages().get(0).body().pieces());
        assertFalse(pieces.toString().replaceAll("span=Span\\[.*?], ", "").contains("hřebíčk"), pieces.toString());
        List<String> links = pieces.stream()
                .filter(Piece.Link.class::isInstance)
                .map(Piece.Link.class::cast)
                .map(one -> one.target() + "#" + one.fragment())
                .toList();
        assertEquals(List.of("null#", "about#", "about#s-others"), links);
    }

    @Test
    void anAddressIsWithheldAsAWhole() {
        Article article = article("Write to mona.tarn@echo.example, or see <https://echo.example/Mona%20Tarn>.");
        assertEquals(
                "Write to [name withheld], or see [name withheld].",
                article.body().text());
        article.body().pieces().forEach(piece -> assertFalse(piece.toString().contains("href=h"), piece.toString()));
    }

    @Test
    void theNameOfADraftIsWithheldToo() {
        TestContent content = new TestContent().person("w1", "Mona Tarn", "redact: true", "draft: true");
        assertEquals(
                "[name withheld] left.",
                content.article("x", "Mona Tarn left.").article("x").body().text());
    }

    @Test
    void whatMayBeTheNameIsADoubt() {
        TestContent content = new TestContent()
                .person("w1", "Mona Tarnow", "redact: true", "not_redacted: [Tarnower]")
                .article("x", "The Tarnowers and the Tarnower came. Tarnowers left.");
        content.dossier();
        assertEquals(
                List.of(
                        "redaction-doubt: 'Tarnowers' may be the name 'Tarnow', which must be withheld; it occurs in 2 places"),
                content.messages());
    }

    @Test
    void rangesStillFitTheirWords() {
        Article article = article("Tarn sat. Crane fell on Crane.");
        assertWithout("Tarn", article);
        UnlinkedName first = article.unlinked().get(1);
        assertEquals(UnlinkedName.Why.FIRST_WORD, first.why());
        assertEquals("Crane", first.range().of(article.body().text()));
        Mention mention = article.mentions().get(0);
        assertEquals("Crane", mention.range().of(article.body().text()));
        assertEquals(
                "Crane fell on Crane.", mention.sentence().of(article.body().text()));
        assertEquals(
                "[name withheld]",
                article.unlinked().get(0).range().of(article.body().text()));
    }

    /** Ids of the annotations of an article that names someone. */
    private static List<String> ids(String name, String... keys) {
        TestContent content = new TestContent()
                .person("w1", name, keys)
                .person(
                        "ada",
                        "Ada North",
                        "relations:\n  - {kind: associate, object: w1, role: friend of " + name + "}")
                .article("x", name + " left the quay. {==The quay==}{>>" + name + " was there.<<} is old.")
                .annotations("x", """
                        notes:
                          - {quote: NAME left the quay, text: Or later.}
                          - {quote: left the quay, prefix: NAME, text: A quay is a wharf.}
                        claims:
                          - quote: left the quay
                            prefix: NAME
                            summary: The article says that NAME left.
                            kind: statement
                            by: article
                        events:
                          - {quote: NAME left, title: NAME leaves, date: 2024-03-04}
                        corrections:
                          - {date: 2024-03-05, was: NAME came., now: NAME left., why: A slip.}
                        """.replace("NAME", name));
        Dossier dossier = content.dossier();
        return java.util.stream.Stream.of(
                        dossier.article("x").annotations().stream().map(one -> one.id()),
                        dossier.article("x").corrections().stream().map(one -> one.id()),
                        dossier.relations().stream().map(one -> one.id()))
                .flatMap(one -> one)
                .sorted()
                .toList();
    }

    @Test
    void noIdIsMadeOfAName() {
        List<String> ids = ids("Mona Tarn", "redact: true");
        assertEquals(7, ids.size(), ids.toString());
        assertEquals(ids, ids("Lena Holt", "redact: true"), "who has a list of names cannot try them");
        assertFalse(ids.stream().anyMatch(ids("Mona Tarn")::contains), "and those from before are gone");
    }
}
