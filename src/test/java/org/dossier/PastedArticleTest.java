package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of an article that someone has pasted as it was, and has not annotated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastedArticleTest {
    private TestSite site;
    private Document page;

    @BeforeAll
    void build() throws IOException {
        site = TestSite.of(Path.of("src/test/resources/dossiers/pasted"));
        page = site.page("articles/quay.html");
    }

    @Test
    void itsTitleIsSeenOnce() {
        assertEquals("vh", page.selectFirst(".article-body h2").className(), "the same words as the title above it");
        assertEquals(
                "",
                site.page("articles/kai.html").selectFirst(".article-body h2").className(),
                "other words");
    }

    @Test
    void itsBylineSaysByOnce() {
        assertEquals(
                "By Rosa Lindqvist, Ada North, Byron Case",
                page.selectFirst(".byline").text());
        assertEquals(
                "By Ada Nord and Von Trapp",
                site.page("articles/kai.html").selectFirst(".byline").text());
    }

    @Test
    void noKeysWhereNothingIsMarked() {
        assertEquals(0, page.select(".keys").size());
        assertFalse(page.selectFirst(".article-body").attr("data-words").isEmpty(), "words of the script");
    }

    @Test
    void aTableBelowALineAndReferencesThatTouch() {
        assertEquals(1, page.select(".article-body table").size());
        assertEquals(
                "[Feature 1][Feature 2]",
                page.select(".article-body p").last().text().replaceAll("^.* in | by .*$", ""));
        assertEquals(
                2, page.select(".article-body p a[href^=https://lamp.example/]").size());
        assertEquals("「北」", page.select(".article-body strong").text());
    }
}
