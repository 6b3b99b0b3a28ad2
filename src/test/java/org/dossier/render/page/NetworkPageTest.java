package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
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
        return DrawnPages.of(new NetworkPage(most), content);
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
