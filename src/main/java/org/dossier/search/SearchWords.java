package org.dossier.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as search compares them: decomposed (NFKD), without marks, in lower case; letters that have no decomposition by those
 * they are mostly written for; Arabic letters by the plainer of two that writers take for one. {@code search.js} does the same, step by
 * step, so that a query and a text meet; a test compares the two.
 *
 * <p>A word is a run of letters and digits. In scripts that are written without spaces each character is one.
 */
final class SearchWords {
    /** Longer words are cut, so that no address or line of a table makes the index large. */
    static final int LONGEST = 32;

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    private SearchWords() {}

    /** The folded words of a text in order, with repetitions; empty when it has none. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = fold(text);
        int c;
        for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            boolean part = isWordPart(c);
            boolean alone = part && standsAlone(c);
            if (!part || alone) {
                end(word, words);
            }
            if (part && word.codePointCount(0, word.length()) < LONGEST) {
                word.appendCodePoint(c);
            }
            if (alone) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** A text made ready for comparison; what is no word is kept. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < 0x80) {
            char c = text.charAt(plain++);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        if (plain < text.length()) {
            // The last of them may carry a mark, which is dropped without it.
            NFKD.normalize(text.substring(plain)).codePoints().forEach(c -> letter(c, out));
        }
        return out.toString();
    }

    private static void letter(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : (char) c);
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
