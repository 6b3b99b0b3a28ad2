package org.dossier.render.cards;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/**
 * Brings a line of text into the order and the forms in which its letters are drawn: right-to-left runs by the Unicode Bidirectional
 * Algorithm (UAX 9), Arabic letters joined by the forms that Unicode has for them. ICU joins the letters of
 * Arabic itself, not those that Persian or Urdu add. These, and scripts that need more, such as Devanagari, cannot be drawn.
 */
final class Shaping {
    private static final Set<Integer> SCRIPTS = Set.of(
            UScript.COMMON,
            UScript.INHERITED,
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.HEBREW,
            UScript.ARABIC);

    private Shaping() {}

    /** True when the first letter that has a direction runs from right to left. */
    static boolean rightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /**
     * The text in the order of the eye, from left to right.
     *
     * @param text of one line, in the order of reading
     * @param rightToLeft direction of the whole that the line is a part of
     */
    static String shaped(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi(
                joined(plain(text)), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return bare(bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS));
    }

    /** True when a text needs nothing that is not done here; whether the fonts have its letters is another matter. */
    static boolean can(String text) {
        return joined(plain(text)).codePoints().allMatch(Shaping::simple);
    }

    private static boolean simple(int codePoint) {
        boolean mark = (1 << UCharacter.getType(codePoint) & MARKS) != 0;
        int joining = UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
        boolean unjoined =
                joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.RIGHT_JOINING;
        return ignorable(codePoint) || !mark && !unjoined && SCRIPTS.contains(UScript.getScript(codePoint));
    }

    private static final int MARKS =
            1 << UCharacter.NON_SPACING_MARK | 1 << UCharacter.ENCLOSING_MARK | 1 << UCharacter.COMBINING_SPACING_MARK;

    /** Letters with their accents in one; without the vowel signs that Arabic and Hebrew are mostly written without. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer2.getNFCInstance().normalize(text).codePoints().forEach(one -> {
            boolean sign = UCharacter.getType(one) == UCharacter.NON_SPACING_MARK
                    && (one >= 0x0591 && one <= 0x05C7 || one >= 0x064B && one <= 0x0652 || one == 0x0670);
            if (!sign) {
                out.appendCodePoint(UCharacter.isUWhiteSpace(one) ? ' ' : one);
            }
        });
        return out.toString();
    }

    private static String joined(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE
                            | ArabicShaping.LENGTH_GROW_SHRINK
                            | ArabicShaping.TEXT_DIRECTION_LOGICAL)
                    .shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("a length that may change is always enough", e);
        }
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(one -> !ignorable(one)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean ignorable(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
