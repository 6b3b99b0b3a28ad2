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
import java.util.stream.Stream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.model.Claim.Kind;
import org.dossier.model.Claim.OutcomeStatus;
import org.dossier.model.Keyed;
import org.dossier.model.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The ledger of claims: its rows, what they can be told apart by, and how it is cut when it is large. */
class ClaimsPageTest {
    /** A dossier in which Acme alleges something about Mona in some articles. */
    private static TestContent content() {
        return new TestContent()
                .person("mona", "Mona Khatib", "aliases: [Mona]")
                .organization("acme", "Acme")
                .organization("beta", "Beta")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}");
    }

    private static String allegation(String id, String quote, String... more) {
        return "  - {id: " + id + ", quote: '" + quote + "', summary: Summary of " + id
                + ", kind: allegation, by: acme, about: [mona], stance: negative, sources: [report], "
                + String.join(", ", more) + "}\n";
    }

    private static String response(String id, String by, String to, String status) {
        String text = status.equals("quoted") ? ", text: No. I never did., sources: [report]" : "";
        return "  - {id: " + id + ", by: " + by + ", to: [" + to + "], status: " + status + text + "}\n";
    }

    /** Adds an article with some allegations, all answered; the year 0 means that it has no date. */
    private static TestContent article(TestContent content, String id, int year, int claims) {
        String date = year == 0 ? "" : "date: %d-06-%02d".formatted(year, id.charAt(0) % 28 + 1);
        return content.article(id, "Mona left, Acme said.", date)
                .annotations(
                        id,
                        IntStream.rangeClosed(1, claims)
                                        .mapToObj(i -> allegation(id + "-" + i, "Mona left"))
                                        .collect(Collectors.joining("", "claims:\n", ""))
                                + "responses:\n"
                                + response("answer-" + id, "mona", "all", "quoted"));
    }

    private static Map<String, Document> draw(int most, int newest, TestContent content) {
        return DrawnPages.of(new ClaimsPage(most, newest)::pages, content);
    }

    private static List<String> rows(Document page) {
        return page.select("tr.row").eachAttr("id");
    }

    @Test
    void aSmallLedgerIsOneTableWhoseRowsOpenTheirCards() {
        Map<String, Document> pages = draw(3, 3, article(article(content(), "new", 2024, 2), "old", 2022, 1));
        assertEquals(List.of("claims.html"), List.copyOf(pages.keySet()));
        Document page = pages.get("claims.html");
        assertEquals(List.of("row-new-1", "row-new-2", "row-old-1"), rows(page));
        Element row = page.getElementById("row-new-1");
        assertEquals("Summary of new-1", row.select("summary").text());
        assertEquals("articles/new.html#claim-new-1", row.select("td.no a").attr("href"));
        assertEquals("Allegation", row.select("td.kd").text());
        assertEquals("Acme", row.select("td.by").text());
        assertEquals("people/mona.html", row.select("td.ab a").attr("href"));
        assertEquals("replied", row.select("td.st").text());
        assertTrue(row.selectFirst("details .claim-card#claim-new-1").text().contains("I never did."));
        assertTrue(page.select("table.ledger").hasClass("several"), "from two articles on each is named");
        assertFalse(draw(3, 3, article(content(), "new", 2024, 2))
                .get("claims.html")
                .select("td")
                .hasClass("ar"));
    }

    @Test
    void aLargeLedgerHasItsNewestRowsAndEveryClaimOnThePageOfAYear() {
        TestContent content = content();
        article(content, "d", 2024, 4);
        article(content, "c", 2024, 1);
        article(content, "b", 2022, 1);
        article(content, "a", 0, 1);
        Map<String, Document> pages = draw(3, 2, content);
        List<String> years =
                List.of("claims/2024.html", "claims/2024-2.html", "claims/2022.html", "claims/undated.html");
        assertEquals(
                Stream.concat(Stream.of("claims.html"), years.stream()).sorted().toList(),
                pages.keySet().stream().sorted().toList());
        Document first = pages.get("claims.html");
        assertEquals(years, first.select("#parts a").eachAttr("href"));
        assertEquals(2, rows(first).size());
        assertEquals(0, first.select(".claim-card").size());
        assertEquals(
                List.of("#", "Summary of d-1"),
                first.selectFirst("tr.row")
                        .select("a[href=articles/d.html#claim-d-1]")
                        .eachText());
        assertEquals("claims/2024.html", first.getElementById("row-d-1").attr("data-card"));
        assertEquals("Claims, 7", first.select("h1").text());
        assertEquals("7", first.select("table").attr("data-total"));
        List<String> shown = new ArrayList<>();
        years.forEach(year -> shown.addAll(pages.get(year).select(".claim-card").eachAttr("id")));
        assertEquals(7, shown.size());
        assertEquals(7, shown.stream().distinct().count());
        assertEquals(
                "../claims.html", pages.get("claims/2022.html").select(".all a").attr("href"));
        assertTrue(pages.get("claims/2022.html").select("script[src*=ledger]").isEmpty());
    }

    @Test
    void aRowIsNeverWithoutTheStateOfItsAnswers() {
        for (int most : new int[] {1, 100}) {
            Document page = draw(most, 100, open()).get("claims.html");
            page.select("tr.allegation").forEach(row -> {
                assertFalse(row.select("td.st").text().isEmpty(), row::text);
                assertEquals(
                        List.of("stated"),
                        Stream.of(row.attr("data-state"))
                                .filter(state -> row.select("td.st").hasClass(state))
                                .map(state -> "stated")
                                .toList());
            });
            assertEquals(
                    List.of("no reply", "not asked", "Acquitted", "declined to comment", "denied", "none recorded"),
                    page.select("tr.allegation td.st").eachText(),
                    "in the order of the text");
        }
    }

    /** Allegations that were answered in one way or another, or not. */
    private static TestContent open() {
        return content()
                .article("first", "Mona left and stole, Acme said to us.", "date: 2024-06-03")
                .annotations(
                        "first",
                        "claims:\n"
                                + allegation("silent", "Mona")
                                + allegation("unasked", "left")
                                + allegation("refused", "stole")
                                + allegation(
                                        "cleared",
                                        "and stole",
                                        "outcome: {status: acquitted, date: 2024-07, text: It went., sources: [report]}")
                                + allegation("denied", "Acme")
                                + allegation("unknown", "said to us")
                                + "  - {id: denial, quote: said, summary: Summary of denial, kind: denial, by: mona,"
                                + " about: [mona], denies: denied, sources: [report]}\n"
                                + "responses:\n"
                                + response("r-1", "mona", "silent", "no-reply")
                                + response("r-2", "mona", "unasked", "not-sought, reason: Nobody knew how.")
                                + response("r-3", "mona", "refused", "declined")
                                + response("r-4", "mona", "cleared, denied", "no-reply")
                                + response("r-5", "mona", "unknown", "not-recorded"));
    }

    @Test
    void whatWaitsForAnAnswerSaysWhatWasClaimedAndForWhom() {
        Document page = draw(100, 100, open()).get("claims.html");
        assertEquals(
                List.of("Summary of silent", "Summary of unasked", "Summary of unknown"),
                page.select("tr[data-open=mona] summary").eachText(),
                "who declined, denied or was cleared does not wait");
        assertEquals(3, page.select("tr[data-open]").size());
        assertEquals(
                "without a response 3", page.select(".pills label.open").text(), "the choice counts what it shows");
    }

    @Test
    void theChoicesCountTheRowsTheyShow() {
        Document page = FullDossier.make().site().page("claims.html");
        int choices = 0;
        for (Element choice : page.select(".pills input:not([value=''])")) {
            String value = choice.attr("value");
            String rows = choice.attr("name").equals("kind")
                    ? "tr.row." + value
                    : value.equals("open") ? "tr[data-open]" : "tr[data-state=" + value + "]";
            assertEquals(
                    choice.parent().select(".count").text(),
                    Integer.toString(page.select(rows).size()),
                    choice.parent()::text);
            choices++;
        }
        assertTrue(choices > 4, "choices: " + choices);
        Element owns = page.getElementById("row-owns");
        assertEquals("acme", owns.attr("data-by"));
        assertEquals("mona", owns.attr("data-about"));
        assertEquals("withdrawn", owns.attr("data-state"));
        assertEquals(".article", page.getElementById("row-left").attr("data-by"));
        page.select(".ledger-bar")
                .select("select, input:not([type=radio]), button")
                .forEach(one -> assertTrue(
                        one.closest("[hidden]") != null, () -> "does nothing without a script: " + one.outerHtml()));
    }

    @Test
    void everyKindAndStateCanBeShownAloneWithoutAScript() throws IOException {
        String style = Files.readString(Path.of("templates/assets/dossier.css"));
        for (Kind kind : Kind.values()) {
            rule(style, kind.key(), "." + kind.key());
        }
        List<Keyed> states = new ArrayList<>(List.of(Response.Status.values()));
        states.addAll(
                Stream.of(OutcomeStatus.values()).filter(OutcomeStatus::clears).toList());
        states.forEach(state -> rule(style, state.key(), "[data-state=\"" + state.key() + "\"]"));
        for (String state : List.of("denied", "denied-generally", "some")) {
            rule(style, state, "[data-state=\"" + state + "\"]");
        }
        rule(style, "open", "[data-open]");
    }

    private static void rule(String style, String value, String rows) {
        String rule = ".ledger-bar:has([value=\"" + value + "\"]:checked) ~ .table .row:not(" + rows + ")";
        assertTrue(style.contains(rule), rule);
    }
}
