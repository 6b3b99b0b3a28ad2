package org.dossier.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words with a capital letter that stand before a name and are no given name: titles, offices, ranks, trades. They are rows of
 * {@code name-words.tsv}; a language without a row has none.
 */
public final class Titles {
    private final Set<String> words = new HashSet<>();
    private final List<String> ends;

    private Titles(List<String> rows) {
        rows.forEach(word -> words.add(fold(word)));
        ends = words.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1))
                .sorted()
                .toList();
    }

    /**
     * The titles of a language.
     *
     * @param language primary language subtag, such as {@code de}
     */
    public static Titles in(String language) {
        return new Titles(OtherName.WORDS.words(language, "title"));
    }

    /** True for such a word, in any case and without a full stop. */
    public boolean isTitle(String word) {
        String folded = fold(word);
        return words.contains(folded)
                || ends.stream().anyMatch(end -> folded.length() > end.length() && folded.endsWith(end));
    }

    private static String fold(String word) {
        return Folded.name(word).text().strip().toLowerCase(Locale.ROOT);
    }
}
