package org.dossier.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What an author may have meant by a word that is not known, among those that are.
 *
 * @param word what is meant; null when nothing is like it, or several are
 * @param help what to do about it
 * @param certain false where another word of the same meaning was written, which states something else when it was not meant so
 */
public record Meant(String word, String help, boolean certain) {
    private static final WordTable WORDS = WordTable.read(Meant.class, "other-words.tsv");

    /** So many letters at the beginning of a word stand for it, where one alone begins so. */
    private static final int ENOUGH = 4;

    /**
     * A word of a list, first by its meaning and then by its letters.
     *
     * @param key that takes it
     * @param otherwise what to do when nothing is like it
     */
    public static Meant word(String key, String word, Collection<String> known, String otherwise) {
        List<String> meanings =
                known.stream().filter(one -> means("=" + key, one, word)).toList();
        return meanings.isEmpty() ? spelled(word, known, otherwise) : of(meanings, false);
    }

    /** The one that is spelled nearly so. */
    public static Meant spelled(String word, Collection<String> known, String otherwise) {
        String start = word.strip().toLowerCase(Locale.ROOT);
        List<String> longer =
                known.stream().filter(one -> one.startsWith(start)).toList();
        return start.length() >= ENOUGH && longer.size() == 1
                ? of(longer, true)
                : new Meant(Nearest.only(word, known), Nearest.help(word, known, otherwise), true);
    }

    /** One of some that have that meaning; the author chooses among several. */
    public static Meant of(List<String> meanings, boolean certain) {
        return new Meant(
                meanings.size() == 1 ? meanings.get(0) : null,
                "did you mean '" + String.join("' or '", meanings) + "'?",
                certain);
    }

    /**
     * True when a word is another one for what is known.
     *
     * @param table of keys, or {@code =} and a key
     */
    public static boolean means(String table, String known, String word) {
        return WORDS.words(table, known).contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
