package org.dossier.render.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The numbers of plots, as they are shown. */
class CountPlotTest {
    /** An article that names Mona for each date; null for none. */
    private static TestSite site(String... dates) {
        TestContent content = new TestContent().person("mona", "Mona Khatib", "aliases: [Mona]");
        for (int i = 0; i < dates.length; i++) {
            content.article("a" + i, "Acme met Mona.", dates[i] == null ? "" : "date: " + dates[i]);
        }
        return content.site();
    }

    /** Of a bar, which is a line up from the axis. */
    private static double height(Element bar) {
        String[] ends = bar.attr("d").split("[M V]");
        return Double.parseDouble(ends[2]) - Double.parseDouble(ends[3]);
    }

    private static String month(int year, int month) {
        return "%d-%02d-01".formatted(year, month);
    }

    @Test
    void mentionsAreCountedByMonth() {
        Document page = site(month(2023, 2), month(2023, 2), month(2022, 3), month(2025, 1), null)
                .page("people/mona.html");
        assertEquals(
                "4 mentions, March 2022 to January 2025; most in February 2023: 2.",
                page.select(".plot figcaption").text());
        assertEquals(
                List.of("March 2022: 1", "February 2023: 2", "January 2025: 1"),
                page.select(".plot path title").eachText());
        List<Element> bars = page.select(".plot path:has(title)");
        double one = height(bars.get(0));
        assertTrue(one > 0);
        assertEquals(2 * one, height(bars.get(1)), 0.11);
        assertEquals(
                List.of("2022", "2023", "2024", "2025", "2"),
                page.select(".plot text").eachText());
    }

    @Test
    void yearsAloneAreCountedByYear() {
        Document page =
                site(month(2023, 2), month(2023, 5), "2024", month(2025, 1)).page("people/mona.html");
        assertEquals(
                List.of("2023: 2", "2024: 1", "2025: 1"),
                page.select(".plot path title").eachText());
    }

    @Test
    void whatIsInTwoMonthsIsNotDrawn() {
        Document page =
                site(month(2023, 2), month(2023, 2), month(2024, 2), null).page("people/mona.html");
        assertTrue(page.select(".plot").isEmpty());
    }

    @Test
    void articlesAreDrawnFromEightOn() {
        String[] dates = new String[8];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = month(2020 + i / 3, 4);
        }
        Document page = site(dates).page("articles.html");
        assertEquals(
                "8 articles, April 2020 to April 2022; most in April 2020: 3.",
                page.select(".plot figcaption").text());
        dates[3] = null;
        assertTrue(site(dates).page("articles.html").select(".plot").isEmpty());
    }

    @Test
    void theNumberOnTheFirstAndTheLastBarIsWhole() {
        for (int highest : new int[] {1, 12}) {
            List<String> dates = new ArrayList<>();
            for (int i = 0; i < 36; i++) {
                dates.add(month(2020 + i / 12, i % 12 + 1));
            }
            for (int i = 0; i < 100; i++) {
                dates.add(month(highest == 1 ? 2020 : 2022, highest));
            }
            Document page = site(dates.toArray(String[]::new)).page("people/mona.html");
            Element number = page.select(".plot text").stream()
                    .filter(one -> one.text().equals("101"))
                    .findFirst()
                    .orElseThrow();
            double x = Double.parseDouble(number.attr("x"));
            double width = Double.parseDouble(
                    page.selectFirst(".plot svg").attr("viewBox").split(" ")[2]);
            // Digits of wide typefaces are two thirds as wide as high.
            double half = 3 * 11 * 0.65 / 2;
            assertTrue(x >= half && x <= width - half, x + " of " + width);
        }
    }
}
