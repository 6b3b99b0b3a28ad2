package org.dossier.text.mentions;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Short words that lose their vowel before a name and are written onto it: {@code l'Union}, {@code Dell'Agenzia}. They are rows of
 * {@code joined-to-names.tsv}. In a language without rows a capital letter before an apostrophe is a part of the name: {@code O'Dunne}.
 */
final class Elisions {
    private final Set<String> words;
    private final Set<String> parts;

    /** The words of a language; {@code language} is a primary subtag, such as {@code fr}. */
    Elisions(String language) {
        words = new HashSet<>(JoinedEndings.TABLE.words(language, "elision"));
        parts = new HashSet<>(JoinedEndings.TABLE.words("all", "part of a name"));
        parts.addAll(JoinedEndings.TABLE.words(language, "part of a name"));
        words.addAll(JoinedEndings.TABLE.words(language, "part of a name"));
    }

    /** True when a name may begin after the apostrophe before {@code at}. */
    boolean opens(String text, int at) {
        int start = start(text, at);
        if (start == at - 1
                || !Character.isUpperCase(text.charAt(at - 2)) && !Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        String word = text.substring(start, at - 1).toLowerCase(Locale.ROOT);
        return words.contains(word) && !(parts.contains(word) && isBehindCapital(text, start));
    }

    /**
     * True when the surname at {@code at} is rather a part of another one: "Marc d'Arcy", and at the beginning of a sentence "D'Arcy". Before a
     * full name the same word is a preposition.
     */
    boolean isPartOfSurname(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != '\'') {
            return false;
        }
        int start = start(text, at);
        return start < at - 1
                && parts.contains(text.substring(start, at - 1).toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(text.charAt(start)) || isBehindCapital(text, start));
    }

    private static int start(String text, int at) {
        int start = at - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** True when a word with a capital letter is right before: a given name. */
    private static boolean isBehindCapital(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ' || !Character.isLetter(text.charAt(start - 2))) {
            return false;
        }
        int before = start - 1;
        while (before > 0 && (Character.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == '-')) {
            before--;
        }
        return Character.isUpperCase(text.charAt(before));
    }
}
