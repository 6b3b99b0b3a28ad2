package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Random;
import org.dossier.Work;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAsJavaDoes() {
        String[] alphabet = {"a", "ب", "😀", "𝕄", "\n", "\uD83D", "\uDE00", "e\u0301"};
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            CodePoints points = CodePoints.of(text.toString());
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(text.codePointCount(0, i), points.before(i), text + " at " + i);
            }
        }
    }

    @Test
    void aLongTextTakesNoLong() {
        String text = "😀".repeat(500_000);
        Work.assertWithin(Duration.ofSeconds(2), () -> {
            CodePoints points = CodePoints.of(text);
            for (int i = 0; i <= text.length(); i += 2) {
                assertEquals(i / 2, points.before(i));
            }
        });
    }
}
