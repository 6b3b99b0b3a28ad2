package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain text,               plain text",
                "Case is Kept,             Case is Kept",
                "‘a’ ‚b‛ c′,               `'a' 'b' c'`",
                "“a” „b‟ c″,               `\"a\" \"b\" c\"`",
                "a‐b‑c–d—e−f,              a-b-c-d-e-f",
                "wait…,                    wait...",
                "ﬁnd the ﬂow of oﬃces,     find the flow of offices",
                "soft\u00ADhyphen,         softhyphen",
                "zero\u200Bwidth\uFEFF,    zerowidth",
                "no\u00A0break \u2009thin, no break thin",
                "cafe\u0301,               café",
                "a\u202Eb\u2066c,          abc",
                "e\u0301\u0323 A\u030A,     ẹ\u0301 Å",
                "tab\t and \u3000wide,      tab and wide"
            })
    void foldsWhatReadersDoNotTellApart(String original, String folded) {
        assertEquals(folded, Folded.quote(original).text());
    }

    @Test
    void linesAreNothingButSpaces() {
        assertEquals("two lines", Folded.quote("two \n\r\n lines").text());
    }

    @Test
    void namesLoseVowelSignsAndTatweelQuotesKeepThem() {
        assertEquals("محمد", Folded.name("مُحَمَّـد").text());
        assertEquals("שלום", Folded.name("שָׁלוֹם").text());
        assertEquals("مُحَمَّـد".length(), Folded.quote("مُحَمَّـد").text().length());
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        String original = "o\uFB03ce  cafe\u0301\u00AD 😀.";
        Folded folded = Folded.quote(original);
        assertEquals("office café 😀.", folded.text());
        assertEquals("o\uFB03ce", back(folded, original, "office"));
        assertEquals("cafe\u0301", back(folded, original, "café"));
        assertEquals("e\u0301", back(folded, original, "é"));
        assertEquals("  ", back(folded, original, " "));
        assertEquals("😀", back(folded, original, "😀"));
        assertEquals("\uFB03", back(folded, original, "fi"));
    }

    private static String back(Folded folded, String original, String words) {
        int at = folded.text().indexOf(words);
        return original.substring(folded.start(at), folded.end(at + words.length()));
    }

    @Test
    void theSignsOfTheLastLetterBelongToAName() {
        String original = "قال زيدٌ إنّه";
        assertEquals("زيدٌ", back(Folded.name(original), original, "زيد"));
    }

    @Test
    void blocksAreFoldedApart() {
        String original = "one  \n\n two";
        Folded folded = Folded.of(original, List.of(new Range(0, 3), new Range(8, 11)), false);
        assertEquals("one\ntwo", folded.text());
        assertEquals(8, folded.start(4));
        assertEquals(5, folded.at(9));
        assertEquals(11, folded.end(7));
    }

    @Test
    void aMarkAtTheStartOfABlockJoinsNothingBeforeIt() {
        String original = "e\u0301e|\u0301x";
        Folded folded = Folded.of(original, List.of(new Range(0, 3), new Range(4, 6)), false);
        assertEquals("ée\n\u0301x", folded.text());
    }

    @Test
    void anEmptyTextHasNoPlaces() {
        Folded folded = Folded.quote("");
        assertEquals("", folded.text());
        assertEquals(0, folded.at(0));
        assertEquals(0, folded.start(0));
    }

    @Test
    void offsetsOfAnyTextGoUpAndStayInside() {
        String alphabet = "aé e\u0301\u00AD\u00A0ﬁ…😀\u200D👩\uD83Dש\u05B8و\u064F\u0640\u1100\u1161\u11A8";
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString(), round % 2 == 0);
        }
    }

    private static void check(String original, boolean names) {
        Folded folded = names ? Folded.name(original) : Folded.quote(original);
        int before = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            assertTrue(before <= folded.start(i), original);
            assertTrue(folded.start(i) < folded.end(i + 1) && folded.end(i + 1) <= original.length(), original);
            assertTrue(folded.at(folded.start(i)) <= i, original);
            before = folded.start(i);
        }
    }
}
