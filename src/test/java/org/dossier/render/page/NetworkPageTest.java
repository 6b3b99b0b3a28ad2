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
    /** Acme, and people who are tied to it. */
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
    void theMostTiedAreDrawnAndTheOthersToldOf() {
        Document page = draw(1000, star(70)).get("network.html");
        assertEquals(60, page.select(".node").size());
        assertEquals(
                "Acme, organization, 70 connections",
                page.select(".node").first().attr("aria-label"));
        assertEquals(
                "The drawing shows the 60 best connected; 11 more are in the table and on their own pages.",
                page.select(".section > .meta").text());
        assertEquals(70, page.select("#ties tbody tr").size());
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
    void aLongTableIsCut() {
        Map<String, Document> pages = draw(3, star(7));
        assertEquals(List.of("network.html", "network/2.html", "network/3.html"), List.copyOf(pages.keySet()));
        assertEquals(List.of("r0", "r1", "r2"), ids(pages.get("network.html")));
        assertEquals(List.of("r3", "r4", "r5"), ids(pages.get("network/2.html")));
        assertEquals(List.of("r6"), ids(pages.get("network/3.html")));
        assertEquals(8, pages.get("network.html").select(".node").size());
        assertTrue(pages.get("network/2.html").select(".node").isEmpty());
        for (Document page : pages.values()) {
            assertEquals(
                    List.of("1–3", "4–6", "7–7"),
                    page.select("#ties .letters a").eachText());
        }
        assertEquals(
                "../network.html#ties",
                pages.get("network/2.html").select("#ties .letters a").first().attr("href"));
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
