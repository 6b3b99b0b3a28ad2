package org.dossier.text.quotes;

import java.util.HashSet;
import java.util.Set;
import org.dossier.text.WordTable;

/**
 * The table of words that may not change in a passage, and of those that may: {@code guarded-words.tsv}. The words of all languages count
 * everywhere, because articles quote in other languages than their own.
 */
final class GuardedWords {
    private static final String HARMLESS = "harmless";
    private static final String FAMILIAR = "familiar";

    private final Set<String> guarded = new HashSet<>();
    private final Set<String> harmless = new HashSet<>();
    private final Set<String> familiar = new HashSet<>();

    /** The words of a table whose roles are those that the head of the file names. */
    GuardedWords(WordTable table) {
        for (String role : table.roles()) {
            (switch (role) {
                        case HARMLESS -> harmless;
                        case FAMILIAR -> familiar;
                        default -> guarded;
                    })
                    .addAll(table.words(role));
        }
        harmless.removeAll(guarded);
    }

    /** The table that comes with the program. */
    static GuardedWords standard() {
        return new GuardedWords(WordTable.read(GuardedWords.class, "guarded-words.tsv"));
    }

    /** True for a word, in lower case, that says how many, when, whether, how sure or who, or that turns the sense. */
    boolean isGuarded(String word) {
        return guarded.contains(word) || word.endsWith("n't");
    }

    /** True for a word, in lower case, that may come and go. */
    boolean isHarmless(String word) {
        return harmless.contains(word);
    }

    /** True for a word, as written, that shows that a passage is in a language whose words the table knows well. */
    boolean isFamiliar(String word) {
        return familiar.contains(word);
    }
}
