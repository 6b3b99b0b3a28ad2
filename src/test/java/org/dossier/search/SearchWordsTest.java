package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void accentsCaseAndSignsDoNotMatter() {
        assertEquals(List.of("anneke", "sørevalt".replace('ø', 'o')), SearchWords.of("Anneké SØREVALT"));
        assertEquals(List.of("strasse", "lodz", "dorde", "istanbul"), SearchWords.of("Straße Łódź Đorđe İstanbul"));
        assertEquals(List.of("o", "brien", "obrien", "s"), SearchWords.of("O'Brien’s"));
        assertEquals(List.of("e"), SearchWords.of("e\u0301"), "a mark after a plain letter");
        assertEquals(List.of("office"), SearchWords.of("o\uFB03ce"));
        assertEquals(List.of("copyright"), SearchWords.of("copy\u00ADright"));
    }

    @Test
    void arabicIsReadWithoutVowelSignsAndWithOneFormOfEachLetter() {
        assertEquals(List.of("احمد", "مدرسه", "هدي"), SearchWords.of("أَحْمَد مدرســة هدى"));
        assertEquals(SearchWords.of("فلسطیني کتاب"), SearchWords.of("فلسطيني كتاب"));
    }

    @Test
    void scriptsWithoutSpacesAreReadByCharacter() {
        assertEquals(List.of("東", "京", "tower", "か"), SearchWords.of("東京Towerが"));
        assertEquals(List.of("𠮷"), SearchWords.of("𠮷"), "beyond the basic plane");
    }

    @Test
    void aWordWithHyphensIsItsPartsAndTheWhole() {
        assertEquals(List.of("anti", "semitic", "antisemitic"), SearchWords.of("Anti-Semitic"));
        assertEquals(List.of("state", "of", "the", "art", "stateoftheart", "x"), SearchWords.of("state‑of‐the-art x"));
        assertEquals(List.of("ka", "abi", "kaabi"), SearchWords.of("Ka’abi"));
        assertEquals(List.of("don", "t", "kunik", "s"), SearchWords.of("don't Kunik’s"), "no words of their own");
        assertEquals(List.of("a", "b"), SearchWords.of("- a - b -"), "hyphens that join nothing");
        assertEquals(List.of("x", "東"), SearchWords.of("x-東"));
    }

    @Test
    void whatIsNoWordParts() {
        assertEquals(List.of(), SearchWords.of(" … – 😀 "));
        assertEquals(List.of("44", "per", "cent", "percent"), SearchWords.of("44 per-cent."));
        assertEquals(SearchWords.LONGEST, SearchWords.of("x".repeat(99)).get(0).length());
    }
}
