package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.dossier.Work;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void showsWhatWentAndWhatCame() {
        assertEquals("one [-two-] {+too+} three", WordDifference.of("one two three", "one too\n three"));
        assertEquals("{+a+} b [-c-]", WordDifference.of("b c", "a b"));
        assertEquals("same words", WordDifference.of("same words", "same words"));
    }

    @Test
    void veryLongTextsAreNotComparedWordByWord() {
        String old = "old ".repeat(30_000);
        String now = "now ".repeat(30_000);
        StringBuilder shown = new StringBuilder();
        Work.assertWithin(Duration.ofSeconds(5), () -> shown.append(WordDifference.of(old, now)));
        assertEquals("[-" + old.strip() + "-] {+" + now.strip() + "+}", shown.toString());
    }
}
