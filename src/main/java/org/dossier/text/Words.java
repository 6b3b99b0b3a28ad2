package org.dossier.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Where words and characters begin and end. */
public final class Words {
    private static final int FIRST_MARK = 0x300;

    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
    }

    private Words() {}

    /** True for what words are made of. */
    public static boolean isWordPart(int c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) || isMark(c);
    }

    /** True for combining marks. */
    public static boolean isMark(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** True when no word runs across {@code at}. Scripts written without spaces have a boundary everywhere. */
    public static boolean isBoundary(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char last = text.charAt(at - 1);
        char first = text.charAt(at);
        if (last < 0x80 && first < 0x80) {
            return !(isWordPart(last) && isWordPart(first));
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        return !(isWordPart(before) && isWordPart(after)) || !hasSpaces(before) || !hasSpaces(after);
    }

    /** True for the signs of Chinese and Japanese, of which each says as much as some letters. */
    public static boolean isIdeograph(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** False for letters of scripts that are written without spaces between words. */
    public static boolean hasSpaces(int c) {
        if (c < 0xE00) {
            return true;
        }
        if (c == 0x30FC || c == 0xFF70) {
            // The mark of a long vowel belongs to no script, and is a letter of Japanese words.
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }

    /**
     * True when {@code at} does not fall inside what a reader takes for one character: a surrogate pair, a letter with its marks, an emoji
     * with its modifier or the parts it is joined of.
     */
    public static boolean isCharacterBoundary(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int after = Character.codePointAt(text, at);
        int before = Character.codePointBefore(text, at);
        if (after < 0x300 && before != 0x200D) {
            return true;
        }
        boolean joins = isMark(after)
                || after == 0x200D
                || before == 0x200D && UCharacter.hasBinaryProperty(after, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(after, UProperty.EMOJI_MODIFIER)
                || after >= 0xFE00 && after <= 0xFE0F
                || after >= 0xE0020 && after <= 0xE007F;
        return !joins && !(isFlagLetter(before) && isFlagLetter(after));
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
