package org.dossier.text.mentions;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/**
 * Letters without their case, by the rules of a language: in Turkish and Azerbaijani {@code I} is the capital of {@code ı} and {@code İ} that of
 * {@code i}; Greek capitals are written without accents, and its small sigma looks otherwise at the end of a word.
 */
final class LetterCase {
    private static final Set<String> DOTLESS = Set.of("tr", "az", "crh", "gag", "kaa", "tt");
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private final boolean dotless;

    /** The rules of a language; {@code language} is a primary subtag, such as {@code tr}. */
    LetterCase(String language) {
        dotless = DOTLESS.contains(language);
    }

    /** A letter without case; always one letter, so that places in a text stay what they are. */
    char fold(char c) {
        if (c < 0x80) {
            return c == 'I' && dotless ? 'ı' : Character.toLowerCase(c);
        }
        if (c == 'İ') {
            return 'i';
        }
        char lower = Character.toLowerCase(c);
        if (lower == 'ς') {
            return 'σ';
        }
        boolean greek = lower >= 0x370 && lower < 0x400 || lower >= 0x1F00 && lower < 0x2000;
        String apart = greek ? APART.getDecomposition(lower) : null;
        return apart == null ? lower : fold(apart.charAt(0));
    }

    /** A word without case, letter by letter. */
    String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(fold(word.charAt(i)));
        }
        return out.toString();
    }
}
