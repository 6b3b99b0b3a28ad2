package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How lists of sources and corrections are laid out on pages, and how an entry is found from wherever it is cited. */
class SourcesPageTest {
    /** Sources under several letters, two of them cited in an article, and one by many. */
    private static TestContent content(int count) {
        String sources = IntStream.range(0, count)
                .mapToObj(i -> "s" + i + ": {title: " + "BNŽ".charAt(i % 3) + "ote " + (1000 + i) + ", locator: Shelf "
                        + i + (i == 7 ? ", former: [seventh]" : "") + "}\n")
                .collect(Collectors.joining());
        TestContent content = new TestContent()
                .file("sources.yaml", sources)
                .article("a", "They took it, says [a note](s1).\n\nThey left.")
                .annotations("a", """
                        notes:
                          - quote: "took it"
                            text: One note of two.
                            sources: [s0]
                        """);
        for (int i = 0; i < 60; i++) {
            content.article("b" + i, "It fell on a day.").annotations("b" + i, """
                    notes:
                      - quote: "on a day"
                        text: This was seen.
                        sources: [s5]
                    """);
        }
        return content;
    }

    private static List<String> links(Document page, String id) {
        return page.select("a[href$=#source-" + id + "]").eachAttr("href");
    }

    @Test
    void fewSourcesAreOnOnePage() {
        TestSite site = content(20).site();
        Document page = site.page("sources.html");
        assertEquals(20, page.select("li.source").size());
        assertTrue(page.select("script[data-pages], .letters, .year").isEmpty());
        assertFalse(site.routes().stream().anyMatch(route -> route.startsWith("sources/")));
        assertEquals(List.of("../sources.html#source-s1"), links(site.page("articles/a.html"), "s1"));
    }

    @Test
    void manySourcesAreOnPagesByLetterAndLinksLeadToThePageThatHasThem() {
        TestSite site = content(400).site();
        Document first = site.page("sources.html");
        assertEquals("Žote 1005", first.select(".source-title").first().text());
        List<String> parts = first.select("#parts a").eachAttr("href");
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            Document page = site.page(part);
            assertTrue(page.getAllElements().size() < 3000, part);
            all.addAll(page.select("li.source").eachAttr("id"));
        }
        assertEquals(400, all.size());
        assertEquals(400, all.stream().distinct().count());
        Document article = site.page("articles/a.html");
        for (String id : List.of("s0", "s1")) {
            List<String> links = links(article, id);
            assertFalse(links.isEmpty(), id);
            for (String link : links) {
                String page = link.substring("../".length(), link.indexOf('#'));
                assertTrue(page.startsWith("sources/"), link);
                assertEquals(
                        "source-" + id,
                        site.page(page).select("li#source-" + id).attr("id"));
            }
        }
    }

    @Test
    void anAddressOnTheFirstPageOfManyLeadsToTheEntryUnderItsFormerIdToo() {
        TestSite site = content(400).site();
        Document first = site.page("sources.html");
        assertEquals(
                "sources/entries.js", first.select("script[src=theme/entry.js]").attr("data-pages"));
        String entries = site.text("sources/entries.js");
        assertTrue(
                entries.startsWith("dossierEntries(\"sources\",{\"sources\\/b.html\":[\"source-s0\","),
                entries.substring(0, 60));
        assertTrue(entries.contains("\"source-seventh\""));
    }

    @Test
    void aSourceThatIsOnAnotherPageThanBeforeIsFoundThere() {
        TestContent content = content(400);
        String before = links(content.site().page("articles/a.html"), "s1").get(0);
        content.replace("sources.yaml", "s1: {title: Note", "s1: {title: Zote");
        String after = links(content.site().page("articles/a.html"), "s1").get(0);
        assertEquals("../sources/n.html#source-s1", before);
        assertEquals("../sources/z.html#source-s1", after);
    }

    @Test
    void manyCorrectionsAreOnPagesByYearAndEachHasItsPermanentAddressInItsArticle() {
        TestContent content = new TestContent();
        for (int i = 0; i < 150; i++) {
            content.article("a" + i, "The bridge closed on day " + i + ".")
                    .annotations("a" + i, """
                    corrections:
                      - date: %s-06-20
                        why: Day %d was wrong.
                    """.formatted(2020 + i % 3, i));
        }
        TestSite site = content.site();
        Document first = site.page("corrections.html");
        assertEquals(
                List.of("corrections/2022.html", "corrections/2021.html", "corrections/2020.html"),
                first.select("#parts a").eachAttr("href"));
        assertEquals(30, first.select(".correction").size());
        assertEquals(
                "corrections/entries.js", first.select("script[data-pages]").attr("data-pages"));
        Document year = site.page("corrections/2020.html");
        assertEquals(50, year.select(".correction").size());
        String link = year.select(".correction-date a").attr("href");
        String id = year.select(".correction").first().id();
        assertTrue(site.text("corrections/entries.js").contains("\"" + id + "\""));
        assertEquals("../articles/a0.html#" + id, link);
        assertEquals(
                "Day 0 was wrong.",
                site.page("articles/a0.html").getElementById(id).select(".why").text());
    }
}
