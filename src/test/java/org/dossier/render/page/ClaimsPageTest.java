package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.model.Claim.Kind;
import org.dossier.model.Claim.OutcomeStatus;
import org.dossier.model.Keyed;
import org.dossier.model.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The ledger of claims: its facets, what is open, and how it is cut when it is large. */
class ClaimsPageTest {
    private static final String ANSWERED =
            "responses: [{by: mona, to: all, status: quoted, text: No., sources: [report]}]\n";

    /** A dossier in which Acme alleges something about Mona in some articles. */
    private static TestContent content() {
        return new TestContent()
                .person("mona", "Mona Khatib", "aliases: [Mona]")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}");
    }

    private static String allegation(String id, String quote, String... more) {
        return "  - {id: " + id + ", quote: '" + quote + "', summary: Summary of " + id
                + ", kind: allegation, by: acme, about: [mona], stance: negative, sources: [report], "
                + String.join(", ", more) + "}\n";
    }

    /** Adds an article with some allegations, in each year by the alphabet; the year 0 means that it has no date. */
    private static TestContent article(TestContent content, String id, int year, int claims) {
        String date = year == 0 ? "" : "date: %d-06-%02d".formatted(year, id.charAt(0) % 28 + 1);
        return content.article(id, "Mona left, Acme said.", date)
                .annotations(
                        id,
                        IntStream.rangeClosed(1, claims)
                                .mapToObj(i -> allegation(id + "-" + i, "Mona left"))
                                .collect(Collectors.joining("", "claims:\n", ANSWERED)));
    }

    private static Map<String, Document> draw(int most, TestContent content) {
        return DrawnPages.of(new ClaimsPage(most), content);
    }

    @Test
    void aSmallLedgerStandsOnOnePage() {
        Map<String, Document> pages = draw(3, article(article(content(), "new", 2024, 2), "old", 2022, 1));
        assertEquals(List.of("claims.html"), List.copyOf(pages.keySet()));
        Document page = pages.get("claims.html");
        assertEquals(
                List.of("claim-new-1", "claim-new-2", "claim-old-1"),
                page.select(".filings .claim-card").eachAttr("id"));
        assertEquals(
                List.of("2024 2 All claims", "2022 1 All claims"),
                page.select(".year > h2").eachText());
        assertEquals(
                List.of("#year=2024", "#year=2022"),
                page.select("a[href^=\"#year\"]").eachAttr("href"));
    }

    @Test
    void aLargeLedgerIsCutByYearAndEveryClaimStandsOnce() {
        TestContent content = content();
        article(content, "e", 2024, 2);
        article(content, "d", 2024, 2);
        article(content, "c", 2024, 4);
        article(content, "b", 2022, 1);
        article(content, "a", 0, 1);
        Map<String, Document> pages = draw(3, content);
        assertEquals(
                List.of(
                        "claims.html",
                        "claims/2022.html",
                        "claims/2024-2.html",
                        "claims/2024-3.html",
                        "claims/2024.html",
                        "claims/undated.html"),
                List.copyOf(pages.keySet()));
        List<String> shown = new ArrayList<>();
        pages.forEach((route, page) -> shown.addAll(ids(page)));
        assertEquals(10, shown.size());
        assertEquals(10, shown.stream().distinct().count());
        assertEquals(4, pages.get("claims/2024.html").select(".claim-card").size(), "an article is not cut");
        Document first = pages.get("claims.html");
        assertEquals(0, first.select(".claim-card, script[src*=ledger]").size());
        assertEquals("Claims 10", first.select("h1").text());
        assertEquals(
                List.of("people.html", "organizations.html"),
                first.select("#parts > .meta a").eachAttr("href"));
        assertEquals(
                List.of(
                        "claims/2024-3.html",
                        "claims/2024-2.html",
                        "claims/2024.html",
                        "claims/2022.html",
                        "claims/undated.html"),
                first.select("#parts h3 a").eachAttr("href"));
        assertEquals(
                "claims/2024-3.html#kind=allegation",
                first.select("#parts .tally a").first().attr("href"));
        for (Element link : first.select("#parts a[href*=\"#\"]")) {
            String[] address = link.attr("href").split("#");
            assertTrue(pages.get(address[0]).getElementById(address[1]) != null, link.attr("href"));
        }
        assertEquals(
                "../articles/e.html#claim-e-1",
                pages.get("claims/2024-3.html").select(".permalink").get(1).attr("href"));
    }

    @Test
    void aNewArticleLeavesTheOlderPagesAsTheyWere() {
        TestContent content = content();
        article(content, "c", 2024, 2);
        article(content, "b", 2024, 3);
        article(content, "a", 2023, 1);
        Map<String, Document> old = draw(3, content);
        Map<String, Document> now = draw(3, article(content, "d", 2024, 3));
        assertEquals(
                List.of(
                        "claims.html",
                        "claims/2023.html",
                        "claims/2024-2.html",
                        "claims/2024-3.html",
                        "claims/2024.html"),
                List.copyOf(now.keySet()));
        for (String route : List.of("claims/2023.html", "claims/2024.html", "claims/2024-2.html")) {
            assertEquals(ids(old.get(route)), ids(now.get(route)), route);
        }
    }

    private static List<String> ids(Document page) {
        return page.select(".claim-card").eachAttr("id");
    }

    @Test
    void theFacetsCountWhatTheClaimsAreFiledUnder() {
        Document page = FullDossier.make().site().page("claims.html");
        for (Element choice : page.select(".facets a[href^=\"#\"]")) {
            String[] facet = choice.attr("href").substring(1).split("=");
            int count = Integer.parseInt(choice.nextElementSibling().text());
            long filed = page.select(".filed").stream()
                    .filter(one ->
                            List.of(one.attr("data-" + facet[0]).split(" ")).contains(facet[1]))
                    .count();
            assertEquals(count, filed, choice.attr("href"));
            assertTrue(page.getElementById(facet[0] + "=" + facet[1]) != null, choice.attr("href"));
            Element option = page.select("select[name=" + facet[0] + "] option[value=" + facet[1] + "]")
                    .first();
            assertEquals(choice.text() + " (" + count + ")", option.text());
        }
        assertEquals(
                "Allegation 1",
                page.select(".facets a[href=\"#kind=allegation\"]")
                        .parents()
                        .first()
                        .text());
        Element owns = page.getElementById("claim-owns").parent();
        assertEquals("acme", owns.attr("data-by"));
        assertEquals("mona", owns.attr("data-about"));
        assertEquals("withdrawn", owns.attr("data-outcome"));
        assertTrue(owns.attr("data-answer").endsWith("denied"), owns.attr("data-answer"));
        assertEquals(".article", page.getElementById("claim-left").parent().attr("data-by"));
        assertEquals(
                List.of("people/mona.html#claims-by", "organizations/acme.html#claims-by"),
                page.select("details.names").first().select("a").eachAttr("href"));
        assertTrue(page.select("form.filter").first().hasAttr("hidden"), "no control that does nothing");
        page.select("select, input, button")
                .forEach(one -> assertTrue(
                        one.closest("[hidden]") != null, () -> "does nothing without a script: " + one.outerHtml()));
    }

    @Test
    void everyValueOfAClosedListCanBeShownAloneWithoutAScript() throws IOException {
        String style = Files.readString(Path.of("templates/assets/dossier.css"));
        List<Keyed> values = new ArrayList<>(List.of(Kind.values()));
        values.addAll(List.of(Response.Status.values()));
        values.addAll(List.of(OutcomeStatus.values()));
        for (Keyed value : values) {
            String rule = "[id$=\"=" + value.key() + "\"]:target ~ * .set:not(:has(." + value.key() + "))";
            assertTrue(style.contains(rule), rule);
        }
    }

    @Test
    void whatIsOpenIsListedByWhomItConcernsAndNotRepeated() {
        Document page = content()
                .article("first", "Mona left and stole, Acme said.", "date: 2024-06-03")
                .annotations(
                        "first",
                        "claims:\n"
                                + allegation("silent", "Mona left")
                                + allegation(
                                        "unasked",
                                        "left and",
                                        "outcome: {status: upheld, date: 2024-07, text: It went.}")
                                + allegation(
                                        "refused", "stole", "outcome: {status: pending, date: 2024-07, text: It went.}")
                                + allegation("cleared", "and stole", "outcome: {status: acquitted, date: 2024-07}")
                                + allegation("answered", "Acme said", "outcome: {status: upheld, date: 2024-07}")
                                + "  - {id: denied, quote: said, summary: Summary of denied, kind: denial, by: mona,"
                                + " about: [mona], denies: answered, sources: [report]}\n"
                                + "responses:\n"
                                + "  - {by: mona, to: [silent], status: no-reply}\n"
                                + "  - {by: mona, to: [unasked], status: not-sought, reason: Nobody knew how.}\n"
                                + "  - {by: mona, to: [refused], status: declined}\n"
                                + "  - {by: mona, to: [cleared, answered], status: no-reply,"
                                + " asked: [{by: article, date: 2024-06-01}]}\n")
                .site()
                .page("claims.html");
        assertEquals(
                List.of("#claim-silent", "#claim-unasked"),
                page.select("#no-answer li a[href^=\"#\"]").eachAttr("href"));
        assertEquals("Mona Khatib", page.select("#no-answer h3").text());
        assertEquals(
                List.of(
                        "Mona Khatib had not replied by 3 June 2024, when the article appeared.",
                        "The editors did not ask Mona Khatib. Reason: Nobody knew how."),
                page.select("#no-answer li > p:last-child").eachText());
        assertEquals(
                "Mona Khatib declined to comment.",
                page.select("#declined li > p:last-child").text());
        assertEquals(
                List.of("#claim-silent", "#claim-refused"),
                page.select("#no-outcome li a[href^=\"#\"]").eachAttr("href"));
        assertEquals(
                List.of("No outcome is recorded.", "Nothing had been decided by July 2024."),
                page.select("#no-outcome li > p:last-child").eachText());
        assertFalse(page.select(".open").text().contains("Summary of"), "a claim is not read without the rest of it");
        assertEquals(
                List.of("Claims 6", "Without an answer 2", "Declined to comment 1", "Without an outcome 2"),
                page.select(".on-page a").eachText());
    }
}
