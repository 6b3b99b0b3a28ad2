package org.dossier.text.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he took twelve percent  | he took two percent       | the word 'twelve' was removed or changed",
                "he took 12              | he took 13                | the word '12' was removed or changed",
                "they met in May         | they met in June          | the word 'May' was removed or changed",
                "they agreed             | they never agreed         | the word 'never' was added",
                "it was a firm's award    | it was nobody's award     | the word 'nobody's' was added",
                "it was accurate         | it was inaccurate         | the word 'accurate' was changed to 'inaccurate'",
                "it was harmful          | it was harmless           | the word 'harmful' was changed to 'harmless'",
                "the Minister left       | the minister left         | the word 'Minister' was changed to 'minister'",
                "so Ada sued Bo          | so Bo sued Ada            | the word 'sued' is in a different place",
                "the union paid the firm | the firm paid the union   | the word 'firm' is in a different place",
                "twenty-two came         | thirty-two came           | the word 'twenty' was removed or changed",
                "a change of -4          | a change of 4             | the word '-4' was removed or changed",
                "he left?                | he left.                  | the word '?' was removed or changed",
                "a 👍 for it              | a 👎 for it                | the word '👍' was removed or changed",
                "قال نديم                | قال نعيم                  | the word 'نديم' was removed or changed",
                "قَتَلَ                  | قُتِلَ                     | the word 'قَتَلَ' was changed to 'قُتِلَ'"
            })
    void saysWhatMayNotChange(String before, String after, String what) {
        assertEquals(what, Guards.between(before, after).any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the gate was shut     | the gate was shut      | false",
                "the gate was shut     | the gate, was shut!    | false",
                "The gate was shut     | and the gate was shut  | false",
                "shut, and the gate    | shut. The gate         | false",
                "to co-operate with    | to cooperate with      | false",
                "the colour of it      | the color of it        | false",
                "he cannot go          | he can not go          | false",
                "قتل الرجل             | قَتَلَ الرجل            | false",
                "the gate was shut     | the door was shut      | true",
                "the gate was shut     | the old gate was shut  | true",
                "the old gate was shut | the gate was shut      | true"
            })
    void saysWhatMay(String before, String after, boolean reworded) {
        Guards.Change change = Guards.between(before, after);
        assertEquals("", change.any());
        assertEquals(reworded, change.reworded());
    }

    @Test
    void notAbleIsNotNotable() {
        assertFalse(Guards.between("he was not able", "he was notable").any().isEmpty());
    }

    @Test
    void theTableIsWellMade() {
        GuardedWords words =
                new GuardedWords(new WordTable("# a comment\n\nen\tnegation\tnot, an\nen\tharmless\tthe, an\n"));
        assertTrue(words.isGuarded("not") && words.isGuarded("isn't") && words.isHarmless("the"));
        assertFalse(words.isHarmless("an"), "what is guarded anywhere is never harmless");
        assertTrue(GuardedWords.standard().isGuarded("nicht"));
    }
}
