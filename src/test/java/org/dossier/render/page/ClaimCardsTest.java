package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dossier.TestContent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says of one claim, in the ledger. */
class ClaimCardsTest {
    private static Element card(String rights, String... keys) {
        return card(rights, "", List.of(keys));
    }

    /** The card of a negative claim about these. */
    private static Element answered(String about, String responses) {
        return card("full", "responses:\n" + responses, List.of("about: " + about, "stance: negative"));
    }

    private static Element card(String rights, String responses, List<String> keys) {
        TestContent content = new TestContent()
                .person("mona", "Mona Khatib", "public_role: Mayor")
                .person("ivo", "Ivo Marr", "public_role: Judge")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article("a", "Mona Khatib left, Acme said.", "rights: " + rights)
                .annotations(
                        "a",
                        "claims:\n  - {id: left, quote: Khatib left, summary: She left., kind: allegation, by: acme, "
                                + String.join(", ", keys) + "}\n" + responses);
        return DrawnPages.of(new ClaimsPage(10, 10), content).get("claims.html").selectFirst("#claim-left");
    }

    @Test
    void theArticleInWhichAClaimStandsIsNamedOnce() {
        String about = "about: [mona]";
        assertEquals(
                List.of(),
                card("full", about, "sources: [a]")
                        .select(".claim-body .cites a")
                        .eachText());
        assertEquals(
                List.of("A report"),
                card("full", about, "sources: [a, report]")
                        .select(".claim-body .cites a")
                        .eachText());
        assertEquals(
                1,
                card("full", about, "sources: [{id: a, locator: third paragraph}]")
                        .select(".claim-body .cites a")
                        .size(),
                "a place in it says more");
    }

    @Test
    void theWordsOfAnAccountAreNoQuotation() {
        assertEquals(
                "Khatib left", card("full", "sources: [a]").select(".quote").text());
        Element account = card("own-summary", "sources: [a]");
        assertEquals(0, account.select(".quote").size(), "the editors' words would pass for the article's");
        assertFalse(account.select(".where a").isEmpty(), "where they stand is told all the same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: quoted, text: No., sources: [a]                      | Mona Khatib replied.",
                "status: no-reply                                             | Mona Khatib did not reply.",
                "status: declined, asked: [{by: article, date: 2024-06}]      | Mona Khatib was asked (June 2024) and declined to comment.",
                "status: no-reply, asked: [{by: article, date: 2024-06}, {by: editors, date: 2024-05}] | Mona Khatib was asked (May 2024); no reply is recorded.",
                "status: not-sought, reason: No address is known.             | The editors did not ask Mona Khatib.",
                "status: not-recorded                                         | The article does not say whether Mona Khatib was asked.",
                "status: not-reachable                                        | Mona Khatib could not be reached.",
            })
    void anAnswerIsASentenceAboutWhoeverGaveIt(String response, String sentence) {
        Element card = answered("[mona]", "  - {by: mona, to: all, " + response + "}\n");
        assertEquals(sentence, card.select(".response .status").text());
    }

    @Test
    void everyAnswerToAClaimIsShownTheEarliestFirst() {
        Element card = answered("[mona, ivo]", """
                  - {by: mona, to: all, status: quoted, date: 2025, text: I went., sources: [a]}
                  - {by: ivo, to: all, status: not-recorded}
                  - {by: mona, to: all, status: declined, date: 2024-07}
                """);
        assertEquals(
                List.of(
                        "Mona Khatib declined to comment.",
                        "Mona Khatib replied.",
                        "The article does not say whether Ivo Marr was asked."),
                card.select(".response .status").eachText());
    }
}
