package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The timeline: its drawing, and how it is cut when it is long. */
class TimelinePageTest {
    /** An article with events on some dates; null for none. */
    private static TestContent content(String... dates) {
        StringBuilder events = new StringBuilder("events:\n");
        for (int i = 0; i < dates.length; i++) {
            events.append("  - {id: a-%d, quote: Mona left, title: Event, date: %s, participants: [{entity: mona}]}\n"
                    .formatted(i + 1, dates[i] == null ? "" : dates[i]));
        }
        return new TestContent()
                .person("mona", "Mona Khatib", "aliases: [Mona]")
                .article("a", "Mona left, Acme said.", "url: https://paper.example/", "date: 2024-06-03")
                .annotations("a", events.toString());
    }

    private static Map<String, Document> draw(int most, TestContent content) {
        return DrawnPages.of(new TimelinePage(most)::pages, content);
    }

    private static Element mark(Document page, String event) {
        return page.selectFirst(".plot a[href=#event-" + event + "] rect");
    }

    /** A length along the axis, in shares of its width. */
    private static double share(Element mark, String attribute) {
        assertTrue(mark.attr(attribute).endsWith("%"), mark::outerHtml);
        return Double.parseDouble(mark.attr(attribute).replace("%", ""));
    }

    @Test
    void marksAreAsExactAsTheirDates() {
        Document page = draw(100, content("2021-07-01", "2021", "~2022-03", "2021-01-01/2022-12-31", "/2021-06-30"))
                .get("timeline.html");
        Element day = mark(page, "a-1");
        Element year = mark(page, "a-2");
        Element about = mark(page, "a-3");
        Element range = mark(page, "a-4");
        Element open = mark(page, "a-5");
        assertEquals("8", day.attr("width"), "a day is a dot");
        assertEquals("currentColor", day.attr("fill"));
        assertEquals(50, share(year, "width"), 0.3, "a year alone means: some time in that year");
        assertEquals("var(--paper)", year.attr("fill"));
        assertTrue(about.hasAttr("stroke-dasharray"));
        assertFalse(year.hasAttr("stroke-dasharray"));
        assertEquals(2 * share(year, "width"), share(range, "width"), 0.5);
        assertEquals(25, share(day, "x"), 0.5, "the middle of the first of two years");
        assertEquals(0, share(open, "x"));
        assertEquals("←", open.parent().select("text").text(), "no known beginning");
        assertEquals("about March 2022: Event", about.parent().attr("aria-label"));
    }

    @Test
    void fromRightToLeftTheOldestIsAtTheRight() {
        Document page = draw(
                        100,
                        content("2020-01-01", "2021", "2023-12-31/")
                                .file("dossier.yaml", "title: Dossier\nlanguage: ar\neditors: [{name: E}]\n"))
                .get("timeline.html");
        assertEquals(100, share(mark(page, "a-1"), "x"), 0.5);
        Element open = mark(page, "a-3");
        assertEquals(0, share(open, "x"), 0.5);
        assertEquals("←", open.parent().select("text").text());
    }

    @Test
    void yearsWithoutEventsTakeNoRoom() {
        Document page = draw(100, content("2019-01-01", "2021-02", "2022-03")).get("timeline.html");
        assertEquals(
                List.of("//", "2019", "2021", "2022"),
                page.select(".plot svg > g > text").eachText());
    }

    @Test
    void everyMarkLeadsToItsEntry() {
        Document page =
                draw(100, content("2020-01-01", "2021", "2021-02", null)).get("timeline.html");
        List<String> links = page.select(".plot a").eachAttr("href");
        assertEquals(3, links.size(), links::toString);
        links.forEach(link -> assertTrue(page.getElementById(link.substring(1)) != null, link));
    }

    @Test
    void claimsAreOneLineAndThoseOfAnotherDayOpenWithTheirAnswers() {
        TestContent content = content("2020-01-01");
        content.file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .annotations("a", content.text("articles/a.yaml") + """
                claims:
                  - {id: own, quote: Mona left, summary: She left., kind: statement, by: article, made: 2024-06-03}
                  - {id: silent, quote: Mona, summary: She was there., kind: statement, by: article}
                  - {id: old, quote: left, summary: She stole., kind: allegation, by: article, about: [mona],
                     stance: negative, made: 2021, sources: [report]}
                responses:
                  - {id: answer, by: mona, to: [old], status: quoted, text: I never did., sources: [report]}
                """);
        Document page = draw(100, content).get("timeline.html");
        assertEquals(
                List.of("2 claims made in"),
                page.select(".made > p.event-body").eachText().stream()
                        .map(words -> words.substring(0, 16))
                        .toList());
        assertEquals(
                "claims.html?article=a", page.select(".made > p.event-body a").attr("href"));
        assertFalse(page.text().contains("She left."), "what happened is not what was said");
        Element folded = page.selectFirst("details.event-body");
        assertTrue(folded.selectFirst("summary").text().startsWith("1 claim made then"));
        assertFalse(folded.selectFirst("summary").text().contains("stole"), "no claim without its answer");
        assertTrue(folded.selectFirst(".claim-card").text().contains("I never did."));
    }

    @Test
    void aLongTimelineIsCutByYears() {
        Map<String, Document> pages = draw(2, content("2020-01-01", "2020-02-01", "2020-03-01", "2021", null));
        assertEquals(
                List.of(
                        "timeline.html",
                        "timeline/2020-2.html",
                        "timeline/2020.html",
                        "timeline/2021.html",
                        "timeline/undated.html"),
                List.copyOf(pages.keySet()));
        Document first = pages.get("timeline.html");
        assertEquals(
                List.of("2020, part 1 2", "2020, part 2 1", "2021 1", "Undated 1"),
                first.select("#parts li").eachText());
        assertTrue(first.select("li.event").isEmpty());
        assertEquals(
                List.of("event-a-1", "event-a-2"),
                pages.get("timeline/2020.html").select("li.event").eachAttr("id"));
        assertEquals(
                List.of("event-a-3"),
                pages.get("timeline/2020-2.html").select("li.event").eachAttr("id"));
        for (String link : first.select(".plot a, #parts a").eachAttr("href")) {
            String[] place = link.split("#");
            assertTrue(pages.containsKey(place[0]), link);
            assertTrue(place.length == 1 || pages.get(place[0]).getElementById(place[1]) != null, link);
        }
        assertEquals(
                "../timeline.html",
                pages.get("timeline/2021.html").select(".all a").attr("href"));
    }

    @Test
    void whoTookPartIsFoundByName() {
        Document page = draw(100, content("2020-01-01")).get("timeline.html");
        assertEquals(List.of("Mona Khatib 1"), page.select(".names li").eachText());
        assertEquals("people/mona.html#events", page.select(".names li a").attr("href"));
    }

    @Test
    void manyEventsAreCountedByYear() {
        String[] dates = new String[200];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = "%d-%02d".formatted(2020 + i % 2, 1 + i % 12);
        }
        Document page = draw(1000, content(dates)).get("timeline.html");
        assertEquals(
                List.of("2020: 100 events", "2021: 100 events"),
                page.select(".plot a").eachAttr("aria-label"));
    }
}
