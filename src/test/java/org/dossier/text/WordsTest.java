package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** Cuts a text wherever there is a boundary. */
    private static String words(String text) {
        return cut(text, true);
    }

    private static String cut(String text, boolean words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean boundary = words ? Words.isBoundary(text, i) : Words.isCharacterBoundary(text, i);
            out.append(boundary && i > 0 ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "two words,     two| |words",
                "7amleh-led,    7amleh|-|led",
                "it's,          it|'|s",
                "snake_case 12, snake_case| |12",
                "cafe\u0301 x,  cafe\u0301| |x",
                "日本語,         日|本|語",
                "ab日,          ab|日",
                "مُحَمد و,       مُحَمد| |و",
                "a.b,           a|.|b"
            })
    void wordsEndWhereLettersAndDigitsEnd(String text, String cut) {
        assertEquals(cut, words(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ab,             a|b",
        "e\u0301x,       e\u0301|x",
        "👋🏽a,            👋🏽|a",
        "👨‍👩‍👧👧,          👨‍👩‍👧|👧",
        "🇩🇪a,            🇩🇪|a",
        "☎\uFE0Fx,       ☎\uFE0F|x",
        "שָׁ|,            שָׁ||"
    })
    void charactersAreWhatReadersTakeForOne(String text, String cut) {
        assertEquals(cut, cut(text, false));
    }
}
