package org.dossier.render.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapingTest {
    @Test
    void arabicLettersAreJoinedAndStandInTheOrderOfTheEye() {
        // Seen, qaf, feh: initial, medial, final form; from the right.
        assertEquals("\uFED2\uFED8\uFEB3", Shaping.shaped("سقف", true));
        assertEquals("\uFEFB", Shaping.shaped("لا", true), "lam and alef are one");
    }

    @Test
    void numbersAndLatinWordsKeepTheirOrderAmongArabic() {
        assertEquals("(Quay 7) \uFED2\uFED8\uFEB3", Shaping.shaped("سقف (Quay 7)", true));
    }

    @Test
    void accentsAreOneWithTheirLetters() {
        assertEquals("é", Shaping.shaped("e\u0301", false));
        assertTrue(Shaping.can("e\u0301"));
    }

    @Test
    void whatNeedsMoreCannotBeDrawn() {
        for (String text : new String[] {"हिन्दी", "ไทย", "x\u0323\u0307", "ߒߞߏ", "ܐܪܡܝܐ", "گزارش"}) {
            assertFalse(Shaping.can(text), text);
        }
    }

    @Test
    void vowelSignsAreLeftOut() {
        assertEquals(Shaping.shaped("رسميا", true), Shaping.shaped("رسمياً", true));
        assertEquals(Shaping.shaped("שלום", true), Shaping.shaped("שָׁלוֹם", true));
    }

    @Test
    void theFirstLetterSaysWhereTextBegins() {
        assertTrue(Shaping.rightToLeft("7 سقف roof"));
        assertFalse(Shaping.rightToLeft("roof سقف"));
        assertFalse(Shaping.rightToLeft("123"));
    }
}
