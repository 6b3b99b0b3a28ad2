package org.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final int REACH = 12;

    private final Phrases phrases = new Phrases(List.of("cell", "cell phone", "lives at", "Ausweis*"), List.of());

    private static boolean isDigitBehind(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + REACH)).chars().anyMatch(Character::isDigit);
    }

    /** What {@link Phrases#before} may leave out has no digit after it, and it makes nothing up. */
    private static List<Range> before(Phrases phrases, Folded folded) {
        return phrases.before(folded, Phrases.digits(folded), REACH);
    }

    @Test
    void thoseBeforeADigitAreAllThatHaveOneInReach() {
        List<String> pieces = List.of(
                "cell ",
                "Cell phone ",
                "lives at ",
                "Ausweisnummer",
                "AUSWEIS ",
                "ausweis" + "x".repeat(30),
                " word",
                ": ",
                "7",
                "1970",
                "\u0663",
                "\uD835\uDFCF",
                "miscellany ",
                "\n");
        Random random = new Random(5);
        int withDigit = 0;
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Folded made = Folded.name(text.toString());
            String folded = made.text();
            List<Range> all = phrases.in(folded);
            List<Range> before = before(phrases, made);
            assertTrue(all.containsAll(before), folded);
            for (Range one : all) {
                if (isDigitBehind(folded, one.end())) {
                    withDigit++;
                    assertTrue(before.contains(one), folded + one);
                }
            }
            assertEquals(before.stream().distinct().toList(), before, folded);
        }
        assertTrue(withDigit > 1000, "the texts tell nothing");
    }

    @Test
    void digitsOfAllScriptsAreFound() {
        assertEquals("[1, 3, 4]", Arrays.toString(Phrases.digits(Folded.name("a7\u00E9\u0663" + "8b"))));
        assertEquals(List.of(), before(phrases, Folded.name("cell ")));
    }
}
