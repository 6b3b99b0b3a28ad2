package org.dossier.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.source.PackedText;

/**
 * Words by language and by what they mean, read from a table: a new word, or a new language, is a row there.
 *
 * <p>A row is language, role and words, separated by tabs; the words by {@code ", "}. The role {@code prefix} gives
 * what may be joined to the front of the other words of its language. A row that begins with {@code #} says nothing.
 */
public final class WordTable {
    private final Map<String, Map<String, List<String>>> words = new TreeMap<>();

    /**
     * Reads a table that comes with the program.
     *
     * @param owner the class it is beside
     * @param resource name of the file
     * @throws IllegalArgumentException when a row has not three columns
     */
    public static WordTable read(Class<?> owner, String resource) {
        return new WordTable(PackedText.of(owner, resource));
    }

    /**
     * Reads the rows of a table.
     *
     * @throws IllegalArgumentException when a row has not three columns
     */
    public WordTable(String table) {
        for (String line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("a row needs language, role and words: " + line);
            }
            words.computeIfAbsent(cells[0], language -> new TreeMap<>())
                    .computeIfAbsent(cells[1], role -> new ArrayList<>())
                    .addAll(List.of(cells[2].split(", ")));
        }
    }

    /** The languages of the table, in order. */
    public Collection<String> languages() {
        return words.keySet();
    }

    /** The roles of the table, in order. */
    public Collection<String> roles() {
        return words.values().stream()
                .flatMap(roles -> roles.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of one language and role as written; empty when there are none. */
    public List<String> words(String language, String role) {
        return words.getOrDefault(language, Map.of()).getOrDefault(role, List.of());
    }

    /** The words of one role in all languages, as written. */
    public List<String> words(String role) {
        return languages().stream()
                .flatMap(language -> words(language, role).stream())
                .toList();
    }
}
