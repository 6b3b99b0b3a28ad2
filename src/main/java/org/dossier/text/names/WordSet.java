package org.dossier.text.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.text.Folded;

/** Words of one role in {@code person-words.tsv}, in any case; one with an asterisk at its beginning stands for all that end so. */
public final class WordSet {
    private static final String EVERY = "mul";

    private final Set<String> words = new HashSet<>();
    private final String[] ends;

    WordSet(List<String> rows) {
        rows.forEach(word -> words.add(fold(word)));
        ends = words.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1))
                .sorted()
                .toArray(String[]::new);
    }

    /**
     * The words of a language, with those of all languages.
     *
     * @param language primary language subtag, such as {@code de}
     * @param role what the words are for, as the table calls it
     */
    public static WordSet of(String language, String role) {
        List<String> all = new ArrayList<>(NameWords.PEOPLE.words(EVERY, role));
        all.addAll(NameWords.PEOPLE.words(language, role));
        return new WordSet(all);
    }

    /**
     * True for one of the words.
     *
     * @param word folded as for names, in any case; an empty one is none
     */
    public boolean has(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String folded = lower(word);
        if (words.contains(folded)) {
            return true;
        }
        for (String end : ends) {
            if (folded.length() > end.length() && folded.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** True when there are none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String fold(String word) {
        return lower(Folded.name(word).text().strip());
    }

    /** In small letters; the dotted capital I of Turkish loses its dot, which would be on the letter a second time. */
    private static String lower(String word) {
        return word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    }
}
