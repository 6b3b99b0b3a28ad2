package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    @Test
    void isTheReadingTextAndOneLineBreak() {
        assertEquals("One.\n\nمنى 😀\nthree\n", text(new TestContent().article("a", "One.\n\nمنى 😀\\\nthree")));
        assertEquals("\n", text(new TestContent().article("a", "")));
    }

    @Test
    void anUnpairedSurrogateStaysOneCodePoint() {
        assertEquals("a\uFFFD😀\uFFFD\n", text(new TestContent().article("a", "a\uD83D😀\uDE00")));
    }

    @Test
    void anExcerptShowsTheSentencesAroundAnnotationsAndNamesWhereTheyStood() {
        TestContent content = new TestContent()
                .organization("acme", "Acme")
                .article(
                        "a",
                        "Secret 😀 one. Acme is here. Zwei.\n\nHidden. And this is claimed; more. Hidden.",
                        "rights: excerpt-only",
                        "url: https://paper.example/",
                        "accessed: 2024-01-02")
                .annotations(
                        "a",
                        "claims: [{quote: 'this [...] claimed', summary: It says so., kind: statement, by: article}]");
        assertEquals(
                "              Acme               \n\n        And this is claimed; more.        \n", text(content));
        TestSite site = content.site();
        for (String route : site.routes()) {
            if (route.startsWith("theme/")) {
                continue;
            }
            String text = site.text(route);
            for (String hidden : List.of("Secret", "is here", "Hidden", "Zwei")) {
                assertFalse(text.contains(hidden), route + ": " + hidden);
            }
        }
    }

    private static String text(TestContent content) {
        return TestSite.text(PublishedText.file(content.article("a")));
    }
}
