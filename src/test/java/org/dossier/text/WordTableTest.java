package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.text.names.Titles;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final WordTable TABLE =
            new WordTable("# what it is\nen\tday\tone, two words\n\nen\tday\tthree\nde\tday\teins\nde\tnight\tzwei\n");

    @Test
    void wordsStandByLanguageAndRole() {
        assertEquals(List.of("one", "two words", "three"), TABLE.words("en", "day"));
        assertEquals(List.of(), TABLE.words("en", "night"));
        assertEquals(List.of(), TABLE.words("fr", "day"));
        assertEquals(List.of("eins", "one", "two words", "three"), TABLE.words("day"));
        assertEquals(List.of("de", "en"), List.copyOf(TABLE.languages()));
        assertEquals(List.of("day", "night"), List.copyOf(TABLE.roles()));
    }

    @Test
    void aRowHasThreeColumns() {
        assertThrows(IllegalArgumentException.class, () -> new WordTable("en\tday"));
        assertThrows(IllegalArgumentException.class, () -> new WordTable("en\tday\tone\ttwo"));
    }

    @Test
    void titlesKnowTheirLanguage() {
        assertTrue(Titles.in("de").isTitle("Bundesaußenminister"));
        assertTrue(Titles.in("es").isTitle("Don"));
        assertEquals(false, Titles.in("en").isTitle("Don"));
        assertEquals(false, Titles.in("xx").isTitle("Senator"));
    }
}
