package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Zotero makes of a page, by the rules of its translators "Embedded Metadata" and "COinS". */
class ReferenceMetaTest {
    private static final Map<String, String> FIELDS = Map.of(
            "z:itemType", "itemType",
            "citation_title", "title",
            "citation_author", "creators",
            "prism.publicationName", "publicationTitle",
            "citation_publisher", "publisher",
            "citation_date", "date",
            "citation_language", "language",
            "citation_public_url", "url",
            "citation_keywords", "tags");

    /** What comes of a page: fields of an item, and its creators as "Last | First". */
    private static Map<String, List<String>> item(Document page) {
        Map<String, List<String>> item = new TreeMap<>();
        for (Element meta : page.head().select("meta[name]")) {
            String field = FIELDS.get(meta.attr("name"));
            String content = meta.attr("content");
            if (field != null) {
                item.computeIfAbsent(field, none -> new ArrayList<>())
                        .add(field.equals("creators") ? creator(content) : content);
            }
        }
        return item;
    }

    /** A comma parts the names; without one the last word is the last name. */
    private static String creator(String name) {
        int comma = name.indexOf(", ");
        int blank = name.lastIndexOf(' ');
        return comma >= 0
                ? name.substring(0, comma) + " | " + name.substring(comma + 2)
                : name.substring(blank + 1) + " | " + name.substring(0, Math.max(blank, 0));
    }

    private static TestContent content(String... keys) {
        return new TestContent()
                .settings("url: https://x.example/")
                .person("mona", "Mona Khatib", "sort_name: 'Khatib, Mona'")
                .organization("acme", "Associated Press")
                .article("a", "Mona Khatib was there.", keys);
    }

    private static Map<String, List<String>> item(TestContent content) {
        return item(content.site().page("articles/a.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "news, newspaperArticle",
        "blog, blogPost",
        "report, report",
        "web, webpage",
        "letter, letter",
        "transcript, webpage",
        "summary, webpage"
    })
    void aPageIsTheKindOfWorkThatTheArticleIs(String type, String item) {
        assertEquals(List.of(item), item(content("type: " + type)).get("itemType"));
    }

    @Test
    void anArticleHasItsOwnAuthorsOutletDateAndAddress() {
        Map<String, List<String>> item = item(content(
                "title: 'A <b> & it'",
                "byline: [mona, Nan Other, acme]",
                "outlet: acme",
                "date: 2024-06",
                "language: de",
                "tags: [one, two]",
                "url: https://paper.example/?a=1&b=2"));
        assertEquals(List.of("A <b> & it"), item.get("title"));
        assertEquals(List.of("Khatib | Mona", "Other | Nan"), item.get("creators"));
        assertEquals(List.of("Associated Press"), item.get("publicationTitle"));
        assertEquals(List.of("2024-06"), item.get("date"));
        assertEquals(List.of("de"), item.get("language"));
        assertEquals(List.of("one; two"), item.get("tags"));
        assertEquals(List.of("https://paper.example/?a=1&b=2"), item.get("url"));
    }

    @Test
    void theEditorsOwnAccountIsAtTheirAddress() {
        assertEquals(
                List.of("https://x.example/articles/a.html"),
                item(content("rights: own-summary", "type: summary", "url: https://paper.example/"))
                        .get("url"));
    }

    @Test
    void anExcerptIsAtTheAddressOfTheWhole() {
        Map<String, List<String>> item =
                item(content("rights: excerpt-only", "type: news", "url: https://paper.example/"));
        assertEquals(List.of("https://paper.example/"), item.get("url"));
        assertEquals(List.of("newspaperArticle"), item.get("itemType"));
    }

    @Test
    void aDateThatIsOnlyAboutRightIsLeftOut() {
        assertFalse(item(content("date: ~2015")).containsKey("date"));
        assertEquals(List.of("2015-10"), item(content("date: 2015-10/2016-01")).get("date"));
    }

    @Test
    void aWithheldNameIsNoAuthor() {
        Document page = new TestContent()
                .person("witness", "Wilmot Grebbens", "sort_name: 'Grebbens, Wilmot'", "redact: true")
                .article("a", "x", "byline: [witness]")
                .site()
                .page("articles/a.html");
        assertEquals(1, page.select("meta[name=citation_author]").size());
        assertFalse(page.head().outerHtml().contains("Grebbens"), page.head()::outerHtml);
    }

    /** Spans of COinS win over the head: on any other page they would hide what it is. */
    @Test
    void onlyPagesOfArticlesSaySoAndOnlyThoseOfSourcesHaveSpans() {
        Map<String, Document> pages = FullDossier.make().site().pages();
        assertTrue(pages.keySet()
                .containsAll(List.of("index.html", "claims.html", "people/mona.html", "organizations/acme.html")));
        pages.forEach((route, page) -> {
            assertEquals(route.startsWith("articles/"), item(page).containsKey("itemType"), route);
            assertTrue(route.startsWith("sources") || spans(page).isEmpty(), route);
        });
    }

    // ---- COinS

    private static List<String> spans(Document page) {
        return page.select("span.Z3988").eachAttr("title");
    }

    /**
     * What comes of a span, by the rules of Zotero's parser: each part is cut at its first two signs of equality, and plus signs are blanks. Fails for
     * a part that it throws at, and for a title without anybody, which it would look up.
     */
    private static Map<String, String> coins(String span) {
        Map<String, String> item = new TreeMap<>();
        for (String part : span.split("&", -1)) {
            String[] pair = part.split("=", -1);
            assertEquals(2, pair.length, part);
            String value = URLDecoder.decode(
                    pair[1].replaceAll("\\+|%2[bB]", " ").replace("+", "%20"), StandardCharsets.UTF_8);
            assertFalse(value.isEmpty(), part);
            switch (pair[0]) {
                case "rft.type" -> item.put("itemType", value);
                // Of an article of a journal it is the title of the journal.
                case "rft.title" ->
                    item.put("journalArticle".equals(item.get("itemType")) ? "publicationTitle" : "title", value);
                case "rft.source" -> item.put("publicationTitle", value);
                case "rft.creator" -> item.put("creator", creator(value));
                case "rft.aucorp" -> item.put("creator", value);
                case "rft.identifier" -> {
                    assertTrue(value.matches("https?://.*"), value);
                    item.put("url", value);
                }
                default -> item.put(pair[0], value);
            }
        }
        assertEquals("info:ofi/fmt:kev:mtx:dc", item.get("rft_val_fmt"));
        assertTrue(item.containsKey("title") && item.containsKey("creator"), span);
        return item;
    }

    private static Map<String, String> source(String... keys) {
        String title = List.of(keys).get(0).startsWith("title:") ? "" : "title: A report, ";
        String sources = "report: {" + title + String.join(", ", keys) + "}";
        List<String> spans =
                spans(new TestContent().file("sources.yaml", sources).site().page("sources.html"));
        return spans.isEmpty() ? Map.of() : coins(spans.get(0));
    }

    @Test
    void aSourceIsAnItem() {
        Map<String, String> item = source(
                "title: 'Half = 50 % & more: \u00e9'",
                "author: Nan Other",
                "publisher: The Paper",
                "type: news",
                "date: 2024-06",
                "url: 'https://paper.example/?a=1&b=%20c'",
                "accessed: 2024-07-01");
        assertEquals("newspaperArticle", item.get("itemType"));
        assertEquals("Half = 50 % & more: \u00e9", item.get("title"));
        assertEquals("Other | Nan", item.get("creator"));
        assertEquals("The Paper", item.get("publicationTitle"));
        assertEquals("2024-06", item.get("rft.date"));
        assertEquals("https://paper.example/?a=1&b=%20c", item.get("url"));
    }

    @ParameterizedTest
    @CsvSource({
        "court, case",
        "official, report",
        "ngo, report",
        "news, newspaperArticle",
        "academic, journalArticle",
        "social, blogPost",
        "letter, letter",
        "dataset, dataset",
        "other, document"
    })
    void aSourceIsOfItsType(String type, String itemType) {
        Map<String, String> item = source("type: " + type, "publisher: Acme", "date: ~2015", "locator: Shelf 3");
        assertEquals(itemType, item.get("itemType"));
        assertEquals("A report", item.get("title"), "also of an article of a journal");
        assertEquals("Acme", item.get("creator"), "who published it, where nobody is named");
        assertFalse(item.containsKey("rft.date"), "only about right");
    }

    @Test
    void aTitleAloneIsNotGivenToBeLookedUp() {
        assertEquals(Map.of(), source("locator: Shelf 3"));
    }

    @Test
    void aWithheldNameIsInNoSpan() {
        TestContent content = new TestContent()
                .person("witness", "Wilmot Grebbens", "redact: true")
                .organization("bank", "Tarnwick Bank")
                .file(
                        "sources.yaml",
                        "report: {title: What Wilmot Grebbens saw, author: Wilmot Grebbens, publisher: bank, locator: Shelf 3}\n"
                                + "letter: {title: A letter, publisher: Wilmot Grebbens, locator: Shelf 4}");
        List<String> spans = spans(content.site().page("sources.html"));
        assertEquals(2, spans.size());
        spans.forEach(span -> assertFalse(span.contains("Grebbens"), span));
    }
}
