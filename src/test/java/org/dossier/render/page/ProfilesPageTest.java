package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How lists of people and organizations are laid out on pages. */
class ProfilesPageTest {
    /** So many of each of some first letters. */
    private static TestContent content(int each) {
        TestContent content = new TestContent();
        List<String> letters = List.of("B", "Ž", "И", "م", "张", "7");
        for (int i = 0; i < each; i++) {
            for (String letter : letters) {
                String name = letter + "ara " + (100 + i);
                content.person("p-" + letters.indexOf(letter) + "-" + i, name, "sort_name: \"" + name + "\"");
            }
        }
        return content;
    }

    private static Map<String, Document> draw(int most, TestContent content) {
        return DrawnPages.of(new ProfilesPage(most)::pages, content);
    }

    @Test
    void manyAreOnPagesByLetterAndEachIsOnOneOfThem() {
        Map<String, Document> pages = draw(20, content(25));
        Document first = pages.get("people.html");
        List<String> parts = first.select("#parts a").eachAttr("href");
        assertEquals(
                List.of(
                        "people/letters/digits.html",
                        "people/letters/digits-2.html",
                        "people/letters/b.html",
                        "people/letters/b-2.html",
                        "people/letters/z.html",
                        "people/letters/z-2.html",
                        "people/letters/u418.html",
                        "people/letters/u418-2.html",
                        "people/letters/u645.html",
                        "people/letters/u645-2.html",
                        "people/letters/other.html",
                        "people/letters/other-2.html"),
                parts);
        assertEquals("م, part 2 5", first.select("#parts li").get(9).text());
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            Document page = pages.get(part);
            assertTrue(page.select(".index > li").size() <= 20, part);
            names.addAll(page.select(".index .item-title").eachText());
            assertEquals("../../people.html", page.select(".all a").attr("href"));
            assertEquals("People: all 150", page.select(".all a").text());
            assertFalse(page.select(".letters a[href$=b.html]").isEmpty(), "the other letters are a step away");
        }
        assertEquals(150, names.size());
        assertEquals(150, names.stream().distinct().count());
        assertEquals(
                "People, م, part 2, 5",
                pages.get("people/letters/u645-2.html").select("h1").text());
    }

    @Test
    void theFirstPageOfManyHasThoseMostOftenNamed() {
        TestContent content = content(4).article("a", "Bara 102 met Bara 103. Bara 103 left.");
        Document first = draw(20, content).get("people.html");
        assertEquals("Most mentioned", first.select(".year > h2").text());
        assertEquals(
                List.of("Bara 103", "Bara 102"),
                first.select(".index .item-title").eachText().subList(0, 2));
        assertEquals("24", first.select("form").attr("data-total"));
    }

    @Test
    void rowsOfALongListAreInFilesAsOnItsPages() {
        TestSite site = content(40).site();
        assertEquals("1", site.page("people.html").select("form").attr("data-files"));
        String file = site.text("people/rows/0.js");
        assertTrue(file.startsWith("dossierRows(\"0\",\"<li"), file.substring(0, 40));
        Element row = Jsoup.parse(file.substring(file.indexOf("<li"))
                        .replace("\\\"", "\"")
                        .replace("\\/", "/"))
                .selectFirst("li:has(a[href=people/p-0-3.html])");
        assertEquals(
                site.page("people/letters/b.html")
                        .selectFirst("li:has(a[href$=p-0-3.html])")
                        .text(),
                row.text());
        assertEquals(240, file.split("<li", -1).length - 1);
        assertFalse(
                content(2).site().routes().stream().anyMatch(route -> route.contains("/rows/")),
                "a short list has all on its page");
    }

    @Test
    void whatAProfileHasIsSaidInItsRow() {
        TestContent content = content(2)
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article("a", "Bara 100 took it.")
                .annotations("a", """
                claims:
                  - {id: c, quote: took it, summary: The article says that Bara took it., kind: allegation, by: article, about: [p-0-0],
                     stance: negative, sources: [report]}
                responses:
                  - {id: r, by: p-0-0, to: [c], status: no-reply}
                """);
        Document page = draw(200, content).get("people.html");
        Element row = page.selectFirst("li:has(a[href$=p-0-0.html])");
        assertEquals("claims open", row.attr("data-has"));
        assertEquals("1", row.attr("data-claims"));
        assertTrue(row.text().contains("1 claim about"), row.text());
        assertTrue(row.text().contains("1 without a response"), row.text());
        assertEquals("", page.selectFirst("li:has(a[href$=p-0-1.html])").attr("data-has"));
        assertEquals(
                List.of("", "claims", "open"), page.select("input[name=has]").eachAttr("value"));
    }
}
