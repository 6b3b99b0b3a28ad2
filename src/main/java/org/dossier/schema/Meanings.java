package org.dossier.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.source.PackedText;

/** What every key means, in a fragment of Markdown without links: the rows of {@code meanings.tsv}. */
public final class Meanings {
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

    private Meanings() {}

    /** The meanings that come with the program. */
    public static Meanings standard() {
        return parse(PackedText.of(Meanings.class, "meanings.tsv"));
    }

    /**
     * Reads rows of table, key and meaning, separated by tabs. A row that begins with {@code #} says nothing.
     *
     * @throws IllegalArgumentException when a row has not three columns, or a key is twice
     */
    static Meanings parse(String rows) {
        Meanings meanings = new Meanings();
        for (String row : rows.lines().toList()) {
            if (row.startsWith("#") || row.isBlank()) {
                continue;
            }
            String[] cells = row.split("\t", -1);
            if (cells.length != 3 || cells[2].isBlank()) {
                throw new IllegalArgumentException("a row needs table, key and meaning: " + row);
            }
            Map<String, String> table = meanings.tables.computeIfAbsent(cells[0], name -> new LinkedHashMap<>());
            if (table.put(cells[1], cells[2]) != null) {
                throw new IllegalArgumentException("a second meaning: " + row);
            }
        }
        return meanings;
    }

    /**
     * What a key means.
     *
     * @throws IllegalArgumentException when nobody has said it
     */
    public String of(String table, String key) {
        String meaning = tables.getOrDefault(table, Map.of()).get(key);
        if (meaning == null) {
            throw new IllegalArgumentException("meanings.tsv does not say what '" + key + "' of '" + table + "' means");
        }
        return meaning;
    }

    /**
     * What the words of a list mean.
     *
     * @param table of the key that takes them
     * @param key that takes them
     * @param words in any order
     * @return in the order of {@code words}; empty when they need no meaning
     * @throws IllegalArgumentException when some have a meaning and others have none
     */
    public List<String> of(String table, String key, List<String> words) {
        String name = table + " " + key;
        return tables.containsKey(name)
                ? words.stream().map(word -> of(name, word)).toList()
                : List.of();
    }

    /** All rows, by table, in the order of the file. */
    Map<String, Map<String, String>> tables() {
        return tables;
    }
}
