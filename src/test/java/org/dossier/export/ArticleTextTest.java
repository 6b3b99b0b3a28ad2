package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    @Test
    void isTheReadingTextAndOneLineBreak() {
        assertEquals("One.\n\nمنى 😀\nthree\n", text(new TestArticle("a", "One.\n\nمنى 😀\nthree")));
        assertEquals("\n", text(new TestArticle("a", "")));
    }

    @Test
    void anUnpairedSurrogateStaysOneCodePoint() {
        assertEquals("a\uFFFD😀\uFFFD\n", text(new TestArticle("a", "a\uD83D😀\uDE00")));
    }

    @Test
    void anExcerptShowsTheSentencesAroundAnnotationsAndNamesWhereTheyStood() {
        TestArticle article = new TestArticle(
                        "a", "Secret 😀 one. Acme is here. More.\n\nHidden. And this is claimed; more. Hidden.")
                .mention("acme", "Acme", "Acme is here.")
                .claim("c", "this [...] claimed", "acme", List.of());
        article.rights = Article.Rights.EXCERPT_ONLY;
        assertEquals(
                "              Acme               \n\n        And this is claimed; more.        \n", text(article));
        TestDossier dossier = new TestDossier(article);
        for (OutputFile file : dossier.files()) {
            String text = TestDossier.text(file.content());
            for (String hidden : List.of("Secret", "is here", "Hidden", "More")) {
                assertFalse(text.contains(hidden), file.route());
            }
        }
    }

    private static String text(TestArticle article) {
        return TestDossier.text(new ArticleText(article.build()));
    }
}
