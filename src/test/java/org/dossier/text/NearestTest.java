package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "titel,       title",
        "TITLE,       title",
        "titl,        title",
        "langauge,    language",
        "sumary,      summary",
        "x,           ''",
        "quote,       quote",
        "entirely else, ''"
    })
    void isTheOneThatWasMeant(String word, String meant) {
        String near = Nearest.of(word, List.of("summary", "language", "title", "quote"));
        assertEquals(meant, near == null ? "" : near);
    }

    @Test
    void ofEquallyNearOnesTheFirstOfTheAlphabetInAnyOrder() {
        assertEquals("bat", Nearest.of("xat", List.of("rat", "bat", "cat")));
        assertEquals("bat", Nearest.of("xat", List.of("cat", "rat", "bat")));
    }

    @Test
    void helpNamesItOrSaysSomethingElse() {
        assertEquals("did you mean 'title'?", Nearest.help("titel", List.of("title"), "known: title"));
        assertEquals("known: title", Nearest.help("zebra", List.of("title"), "known: title"));
    }

    @ParameterizedTest
    @CsvSource({"abcd, abdc, 1", "abc, abc, 0", "'', ab, 2", "abc, ca, 3", "kitten, sitting, 3"})
    void countsEdits(String one, String other, int edits) {
        assertEquals(edits, Nearest.distance(one, other, 9));
    }

    @Test
    void isTheSameBothWaysAndStopsCountingInTime() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String one = word(random);
            String other = word(random);
            int edits = Nearest.distance(one, other, 99);
            assertEquals(edits, Nearest.distance(other, one, 99));
            assertEquals(Math.min(edits, 3), Math.min(3, Nearest.distance(one, other, 2)));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
