package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.Markup;
import org.dossier.model.Claim;
import org.dossier.model.PartialDate;
import org.dossier.model.PartialDate.Point;
import org.dossier.render.body.BodyBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The timeline: its drawing, and how it is cut when it is long. */
class TimelinePageTest {
    private static TestArticle article(String id, PartialDate... events) {
        TestArticle article = new TestArticle(id, BodyBuilder.paragraphs("Mona left, Acme said."));
        for (int i = 0; i < events.length; i++) {
            article.event(id + "-" + (i + 1), "Mona left", events[i], "mona");
        }
        return article;
    }

    private static PartialDate range(Point from, Point to) {
        return new PartialDate(from, to, true);
    }

    private static Point point(int year, int month, int day, boolean circa) {
        return new Point(year, month, day, circa);
    }

    private static Map<String, Document> draw(int most, TestArticle... articles) {
        try {
            Map<String, Document> pages = new TreeMap<>();
            Pages.of(
                            List.of(new TimelinePage(most)),
                            new TestDossier().with(articles).build(),
                            Path.of("no-such-folder"))
                    .forEach(page -> pages.put(page.route(), Markup.page(TestSite.draw(page))));
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Element mark(Document page, String event) {
        return page.selectFirst(".plot a[href=#event-" + event + "] rect");
    }

    private static double number(Element mark, String attribute) {
        return Double.parseDouble(mark.attr(attribute));
    }

    @Test
    void marksAreAsExactAsTheirDates() {
        Document page = draw(
                        100,
                        article(
                                "a",
                                TestDossier.date(2021, 7, 1),
                                TestDossier.date(2021, 0, 0),
                                PartialDate.of(point(2022, 3, 0, true)),
                                range(point(2021, 1, 1, false), point(2022, 12, 31, false)),
                                range(null, point(2021, 6, 30, false))))
                .get("timeline.html");
        Element day = mark(page, "a-1");
        Element year = mark(page, "a-2");
        Element about = mark(page, "a-3");
        Element range = mark(page, "a-4");
        Element open = mark(page, "a-5");
        assertEquals(8, number(day, "width"));
        assertEquals("currentColor", day.attr("fill"));
        assertEquals(150, number(year, "width"), 1, "a year alone means: some time in that year");
        assertEquals("var(--paper)", year.attr("fill"));
        assertTrue(about.hasAttr("stroke-dasharray"));
        assertFalse(year.hasAttr("stroke-dasharray"));
        assertEquals(2 * number(year, "width"), number(range, "width"), 1);
        assertTrue(number(day, "x") > number(year, "x") + 70, "the middle of the year");
        assertEquals(0, number(open, "x"));
        assertEquals(1, open.parent().select("path").size(), "an arrow: no known beginning");
        assertEquals("about March 2022: Event", about.parent().attr("aria-label"));
    }

    @Test
    void everyMarkLeadsToItsEntry() {
        TestArticle one = article("a", TestDossier.date(2020, 1, 1), TestDossier.date(2021, 0, 0), null);
        one.claim("c", Claim.Kind.ALLEGATION, "Mona left", "acme", "mona", null);
        Document page = draw(100, one).get("timeline.html");
        List<String> links = page.select(".plot a").eachAttr("href");
        assertEquals(3, links.size(), links::toString);
        links.forEach(link -> assertTrue(page.getElementById(link.substring(1)) != null, link));
        assertEquals("#y-2024", links.get(2), "the claims of a year");
    }

    @Test
    void aLongTimelineIsCutByYears() {
        TestArticle one = article(
                "a",
                TestDossier.date(2020, 1, 1),
                TestDossier.date(2020, 2, 1),
                TestDossier.date(2020, 3, 1),
                TestDossier.date(2021, 0, 0),
                null);
        Map<String, Document> pages = draw(2, one);
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
        Document page = draw(100, article("a", TestDossier.date(2020, 1, 1))).get("timeline.html");
        assertEquals(List.of("Mona Khatib 1"), page.select(".names li").eachText());
        assertEquals("people/mona.html#events", page.select(".names li a").attr("href"));
    }

    @Test
    void manyEventsAreCountedByYear() {
        PartialDate[] dates = new PartialDate[200];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = TestDossier.date(2020 + i % 2, 1 + i % 12, 0);
        }
        Document page = draw(1000, article("a", dates)).get("timeline.html");
        assertEquals(
                List.of("2020: 100 events", "2021: 100 events"),
                page.select(".plot a").eachAttr("aria-label"));
    }
}
