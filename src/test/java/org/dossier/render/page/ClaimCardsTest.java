package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cards say of claims, in the ledger and beside the text. */
class ClaimCardsTest {
    private static TestContent content(String rights) {
        return new TestContent()
                .settings("policies: {contact: desk@site.example}")
                .person("mona", "Mona Khatib", "public_role: Mayor")
                .person("ivo", "Ivo Marr", "public_role: Judge")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article(
                        "a",
                        "Mona Khatib left, Acme said. She denies it. Nobody asked Ivo Marr.",
                        "url: https://a.example/",
                        "rights: " + rights);
    }

    /** A claim by Acme, in the ledger: an accusation where there are responses to it. */
    private static Element card(String rights, String responses, String... keys) {
        TestContent content = content(rights)
                .annotations(
                        "a",
                        claims(claim(
                                        "left",
                                        "Khatib left",
                                        responses.isEmpty() ? "statement" : "allegation",
                                        "acme",
                                        keys))
                                + responses);
        return DrawnPages.of(new ClaimsPage(10, 10)::pages, content)
                .get("claims.html")
                .selectFirst("#claim-left");
    }

    private static String claims(String... claims) {
        return "claims:\n" + String.join("", claims);
    }

    private static String claim(String id, String quote, String kind, String by, String... keys) {
        return "  - {id: " + id + ", quote: " + quote + ", summary: " + id + " was said by Acme., kind: " + kind
                + ", by: " + by + ", " + String.join(", ", keys) + "}\n";
    }

    private static Document article(String annotations) {
        return DrawnPages.of(ArticlePage::pages, content("full").annotations("a", annotations))
                .get("articles/a.html");
    }

    @Test
    void theArticleInWhichAClaimStandsIsNamedOnce() {
        String about = "about: [mona]";
        assertEquals(
                List.of(),
                card("full", "", about, "sources: [a]").select(".rests a").eachText());
        assertEquals(
                List.of("A report"),
                card("full", "", about, "sources: [a, report]")
                        .select(".rests a")
                        .eachText());
        assertEquals(
                1,
                card("full", "", about, "sources: [{id: a, locator: third paragraph}]")
                        .select(".rests a")
                        .size(),
                "a place in it says more");
    }

    @Test
    void theWordsOfAnAccountAreNoQuotation() {
        assertEquals(
                "Khatib left", card("full", "", "sources: [a]").select(".quote").text());
        Element account = card("own-summary", "", "sources: [a]");
        assertEquals(0, account.select(".quote").size(), "the editors' words would pass for the article's");
        assertFalse(account.select(".where a").isEmpty(), "where they stand is told all the same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: mona, status: quoted, text: No., sources: [a]               | Mona Khatib replied.",
                "by: mona, status: no-reply                                      | Mona Khatib did not reply.",
                "by: mona, status: declined, asked: [{by: article, date: 2024-06}] | Mona Khatib was asked (June 2024) and declined to comment.",
                "by: mona, status: not-sought, reason: No address is known.      | The editors did not ask Mona Khatib for comment.",
                "by: mona, status: not-recorded                                  | The article does not say whether Mona Khatib was asked for comment.",
                "by: mona, status: not-reachable                                 | Mona Khatib could not be reached.",
            })
    void anAnswerIsASentenceAboutWhoeverGaveIt(String response, String sentence) {
        Element card = card(
                "full", "responses:\n  - {id: r, to: all, " + response + "}\n", "about: [mona]", "stance: negative");
        assertEquals(sentence, card.select(".answer .status").text());
    }

    /** Each accusation is read with the state of its response before anything is opened. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negative | [mona]      | {by: mona, to: all, status: no-reply}                                  | Response: no reply",
                "negative | [mona]      | {by: mona, to: all, status: quoted, text: No., sources: [a]}           | Response: replied",
                "negative | [mona]      | {by: mona, to: all, status: not-recorded}                              | Response: none recorded",
                "negative | [mona, ivo] | {by: mona, to: all, status: declined}/{by: ivo, to: all, status: not-recorded} | Response: 1 of 2 replied",
                "negative | [mona, ivo] | {by: mona, to: all, status: no-reply}/{by: ivo, to: all, status: no-reply}     | Response: no reply",
                "neutral  | [mona]      |                                                                        | ''",
            })
    void aLineSaysHowTheClaimWasAnswered(String stance, String about, String responses, String state) {
        String list = responses == null ? "" : "responses:\n  - " + responses.replace("/", "\n  - ") + "\n";
        Document page = article(claims(claim(
                        "left",
                        "Khatib left",
                        responses == null ? "statement" : "allegation",
                        "acme",
                        "about: " + about,
                        "stance: " + stance))
                + list);
        assertEquals(state, page.select(".beside .st").text());
    }

    @Test
    void aDenialIsTheStateOfWhatItDeniesAndWhatClearsComesFirst() {
        String left = claim("left", "Khatib left", "allegation", "acme", "about: [mona]", "stance: negative");
        String denial = claim("denial", "She denies it", "denial", "mona", "denies: [left]");
        String silent = "responses:\n  - {by: mona, to: all, status: not-recorded}\n";
        assertEquals(
                List.of("Response: denied"),
                article(claims(left, denial) + silent).select(".beside .st").eachText());
        String cleared = claim(
                "left",
                "Khatib left",
                "allegation",
                "acme",
                "about: [mona]",
                "made: 2024",
                "stance: negative",
                "outcome: {status: acquitted, date: 2025, text: She was., sources: [report]}");
        String line =
                article(claims(cleared) + silent).select(".beside .line .tx").text();
        assertTrue(line.startsWith("Acquitted"), line);
    }

    /** A general denial is not passed off as one of this claim, nor as a mere reply. */
    @Test
    void anAnswerInTheWordsOfADenialOfSomethingElseIsAGeneralOne() {
        String page = claims(
                        claim("left", "Khatib left", "allegation", "acme", "about: [mona]", "stance: negative"),
                        claim("gone", "Mona Khatib", "allegation", "acme", "about: [mona]", "stance: negative"),
                        claim("denial", "She denies it", "denial", "mona", "denies: [left]"))
                + "responses:\n  - {id: r, quote: She denies it, by: mona, to: [gone], status: quoted, text: No., sources: [a]}\n"
                + "  - {id: s, by: mona, to: [left], status: no-reply}\n";
        assertEquals(
                List.of("Response: denied in general terms", "Response: denied"),
                article(page).select(".beside .st").eachText());
    }

    @Test
    void anAnswerIsToldInFullOnceAPage() {
        String page = claims(
                        claim("left", "Khatib left", "allegation", "acme", "about: [mona]", "stance: negative"),
                        claim("gone", "Acme said", "allegation", "acme", "about: [mona]", "stance: negative"))
                + "responses:\n  - {id: r, by: mona, to: all, status: no-reply, text: She was asked once.}\n";
        Document article = article(page);
        assertEquals(
                List.of("She was asked once."), article.select(".answer-text").eachText());
        assertEquals(
                2,
                article.select(".answer .status:contains(Mona Khatib did not reply.)")
                        .size());
        assertEquals("#claim-left", article.select("#claim-gone .answer a.more").attr("href"), "the other says where");
    }

    /** Numbers follow the ends of the words, where they are drawn, and notes have letters; nothing of it is text. */
    @Test
    void signsAreDrawnInTheOrderInWhichTheWordsEnd() {
        Document page = article(claims(
                        claim("whole", "\"Mona Khatib left, Acme said.\"", "statement", "article"),
                        claim("left", "Khatib left", "statement", "acme", "about: [mona]"))
                + "notes:\n  - {id: n, quote: Khatib, kind: context, text: A surname.}\n");
        assertEquals(List.of("a", "1", "2"), page.select(".article-body a.ref").eachAttr("data-n"));
        assertEquals(
                List.of("#note-n", "#claim-left", "#claim-whole"),
                page.select(".article-body a.ref").eachAttr("href"));
        assertEquals(
                List.of("note-n", "claim-left", "claim-whole"),
                page.select(".notes .card").eachAttr("id"));
        assertEquals(
                "Mona Khatib left, Acme said. She denies it. Nobody asked Ivo Marr.",
                page.selectFirst(".article-body p").text());
    }

    @Test
    void aLetterAboutAClaimNamesItsAddress() {
        String href = card(
                        "full", "responses:\n  - {id: r, by: mona, to: all, status: not-recorded}\n", "about: [mona]")
                .select(".acts a[href^=mailto]")
                .attr("href");
        String letter = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        assertTrue(
                letter.startsWith("mailto:desk@site.example?subject=Reply or correction: Allegation by Acme"), letter);
        assertTrue(letter.contains("articles/a.html#claim-left"), letter);
    }

    @Test
    void whoAskedWhenAndHowIsTold() {
        Element card = card("full", """
                responses:
                  - by: mona
                    to: all
                    status: no-reply
                    asked:
                      - {by: article, date: 2024-06}
                      - {by: editors, date: 2024-07-01, channel: e-mail, deadline: 2024-07-08, about: the money}
                """, "about: [mona]", "stance: negative", "sources: [report]");
        assertEquals(
                List.of("Asked by the editors: 1 July 2024, e-mail, about the money, to reply by 8 July 2024"),
                card.select(".answer.no-reply .where").eachText());
    }

    /** What was found to be so is in the line, beside the response and never in its place. */
    @Test
    void whatWasUpheldIsInTheLineWithTheResponse() {
        Document page = new TestContent()
                .organization("acme", "Acme")
                .article(
                        "a",
                        "Acme hid the report, said the clerk.",
                        "url: https://example.org/a",
                        "accessed: 2024-06-03")
                .annotations("a", """
                        claims:
                          - quote: "hid the report"
                            summary: The article reports that Acme hid the report.
                            short: hid the report
                            kind: allegation
                            by: article
                            about: [acme]
                            outcome: {status: upheld, text: A court found so., sources: [a]}
                        responses:
                          - {by: acme, to: all, status: declined}
                        """)
                .site()
                .page("articles/a.html");
        assertEquals(
                "Response: declined to comment · Upheld",
                page.select(".beside .line .st").text());
    }
}
