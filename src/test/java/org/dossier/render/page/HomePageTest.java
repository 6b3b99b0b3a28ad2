package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HomePageTest {
    private static final String CLAIMS = """
            claims:
              - {id: one, quote: one, summary: "Works says that Ada took one.", kind: allegation, by: works, about: [ada], stance: negative}
              - {id: two, quote: two, summary: "Works says that Ada took two.", kind: charge, by: works, about: [ada], stance: negative, made: 2024, sources: [file], outcome: {status: pending, date: 2024}}
              - {id: three, quote: three, summary: "Works says that Ada took three.", kind: allegation, by: works, about: [ada], stance: negative}
              - {id: four, quote: four, summary: "Works says that Ada counts.", kind: statement, by: works, about: [ada]}
            responses:
              - {by: ada, to: [one, two], status: quoted, text: "I took none.", sources: [a]}
              - {by: ada, to: [three], status: no-reply}
            """;

    private static TestContent content(String... settings) {
        return new TestContent()
                .settings(settings)
                .person("ada", "Ada North", "public_role: Mayor")
                .person("bea", "Bea South")
                .organization("works", "Works", "kind: company")
                .article(
                        "a",
                        "Ada North and Bea South: one, two, three, four. Works, it says.",
                        "date: 2024",
                        "url: https://a.example/")
                .file("sources.yaml", "file: {title: A file, locator: Shelf 3, type: court}\n")
                .annotations("a", CLAIMS);
    }

    private static Document home(TestContent content) {
        return DrawnPages.of(HomePage::pages, content).get("index.html");
    }

    private static List<String> blocks(Document page) {
        return page.select("section.block").eachAttr("id");
    }

    @Test
    void whatIsEmptyIsNotThere() {
        assertEquals(List.of("answers", "who", "claims", "state"), blocks(home(content())));
        assertEquals(List.of(), blocks(home(new TestContent())));
    }

    @Test
    void theEditorsSayWhatIsThereAndInWhichOrder() {
        assertEquals(
                List.of("who", "answers"), blocks(home(content("front: {blocks: [network, who, articles, answers]}"))));
    }

    @Test
    void answersAreCountedAndSaidInWords() {
        Document page = home(content());
        assertEquals(
                "2 of 3 claims that call for a response have one",
                page.select("#answers .big").text());
        assertEquals(
                List.of("2 replied", "1 did not reply"),
                page.select(".shares li").eachText());
        assertEquals(
                "3 claims: 2 replied, 1 did not reply",
                page.select(".share-bar").attr("aria-label"));
        assertEquals(2, page.select(".share-bar rect").size());
    }

    @Test
    void ofItselfThePageAccusesNobodyWithoutTheirAnswer() {
        Document page = home(content());
        assertEquals(
                List.of("Works says that Ada took two.", "Works says that Ada took one."),
                page.select("#claims .say").eachText());
        for (Element claim : page.select("#claims .told")) {
            assertTrue(claim.text().contains("Ada North replied."), claim::text);
        }
    }

    @Test
    void theEditorsChooseClaims() {
        Document page = home(content("front: {claims: [three, one]}"));
        assertEquals(
                List.of("Works says that Ada took three.", "Works says that Ada took one."),
                page.select("#claims .say").eachText());
        assertTrue(page.select("#claims .told").first().text().contains("Ada North did not reply."), page::text);
    }

    @Test
    void whoHasNoPublicRoleIsNotPutThere() {
        assertEquals(
                List.of("Ada North", "Works"),
                home(content()).select(".faces a").eachText());
    }

    @Test
    void theOnlyArticleIsTheWayInAndSeveralAreListed() {
        assertEquals(
                List.of("articles/a.html", "claims.html"),
                home(content()).select(".ways a").eachAttr("href"));
        Document two = home(content().article("b", "Ada North.", "date: 2025"));
        assertEquals(List.of("claims.html"), two.select(".ways a").eachAttr("href"));
        assertEquals(List.of("b", "a"), two.select("#latest .item-title").eachText());
    }

    @Test
    void theStoryIsTheLeadOrElseTheDescription() {
        assertEquals(
                "About it.",
                home(content("description: About it.")).select(".lead").text());
        Document page = home(content("description: About it.", "lead: \"[[ada]] took one.\""));
        assertEquals("Ada North took one.", page.select(".lead").text());
        assertEquals("people/ada.html", page.select(".lead a").attr("href"));
    }
}
