package org.dossier.text.mentions;

import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/**
 * Determines by the words around a bare surname that it is the name of a company, or in it: "the firm Marten", "Smith & Marten". The words are rows
 * of {@code person-words.tsv}.
 */
final class FirmNames {
    /** So many names may be before this one. */
    private static final int PARTNERS = 4;

    private final Titles titles;
    private final WordSet and;
    private final WordSet firm;
    private final WordSet firmBehind;
    private final WordSet founds;

    /** The words of a language, such as {@code de}. */
    FirmNames(String language) {
        titles = Titles.in(language);
        and = WordSet.of(language, "and");
        firm = WordSet.of(language, "firm");
        firmBehind = WordSet.of(language, "firm-behind");
        founds = WordSet.of(language, "founds");
    }

    /**
     * True where a surname is hardly a person's.
     *
     * @param from first character of the surname
     * @param end just after the last
     */
    boolean isOne(String text, int from, int end) {
        String next = NeighborWords.after(text, end);
        boolean partner = text.startsWith(" & ", end) && NeighborWords.isCapital(word(text, end + 3));
        if (partner || firmBehind.has(text.startsWith("-", end) ? word(text, end + 1) : next)) {
            return true;
        }
        int at = from;
        for (int i = 0; i < PARTNERS; i++) {
            String word = NeighborWords.before(text, at);
            if (firm.has(word)) {
                // "the company Marten founded"
                return !founds.has(next);
            }
            int stop = text.startsWith(" & ", at - 3)
                    ? at - 3
                    : i > 0 && text.startsWith(", ", at - 2) ? at - 2 : and.has(word) ? at - 2 - word.length() : 0;
            String name = stop > 0 ? text.substring(NeighborWords.start(text, stop), stop) : "";
            if (!NeighborWords.isCapital(name) || titles.isBeforeNames(name)) {
                return false;
            }
            if (text.startsWith(" & ", stop)) {
                return true;
            }
            at = stop - name.length();
        }
        return false;
    }

    private static String word(String text, int from) {
        int stop = from;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(from, stop);
    }
}
