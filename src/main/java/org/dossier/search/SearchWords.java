package org.dossier.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as search compares them: decomposed (NFKD), without marks, in lower case; letters that have no decomposition by those
 * they are mostly written for; Arabic letters by the plainer of two that writers take for one. {@code search-index.js} does the same, step by
 * step, so that a query and a text meet; a test compares the two.
 *
 * <p>A word is a run of letters and digits. In scripts that are written without spaces each character is one.
 */
final class SearchWords {
    /** Longer words are cut, so that no address or line of a table makes the index large. */
    static final int LONGEST = 32;

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    private SearchWords() {}

    /**
     * The folded words of a text in order, with repetitions; empty when it has none. After the parts of one that is written with hyphens or
     * apostrophes comes the whole without these: "anti-Semitic" is {@code anti}, {@code semitic} and {@code antisemitic}.
     */
    static List<String> of(String text) {
        char[] chars = folded(text);
        // The words of a text have about six letters each.
        List<String> words = new ArrayList<>(chars.length / 6 + 4);
        int start = -1;
        int parts = 0;
        int i = 0;
        while (i < chars.length) {
            int c = chars[i] < 0x80 ? chars[i] : Character.codePointAt(chars, i);
            boolean part = isWordPart(c);
            boolean alone = part && standsAlone(c);
            if (start >= 0 && (!part || alone)) {
                words.add(cut(chars, start, i));
                start = -1;
                parts++;
                parts = joins(chars, i) ? parts : whole(words, parts);
            }
            start = part && start < 0 ? i : start;
            i += Character.charCount(c);
            if (alone) {
                words.add(cut(chars, start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(cut(chars, start, chars.length));
            whole(words, parts + 1);
        }
        return words;
    }

    /** Adds the last parts as one word, where they are several; none are left. */
    private static int whole(List<String> words, int parts) {
        if (parts > 1) {
            char[] joined = String.join("", words.subList(words.size() - parts, words.size()))
                    .toCharArray();
            words.add(cut(joined, 0, joined.length));
        }
        return 0;
    }

    /** Whether a sign joins words: a hyphen before a letter, an apostrophe before two, which leaves out "don't" and "Kunik's". */
    private static boolean joins(char[] chars, int at) {
        return switch (chars[at]) {
            case '-', '\u2010' -> isRun(chars, at + 1, 1);
            case '\'', '\u2018', '\u2019' -> isRun(chars, at + 1, 2);
            default -> false;
        };
    }

    private static boolean isRun(char[] chars, int from, int letters) {
        int at = from;
        for (int i = 0; i < letters; i++) {
            int c = at < chars.length ? Character.codePointAt(chars, at) : ' ';
            if (!isWordPart(c) || standsAlone(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static String cut(char[] chars, int start, int end) {
        int most = end - start > LONGEST
                ? Character.offsetByCodePoints(
                                chars,
                                start,
                                end - start,
                                start,
                                Math.min(LONGEST, Character.codePointCount(chars, start, end - start)))
                        - start
                : end - start;
        return new String(chars, start, most);
    }

    /** A text made ready for comparison; what is not a word is kept. */
    static String fold(String text) {
        return new String(folded(text));
    }

    private static char[] folded(String text) {
        char[] chars = text.toCharArray();
        int at = lowered(chars, 0);
        if (at == chars.length) {
            return chars;
        }
        StringBuilder out = new StringBuilder(chars.length + 8).append(chars, 0, at);
        while (at < chars.length) {
            int plain = lowered(chars, at);
            out.append(chars, at, plain - at);
            at = plain;
            while (at < chars.length && chars[at] >= 0x80) {
                at++;
            }
            // A character before them may carry a mark, which is dropped without it.
            if (at > plain) {
                NFKD.normalize(new String(chars, plain, at - plain))
                        .codePoints()
                        .forEach(c -> letter(c, out));
            }
        }
        char[] folded = new char[out.length()];
        out.getChars(0, folded.length, folded, 0);
        return folded;
    }

    /** Writes the letters of ASCII from a place on as small ones; returns where another character is. */
    private static int lowered(char[] chars, int from) {
        int at = from;
        for (; at < chars.length && chars[at] < 0x80; at++) {
            chars[at] = lower(chars[at]);
        }
        return at;
    }

    private static char lower(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
    }

    private static void letter(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append(lower((char) c));
            return;
        }
        if (isDropped(c)) {
            return;
        }
        int lower = UCharacter.toLowerCase(c);
        switch (lower) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'þ' -> out.append("th");
            case 'ς' -> out.append('σ');
            case 'ى', 'ی' -> out.append('ي');
            case 'ة' -> out.append('ه');
            case 'ک' -> out.append('ك');
            case 'ٱ' -> out.append('ا');
            default -> out.appendCodePoint(lower);
        }
    }

    /** Marks, the tatweel, soft hyphens and what says in which direction to read: a reader types none of them. */
    private static boolean isDropped(int c) {
        return switch (UCharacter.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                c == 0xAD
                        || c == 0x640
                        || c >= 0x200B && c <= 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2060 && c <= 0x2069
                        || c == 0xFEFF;
        };
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return switch (UCharacter.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
