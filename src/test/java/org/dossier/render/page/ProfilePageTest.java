package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProfilePageTest {
    private static TestContent content(int claims, String responses, String... keys) {
        String words = IntStream.range(0, claims).mapToObj(i -> "w" + i + "x").collect(Collectors.joining(" "));
        String all = IntStream.range(0, claims)
                .mapToObj(i -> "  - {id: c" + i + ", quote: w" + i + "x, summary: \"Works says that Ada took " + i
                        + ".\", kind: " + (i % 2 == 0 ? "opinion" : "allegation")
                        + ", by: works, about: [ada], stance: negative}\n")
                .collect(Collectors.joining());
        return new TestContent()
                .settings("practice: We asked nobody.", "policies: {contact: desk@site.example}")
                .person("ada", "Ada North", keys)
                .organization("works", "Works")
                .article(
                        "a",
                        "Ada North: " + words + ".",
                        "date: 2024-06",
                        "outlet: The Paper",
                        "url: https://a.example/")
                .annotations("a", "claims:\n" + all + "responses:\n" + responses);
    }

    private static Document page(TestContent content) {
        return DrawnPages.of(ProfilePage::pages, content).get("people/ada.html");
    }

    @Test
    void anAnswerToAllIsReadOnceAndEachClaimLeadsToIt() {
        Document page = page(content(3, "  - {by: ada, to: all, status: quoted, text: I took none., sources: [a]}\n"));
        assertEquals(1, page.text().split("I took none\\.", -1).length - 1);
        assertTrue(page.select("#answers").text().contains("This is the response to 3 claims below."), page::text);
        assertEquals(
                List.of("#answers", "#answers", "#answers"),
                page.select("#claims-about .answer a.more").eachAttr("href"));
        assertEquals(
                List.of("3 claims about them", "3 of 3 that call for a response have one", "1 mention"),
                page.select(".figures li").eachText());
    }

    @Test
    void thatNothingIsAnsweredIsTheOnlyNoughtThatIsTold() {
        Document page = page(content(1, "  - {by: ada, to: all, status: no-reply}\n"));
        assertEquals(
                List.of("1 claim about them", "0 of 1 that call for a response have one", "1 mention"),
                page.select(".figures li").eachText());
        assertEquals(0, page.select("#answers").size());
        assertEquals(0, page.select("#claims-about details").size(), "a single claim is open");
        assertTrue(page.select("#claims-about .claim-card").text().contains("Ada North did not reply."), page::text);
    }

    @Test
    void theGravestComeFirstAndManyAreFoldedByKind() {
        Document few = page(content(4, "  - {by: ada, to: all, status: no-reply}\n"));
        assertEquals(
                List.of("allegation", "allegation", "opinion", "opinion"),
                few.select("#claims-about details").eachAttr("class").stream()
                        .map(one -> one.replace("beside ", ""))
                        .toList());
        Document many = page(content(24, "  - {by: ada, to: all, status: no-reply}\n"));
        assertEquals(
                List.of("Allegation 12", "Opinion 12"),
                many.select("#claims-about details.fold > summary").eachText());
        assertEquals(1, many.select("#claims-about details.fold[open]").size());
        assertEquals(24, many.select("#claims-about .beside").size());
    }

    @Test
    void whatSomebodySaysOfThemselvesIsShownOnceAmongTheClaimsTheyMake() {
        TestContent content = content(1, "  - {by: ada, to: [c0], status: no-reply}\n");
        content.article("b", "I am honest, said Ada North.", "date: 2024-07", "url: https://b.example/")
                .annotations(
                        "b",
                        "claims:\n  - {id: own, quote: I am honest, summary: Ada North said that she is honest.,"
                                + " kind: statement, by: ada, about: [ada], stance: positive}\n");
        Document page = page(content);
        assertEquals(1, page.select("#claims-about .claim-card").size());
        assertEquals(1, page.select("#claims-by .claim-card").size());
        assertTrue(page.select("#claims-by").text().contains("Ada North said that she is honest."), page::text);
        assertEquals(
                List.of("1 claim about them", "0 of 1 that call for a response have one", "1 claim made", "2 mentions"),
                page.select(".figures li").eachText());
    }

    @Test
    void whatThePageRestsOnAndWhatTheEditorsDidIsSaidOnce() {
        Document page = page(content(1, "  - {by: ada, to: all, status: no-reply}\n"));
        assertEquals(
                "This page is based on The Paper, June 2024. We asked nobody.",
                page.select(".standing").text());
    }

    @Test
    void aShortTextIsTheLeadAndAFactIsToldOnce() {
        String[] keys = {
            "description: Mayor of Aldmoor", "public_role: Mayor of Aldmoor", "kind: mayor", "aliases: [A. N.]"
        };
        TestContent content = content(1, "  - {by: ada, to: all, status: no-reply}\n", keys);
        Document line = page(content);
        assertEquals("Mayor of Aldmoor", line.select(".lead").text());
        assertEquals(List.of("Also known as"), line.select("#facts dt").eachText());
        content.file(
                "people/ada.md", content.text("people/ada.md") + "\nAda North, or A. N., is mayor of Aldmoor. [@a]\n");
        Document text = page(content);
        assertEquals(
                "Ada North, or A. N., is mayor of Aldmoor.",
                text.select(".lead").text());
        assertEquals(0, text.select("#biography, #facts").size());
        assertFalse(text.select("main").text().contains("Mayor of Aldmoor"), text::text);
    }

    @Test
    void manyMentionsAreFoldedByYearAndWhoIsNamedIsAskedAfterTheText() {
        TestContent content = content(1, "  - {by: ada, to: all, status: no-reply}\n");
        for (int i = 0; i < 51; i++) {
            content.article("b" + i, "Ada North.", "date: " + (2020 + i % 2));
        }
        Document page = page(content);
        assertEquals(
                List.of("2024", "2021", "2020"),
                page.select("#mentions details.fold > summary").eachText());
        assertEquals(52, page.select("#mentions h3 ~ ul > li").size());
        assertEquals(
                "This page is based on 52 articles. We asked nobody.",
                page.select(".standing").text());
        assertEquals(
                "Are you Ada North?", page.select(".main + .side .reply h2").text());
    }
}
