package org.dossier.text.mentions;

import org.dossier.text.names.WordSet;

/**
 * Recognizes words that only begin like a name: {@code Meta-analysis} is not a mention of Meta. After a name and a hyphen is what is done by it
 * or to it, {@code Meta-owned}; anything else in small letters makes a common noun of a word that begins a sentence, and of one that other
 * words are made with at any place. Some write such nouns apart: {@code A Meta Analysis}.
 */
final class Compounds {
    private final WordSet prefixes;
    private final WordSet joined;
    private final WordSet prefixed;

    /** The words of a language, such as {@code de}. */
    Compounds(String language) {
        prefixes = WordSet.of(language, "prefix");
        joined = WordSet.of(language, "joined");
        prefixed = WordSet.of(language, "prefixed");
    }

    /**
     * True when a name of one word is the beginning of a common noun here.
     *
     * @param text folded as for names
     * @param from first character of the name
     * @param end just after the last
     * @param first true when it begins a sentence, or is a common word as well
     */
    boolean isCommonNoun(String text, int from, int end, boolean first) {
        if (text.startsWith(" ", end)) {
            return prefixes.has(text.substring(from, end)) && prefixed.has(NeighborWords.after(text, end));
        }
        if (end + 1 >= text.length() || text.charAt(end) != '-' || !Character.isLetter(text.charAt(end + 1))) {
            return false;
        }
        String word = text.substring(from, end);
        int stop = end + 1;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        if (word.indexOf(' ') >= 0 || NeighborWords.isAcronym(word) || joined.has(text.substring(end + 1, stop))) {
            return false;
        }
        return prefixes.has(word) || first && Character.isLowerCase(text.charAt(end + 1));
    }
}
