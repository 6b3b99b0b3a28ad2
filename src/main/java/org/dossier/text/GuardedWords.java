package org.dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The table of words that may not change in a passage, and of those that may: {@code guarded-words.tsv}. The words of all languages count
 * everywhere, because articles quote in other languages than their own.
 */
final class GuardedWords {
    private static final String HARMLESS = "harmless";

    private final Set<String> guarded = new HashSet<>();
    private final Set<String> harmless = new HashSet<>();

    /**
     * Reads a table.
     *
     * @param table rows of language, role and words, as the head of the file says
     * @throws IllegalArgumentException when a row has not three columns
     */
    GuardedWords(String table) {
        for (String line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("a row needs language, role and words: " + line);
            }
            (cells[1].equals(HARMLESS) ? harmless : guarded).addAll(List.of(cells[2].split(", ")));
        }
        harmless.removeAll(guarded);
    }

    /** The table that comes with the program. */
    static GuardedWords standard() {
        try (InputStream in = GuardedWords.class.getResourceAsStream("guarded-words.tsv")) {
            return new GuardedWords(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for a word, in lower case, that says how many, when, whether, how sure or who, or that turns the sense. */
    boolean isGuarded(String word) {
        return guarded.contains(word) || word.endsWith("n't");
    }

    /** True for a word, in lower case, that may come and go. */
    boolean isHarmless(String word) {
        return harmless.contains(word);
    }
}
