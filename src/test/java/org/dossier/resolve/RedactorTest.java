package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.Unlinked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is to be withheld is taken out wherever it stands, also where it is no mention. */
class RedactorTest {
    @TempDir
    Path folder;

    private Article article(String text) {
        return new TestContent(folder)
                .person("w1", "Mona Tarn", "redact: true")
                .organization("o1", "Veil", "redact: true")
                .organization("crane", "Crane", "common_word: true")
                .article("x", text)
                .dossier()
                .article("x");
    }

    private static void assertWithout(String name, Article article) {
        assertFalse(article.body().text().contains(name), article.body().text());
    }

    @Test
    void alsoWhatIsCalledAfterThemOrSomebodyElse() {
        Article article =
                article("Mona Tarn left. Jeanette Tarn came. The Veil Foundation paid; Tarn Street, Vael-Tarn.");
        assertWithout("Tarn", article);
        assertWithout("Veil", article);
    }

    @Test
    void rangesStillFitTheirWords() {
        Article article = article("Tarn sat. Crane fell on Crane.");
        assertWithout("Tarn", article);
        Unlinked first = article.unlinked().get(1);
        assertEquals(Unlinked.Why.FIRST_WORD, first.why());
        assertEquals("Crane", first.range().of(article.body().text()));
        Mention mention = article.mentions().get(0);
        assertEquals("Crane", mention.range().of(article.body().text()));
        assertEquals(
                "Crane fell on Crane.", mention.sentence().of(article.body().text()));
        assertEquals(
                "[name withheld]",
                article.unlinked().get(0).range().of(article.body().text()));
    }
}
