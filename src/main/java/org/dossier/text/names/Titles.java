package org.dossier.text.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.text.Folded;

/**
 * Words with a capital letter that are before a name and are no given name: titles, offices, ranks, trades. They are rows of
 * {@code name-words.tsv}; a language without a row has none.
 */
public final class Titles {
    private final WordSet words;
    private static final Set<String> BEHIND = Set.of("elect", "designate", "emeritus", "emerita");

    private final GivenNames given = new GivenNames();
    private final WordSet trade;
    private final WordSet she;
    private final WordSet he;

    private Titles(List<String> rows, WordSet trade, WordSet she, WordSet he) {
        this.trade = trade;
        this.she = she;
        this.he = he;
        this.words = new WordSet(rows);
    }

    /**
     * The titles of a language.
     *
     * @param language primary language subtag, such as {@code de}
     */
    public static Titles in(String language) {
        return new Titles(
                NameWords.NAMES.words(language, "title"),
                WordSet.of(language, "trade"),
                WordSet.of(language, "she"),
                WordSet.of(language, "he"));
    }

    /** True for such a word, in any case and without a full stop. */
    public boolean isTitle(String word) {
        return words.has(fold(word)) || she.has(word) || he.has(word);
    }

    /** A title, or a trade or rank beside them, also with another word: "actor", "Vice-Admiral", "Secretary-General", "ex-Mayor". */
    public boolean isBeforeNames(String word) {
        if (isTitle(word) || trade.has(word)) {
            return true;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 1 || given.has(word)) {
            return false;
        }
        String last = word.substring(hyphen + 1);
        return isBeforeNames(BEHIND.contains(fold(last)) ? word.substring(0, hyphen) : last);
    }

    private static String fold(String word) {
        return Folded.name(word).text().strip().toLowerCase(Locale.ROOT);
    }
}
