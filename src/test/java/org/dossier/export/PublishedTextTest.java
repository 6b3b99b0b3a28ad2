package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;

class PublishedTextTest {
    /** What is left out before it has characters of two units each. */
    @Test
    void whatIsAroundWordsIsWhatIsPublished() {
        Article article = new TestContent()
                .article("harbor", "Not shown 😀😀😀. The harbor closed.\n\nNor this.", "rights: excerpt-only")
                .annotations("harbor", "notes: [{quote: harbor, text: A note.}]")
                .dossier()
                .article("harbor");
        PublishedText text = PublishedText.of(article);
        Range words = article.notes().get(0).place().whole();
        assertEquals("harbor", text.words(words));
        assertEquals("The ", text.before(words, 32));
        assertEquals(" closed.", text.behind(words, 32));
        assertEquals(" ".repeat(15) + "The harbor closed.\n\n" + " ".repeat(9), text.published());
        assertEquals(19, text.start(words));
    }
}
