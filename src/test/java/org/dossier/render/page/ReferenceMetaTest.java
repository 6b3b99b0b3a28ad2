package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/** What Zotero makes of the head of a page, by the rules of its translator "Embedded Metadata". */
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

    @Test
    void onlyPagesOfArticlesSaySo() {
        FullDossier.make()
                .site()
                .pages()
                .forEach((route, page) ->
                        assertEquals(route.startsWith("articles/"), item(page).containsKey("itemType"), route));
    }
}
