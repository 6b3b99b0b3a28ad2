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
        TestContent content = new TestContent()
                .person("mona", "Mona Khatib", "public_role: Mayor")
                .person("ivo", "Ivo Marr", "public_role: Judge")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article("a", "Mona Khatib left, Acme said.", "rights: " + rights)
                .annotations(
                        "a",
                        "claims:\n  - {id: left, quote: Khatib left, summary: She left., kind: allegation, by: acme, "
                                + String.join(", ", keys) + "}\n");
        return DrawnPages.of(new ClaimsPage(10), content).get("claims.html").selectFirst("#claim-left");
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
                "status: quoted, by: mona, text: No., sources: [a]     | [mona]      | Mona Khatib replied.",
                "status: no-reply                                      | [mona]      | Mona Khatib did not reply.",
                "status: no-reply, by: ivo                             | [mona, ivo] | Ivo Marr did not reply.",
                "status: no-reply                                      | [mona, ivo] | Nobody replied.",
                "status: declined, sought: 2024-06, by: mona           | [mona]      | Mona Khatib was asked (June 2024) and declined to comment.",
                "status: not-sought, reason: No address is known.      | [mona]      | The editors did not ask Mona Khatib.",
                "status: not-reachable                                 | [mona]      | Mona Khatib could not be reached.",
            })
    void anAnswerIsASentenceAboutWhoeverGaveIt(String response, String about, String sentence) {
        Element card = card("full", "about: " + about, "sources: [a], stance: negative, response: {" + response + "}");
        assertEquals(sentence, card.select(".response .status").text());
    }
}
