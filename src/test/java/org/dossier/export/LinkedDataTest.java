package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
    /** The words of schema.org: each is a term of its vocabulary. */
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}";

    private static TestContent content(String... keys) {
        return new TestContent()
                .settings("url: https://x.example/", "editors: [{name: Ed Itor}]", "title: A file")
                .person(
                        "mona",
                        "Mona Khatib",
                        "public_role: mayor",
                        "identifiers: {wikidata: Q42}",
                        "birth: {date: 1970, sources: [report]}")
                .article("a", "Mona Khatib took it, they say. She denied it.", keys)
                .annotations("a", """
                        claims:
                          - id: took
                            quote: Mona Khatib took it
                            summary: The paper says that Mona Khatib took it.
                            states: Mona Khatib took it
                            kind: allegation
                            by: article
                            about: [mona]
                            sources: [report]
                            stance: negative
                            made: 2024-05
                            review: {by: Ed, date: 2024-06-02, rating: not proven, explanation: Nothing shows it.}
                            outcome: {status: withdrawn, text: The paper took it back., sources: [report]}
                          - id: never
                            quote: She denied it
                            summary: Mona Khatib denies it.
                            kind: denial
                            by: mona
                            about: [mona]
                            denies: took
                            sources: [report]
                        responses:
                          - {id: no, by: mona, to: [took], status: quoted, text: "Never, I did not.", quote: She denied it}
                        """)
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}\n");
    }

    private static JsonNode data(TestSite site, String route) {
        Elements scripts = site.page(route).head().select("script[type=application/ld+json]");
        assertEquals(1, scripts.size(), route);
        return new JsonMapper().readTree(scripts.get(0).data());
    }

    private static TestSite site(String... keys) {
        return content(keys).site();
    }

    @Test
    void somebodyElsesArticleIsTheirs() {
        JsonNode page = data(
                site("outlet: The Paper", "byline: [Nan Other, mona]", "date: 2024-06", "url: https://paper.example/1"),
                "articles/a.html");
        assertEquals("WebPage", page.path("@type").asString());
        assertEquals("https://x.example/#dossier", page.at("/publisher/@id").asString());
        JsonNode article = page.path("mainEntity");
        assertEquals("NewsArticle", article.path("@type").asString());
        assertEquals("https://paper.example/1", article.path("@id").asString());
        assertEquals("The Paper", article.at("/publisher/name").asString());
        assertFalse(article.has("datePublished"), "a month is no day");
        assertEquals("{\"name\":\"Nan Other\"}", article.path("author").get(0).toString());
        assertEquals("Person", article.path("author").get(1).path("@type").asString());
    }

    @Test
    void theEditorsOwnAccountIsTheirsAndSaysWhatItRestsOn() {
        JsonNode article = data(
                        site(
                                "rights: own-summary",
                                "type: summary",
                                "url: https://paper.example/1",
                                "outlet: The Paper"),
                        "articles/a.html")
                .path("mainEntity");
        assertEquals("Article", article.path("@type").asString());
        assertEquals("https://paper.example/1", article.path("isBasedOn").asString());
        assertEquals("https://x.example/#dossier", article.at("/publisher/@id").asString());
        assertFalse(article.has("@id"));
    }

    @Test
    void aClaimIsThereWithItsAnswerItsDenialAndItsOutcomeFirst() {
        JsonNode claim = data(site(), "articles/a.html").path("hasPart").get(0);
        String whole = claim.path("abstract").asString();
        assertTrue(whole.startsWith("Outcome: Withdrawn: The paper took it back."), whole);
        assertTrue(whole.contains("Never, I did not."), whole);
        assertEquals(
                "Mona Khatib denies it.",
                claim.path("subjectOf").get(0).path("text").asString());
        List<String> keys = new ArrayList<>(claim.propertyNames());
        assertTrue(keys.indexOf("abstract") < keys.indexOf("text"), keys.toString());
        assertFalse(claim.has("datePublished"));
    }

    @Test
    void onlyAClaimThatStatesWhatItClaimsIsReviewed() {
        JsonNode review = data(site(), "articles/a.html").path("review");
        assertEquals(1, review.size());
        assertEquals("Mona Khatib took it", review.get(0).path("claimReviewed").asString());
        assertEquals(
                "not proven", review.get(0).at("/reviewRating/alternateName").asString());
        assertFalse(review.toString().contains("ratingValue"));
    }

    @Test
    void aPageAboutSomebodyHasNoClaimAndNoBirthday() {
        JsonNode page = data(site(), "people/mona.html");
        assertEquals("WebPage", page.path("@type").asString());
        assertEquals("Person", page.at("/about/@type").asString());
        assertTrue(page.at("/about/sameAs/0").asString().endsWith("Q42"), page::toString);
        assertFalse(page.toString().contains("took it") || page.toString().contains("1970"), page::toString);
    }

    @Test
    void whoIsNotToBeFoundIsNotDescribed() {
        for (String key : List.of("noindex: true", "public_role: none")) {
            TestContent hidden = content().key("people/mona.md", key);
            Document page = hidden.site().page("people/mona.html");
            assertTrue(page.select("script[type=application/ld+json]").isEmpty(), key);
        }
        TestSite noAddress = content().settings().site();
        noAddress
                .pages()
                .forEach((route, page) -> assertTrue(
                        page.select("script[type=application/ld+json]").isEmpty(), route));
    }

    @Test
    void theSiteNamesItsPolicies() {
        JsonNode site = data(FullDossier.make().site(), "index.html");
        assertEquals("WebSite", site.path("@type").asString());
        assertEquals(
                "https://example.org/some/pages/about.html",
                site.at("/publisher/correctionsPolicy").asString());
    }

    @Test
    void noWordEndsTheScript() {
        TestContent content = content("title: '&lt;/script&gt;&lt;script&gt;alert(1)'");
        String html = content.site().text("articles/a.html");
        assertFalse(html.contains("<script>alert(1)"), html);
        data(content.site(), "articles/a.html");
    }

    /** What a processor of JSON-LD understands: no key falls away, and every id is an address. */
    @Test
    void aProcessorUnderstandsEveryPage() throws IOException, com.apicatalog.jsonld.JsonLdError {
        TestSite site =
                TestContent.in(Path.of("src/test/resources/dossiers/fictional")).site();
        JsonLdOptions options = new JsonLdOptions((url, loading) -> JsonDocument.of(new StringReader(CONTEXT)));
        int pages = 0;
        for (String route :
                site.routes().stream().filter(one -> one.endsWith(".html")).toList()) {
            for (String text : site.page(route).head().select("script[type=application/ld+json]").stream()
                    .map(one -> one.data())
                    .toList()) {
                JsonArray read = JsonLd.expand(JsonDocument.of(new StringReader(text)))
                        .options(options)
                        .get();
                assertEquals(1, read.size(), route);
                assertEquals(
                        leaves(new JsonMapper().readTree(text)),
                        leaves(new JsonMapper().readTree(read.toString())),
                        route);
                pages++;
            }
        }
        assertTrue(pages > 30, "pages: " + pages);
    }

    /** How many texts there are, but for the context. */
    private static long leaves(JsonNode node) {
        if (node.isString()) {
            return node.asString().equals("https://schema.org") ? 0 : 1;
        }
        return Stream.iterate(0, i -> i < node.size(), i -> i + 1).count() == 0
                ? 0
                : node.values().stream().mapToLong(LinkedDataTest::leaves).sum();
    }
}
