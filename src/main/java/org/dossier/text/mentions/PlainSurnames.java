package org.dossier.text.mentions;

import org.dossier.text.names.WordSet;

/**
 * Surnames that are plain words as well, where a sentence begins: "Price rises", "Law and order" and "Long ago" are nobody, "Price said" is. What
 * follows tells. The words are rows of {@code person-words.tsv}; in a language without rows nothing is known.
 */
final class PlainSurnames {
    private final WordSet plain;
    private final WordSet mass;
    private final WordSet plural;
    private final WordSet singular;
    private final WordSet and;
    private final WordSet shade;
    private final WordSet shaded;
    private final WordSet does;
    private final WordSet says;

    /** The words of a language, such as {@code de}. */
    PlainSurnames(String language) {
        plain = WordSet.of(language, "plain");
        mass = WordSet.of(language, "mass");
        plural = WordSet.of(language, "plural");
        singular = WordSet.of(language, "singular");
        and = WordSet.of(language, "and");
        shade = WordSet.of(language, "shade");
        shaded = WordSet.of(language, "shaded");
        does = WordSet.of(language, "does");
        says = WordSet.of(language, "says");
    }

    /**
     * True when a surname at the beginning of a sentence may be the plain word.
     *
     * @param end just after it
     */
    boolean isUnsure(String text, int end, String word) {
        return mass.has(word) && !isPersons(text, end, says)
                || plural.has(word) && !isPersons(text, end, says) && !singular.has(NeighborWords.after(text, end))
                || plain.has(word)
                        && !isPersons(text, end, says)
                        && !isPersons(text, end, does)
                        && !isPaired(text, end);
    }

    /** True when people do what follows, such as "said". */
    boolean speaks(String text, int end) {
        return says.has(NeighborWords.after(text, end));
    }

    /** "Price said", "Price, who said", "Price, 54, said", "Price: I said". */
    private static boolean isPersons(String text, int end, WordSet words) {
        boolean goesOn = end + 2 < text.length();
        boolean comma = goesOn && text.startsWith(", ", end);
        String next = NeighborWords.after(text, comma ? end + 1 : end);
        return words.has(next)
                || comma && Character.isDigit(text.charAt(end + 2))
                || goesOn && text.startsWith(": ", end) && !Character.isDigit(text.charAt(end + 2));
    }

    /** "Price and Vale", not "church and state". */
    private boolean isPaired(String text, int end) {
        String next = NeighborWords.after(text, end);
        return and.has(next) && NeighborWords.isCapital(NeighborWords.after(text, end + 1 + next.length()));
    }

    /** "Black people", "the White vote", "Black-owned", wherever they are. */
    boolean isShade(String text, int end, String word) {
        if (!shade.has(word)) {
            return false;
        }
        boolean joined =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLowerCase(text.charAt(end + 1));
        return joined || shaded.has(NeighborWords.after(text, end));
    }
}
