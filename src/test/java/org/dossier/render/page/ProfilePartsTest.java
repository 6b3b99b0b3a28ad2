package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Profiles to which more refers than fits on a page. */
class ProfilePartsTest {
    /** Mona, of whom two articles say so many things, each answered. */
    private static Map<String, Document> pages(int claims) {
        TestContent content = new TestContent()
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .person("mona", "Mona Khatib", "public_role: Mayor", "noindex: true");
        for (int year : new int[] {2019, 2024}) {
            StringBuilder text = new StringBuilder("Mona Khatib spoke.");
            StringBuilder yaml = new StringBuilder("claims:\n");
            StringBuilder responses = new StringBuilder("responses:\n");
            for (int i = 0; i < claims; i++) {
                String id = year + "-" + i;
                text.append("\n\nShe hid paper ").append(id).append(".");
                yaml.append("  - {id: c-" + id + ", quote: hid paper " + id
                        + ", summary: The article says that Mona Khatib hid paper " + id
                        + "., kind: " + (i == 3 ? "allegation" : "opinion")
                        + ", by: article, about: [mona], stance: negative, sources: [report]}\n");
                responses.append("  - {id: r-" + id + ", by: mona, to: [c-" + id
                        + "], status: quoted, text: I did not hide " + id + "., sources: [report]}\n");
            }
            content.article("of-" + year, text.toString(), "date: " + year + "-06-03");
            content.annotations("of-" + year, yaml.append(responses).toString());
        }
        return DrawnPages.of(ProfilePage::pages, content);
    }

    private static List<String> claims(Document page) {
        return page.select("#claims-about details.beside").eachText();
    }

    @Test
    void whatFitsIsOnOnePage() {
        Map<String, Document> pages = pages(20);
        assertEquals(List.of("people/mona.html"), List.copyOf(pages.keySet()));
        Document page = pages.get("people/mona.html");
        assertEquals(40, claims(page).size());
        assertTrue(page.select(".more-of").isEmpty());
    }

    @Test
    void ofManyTheGravestAreOnItsPageAndAllOnFurtherOnes() {
        Map<String, Document> pages = pages(40);
        Document first = pages.get("people/mona.html");
        assertEquals(10, claims(first).size());
        assertTrue(
                claims(first).get(0).contains("paper 2024-3"),
                "the gravest first: " + claims(first).get(0));
        assertTrue(first.select(".figures").text().contains("80"), "counted are all");
        List<String> parts = first.select("#claims-about .more-of a").eachAttr("href");
        assertEquals(
                List.of(
                        "mona/claims-about/2024.html",
                        "mona/claims-about/2024-2.html",
                        "mona/claims-about/2019.html",
                        "mona/claims-about/2019-2.html"),
                parts);
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            Document page = pages.get("people/" + part);
            for (Element claim : page.select("#claims-about details.beside")) {
                all.add(claim.text());
                String number = claim.text().replaceAll("(?s).*hid paper (\\d+-\\d+).*", "$1");
                assertTrue(
                        claim.text().contains("I did not hide " + number + "."),
                        "a claim with its answer: " + claim.text());
            }
            assertEquals(
                    "Claims about Mona Khatib", page.select("#claims-about h2").text());
            assertEquals("../../mona.html", page.select("h1 a").attr("href"), "the way back");
            assertEquals(
                    "noindex",
                    page.select("meta[name=robots]").attr("content"),
                    "no part is found where the profile is not");
            assertTrue(page.select("#mentions, #relations, #events").isEmpty());
        }
        assertEquals(80, all.size());
        assertEquals(80, all.stream().distinct().count());
        assertFalse(first.select("#mentions li").isEmpty(), "of what is little all is there");
        assertTrue(first.select("#mentions .more-of").isEmpty());
    }
}
