package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is drawn of a large network, and how its table is cut. */
class NetworkPageTest {
    /** Acme, and people who are connected to it. */
    private static TestContent star(int people) {
        TestContent content = new TestContent()
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}");
        for (int i = 0; i < people; i++) {
            content.person(
                    "p" + i,
                    "Person Number" + i,
                    "sort_name: Person " + i,
                    "relations: [{id: r" + i + ", kind: board-member, object: acme, sources: [report]}]");
        }
        return content;
    }

    private static Map<String, Document> draw(int most, TestContent content) {
        return DrawnPages.of(new NetworkPage(most)::pages, content);
    }

    @Test
    void theDrawingStartsAtTheBestConnected() {
        Document page = draw(1000, star(70)).get("network.html");
        assertEquals(25, page.select(".node").size(), "as many as can be read beside each other");
        assertEquals(
                "Acme, organization, 70 connections",
                page.select(".node").first().attr("aria-label"));
        assertEquals("organizations/acme.html", page.select(".explorer").attr("data-start"));
        assertEquals(70, page.select("#ties tbody tr").size());
    }

    @Test
    void theScriptIsGivenEveryTieWithHowSureItIs() {
        TestSite site = star(1).person(
                        "mona",
                        "Mona Khatib",
                        "relations: [{id: said, kind: employee, object: acme, status: alleged, ended: true, sources: [report]}]")
                .site();
        assertEquals(
                "dossierNetwork(\"graph\",[[[\"Mona Khatib\",\"people\\/mona.html\",\"person\",\"\"],"
                        + "[\"Acme\",\"organizations\\/acme.html\",\"organization\",\"\"],"
                        + "[\"Person Number0\",\"people\\/p0.html\",\"person\",\"\"]],"
                        + "[[0,1,\"employee\",\"alleged\",\"ended\",\"\",\"\",0,1,2,3,\"\"],"
                        + "[2,1,\"board-member\",\"reported\",\"\",\"\",\"\",4,5,6,3,\"\"]],"
                        + "[\"works for (alleged, ended)\",\"employee (alleged, ended)\",\"alleged\",\"\","
                        + "\"board member of\",\"board member\",\"reported\"]]);\n",
                site.text("network/graph.js"));
        assertFalse(star(0).site().routes().contains("network/graph.js"));
    }

    private static String tie(String quote, String status) {
        return "relations:\n  - {quote: \"" + quote + "\", subject: mona, kind: employee, object: acme, status: "
                + status + ", sources: [report]}\n";
    }

    /** What two articles report alike is one row with two sources; what one alleges and another reports is two. */
    @Test
    void theSameTieInTwoArticlesIsOneRowAndNeverWithAnotherStatus() {
        TestSite site = star(0).person("mona", "Mona Khatib")
                .article("a", "Mona Khatib works for Acme.", "outlet: The Paper", "date: 2024-01-01")
                .annotations("a", tie("works for", "reported"))
                .article("b", "Mona Khatib is employed by Acme.", "outlet: The Paper", "date: 2024-02-01")
                .annotations("b", tie("is employed by", "reported"))
                .article("c", "Mona Khatib is said to work for Acme.", "outlet: The Paper", "date: 2024-03-01")
                .annotations("c", tie("is said to work for", "alleged"))
                .site();
        Document network = site.page("network.html");
        assertEquals(
                List.of("alleged", "reported"),
                network.select("#ties tbody tr .doubt").eachText(),
                network.select("#ties tbody").text());
        assertEquals("2", network.select("h1 + .count, h1 .count").text());
        Element reported = network.select("#ties tbody tr").last();
        List<String> places = reported.select("td:last-child > a").eachAttr("href");
        assertEquals(2, places.size());
        assertTrue(
                places.get(0).startsWith("articles/a.html#at-") && places.get(1).startsWith("articles/b.html#at-"));
        assertEquals(
                1, reported.select("td:first-child span[id^=relation-]").size(), "the other one is found there too");
        for (String page : List.of("people/mona.html", "organizations/acme.html")) {
            Document profile = site.page(page);
            assertEquals(
                    List.of("alleged", "reported"),
                    profile.select(".relation .doubt").eachText(),
                    page);
            Element last = profile.select(".relation").last();
            assertEquals(2, last.select("a[href*=#at-]").size(), page);
            assertEquals(1, last.select(".cite").size(), "a source that both cite");
        }
        assertEquals(3, site.text("data/relations.csv").lines().count() - 1, "data keep what each article says");
    }

    @Test
    void aProfileShowsSomeAndSaysHowManyMore() {
        TestSite site = star(30).site();
        Document page = site.page("organizations/acme.html");
        assertEquals(25, page.select(".node").size());
        assertTrue(page.select(".plot figcaption").first().text().startsWith("6 more are in the list."));
        assertEquals(30, page.select(".relations > li").size(), "all of them in the list");
        assertTrue(site.page("people/p3.html").select(".node").isEmpty(), "one tie is said in a line");
    }

    @Test
    void aLongTableIsOnPagesByTheLetterOfWhoIsNamedFirst() {
        TestContent content = star(4).person(
                        "mona",
                        "Mona Khatib",
                        "sort_name: Khatib",
                        "relations: [{id: said, kind: employee, object: acme, sources: [report]}]");
        Map<String, Document> pages = draw(3, content);
        assertEquals(
                List.of("network.html", "network/k.html", "network/p-2.html", "network/p.html"),
                List.copyOf(pages.keySet()));
        Document first = pages.get("network.html");
        assertTrue(first.select("tbody").isEmpty());
        assertEquals(
                List.of("K 1", "P, part 1 3", "P, part 2 1"),
                first.select("#parts li").eachText());
        assertEquals(List.of("said"), ids(pages.get("network/k.html")));
        assertEquals(List.of("r0", "r1", "r2"), ids(pages.get("network/p.html")));
        assertEquals(List.of("r3"), ids(pages.get("network/p-2.html")));
        assertEquals(6, first.select(".node").size());
        for (String part : List.of("network/k.html", "network/p.html", "network/p-2.html")) {
            assertTrue(pages.get(part).select(".node, form").isEmpty(), part);
            assertFalse(pages.get(part).select("#sources li").isEmpty(), part);
            assertEquals("../network.html", pages.get(part).select(".all a").attr("href"));
        }
    }

    private static List<String> ids(Document page) {
        return page.select("#ties tbody tr").eachAttr("id").stream()
                .map(id -> id.substring("relation-".length()))
                .toList();
    }

    @Test
    void aDossierWithoutTiesSaysSo() {
        Document page = draw(3, star(0)).get("network.html");
        assertFalse(page.select(".lede").text().isEmpty());
        assertTrue(
                page.select("main :is(svg, table, form), script[src*=network]").isEmpty());
    }
}
