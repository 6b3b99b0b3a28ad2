package org.dossier.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.read.ContentFiles;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;

/**
 * The keys of one kind of map of the content, for people: what the reference and the comments of new files are made from.
 *
 * @param name of the table: {@code claim}
 * @param hasPlace true when such an entry also takes the keys of the table {@code place}
 * @param rows in the order of {@code meanings.tsv}
 */
public record KeyTable(String name, boolean hasPlace, List<Row> rows) {
    private static final String PLACE = "place";

    /**
     * A key.
     *
     * @param key as authors write it
     * @param needed true when leaving it out is an error, in some of the files that have it
     * @param holds what it takes
     * @param otherwise what it is taken for when it is left out, as authors write it; empty for nothing
     * @param meaning a fragment of Markdown without links
     * @param words what the words of its list mean, in their order; empty when they need no meaning
     */
    public record Row(
            String key, boolean needed, ValueKind holds, String otherwise, String meaning, List<String> words) {}

    /** All tables, in the order of {@code meanings.tsv}. */
    public static List<KeyTable> all() {
        Map<String, Map<String, List<Key<?>>>> declared = new LinkedHashMap<>();
        Map<String, Boolean> places = new LinkedHashMap<>();
        ContentFiles.all().forEach(files -> collect(files.keys(), declared, places));
        Meanings meanings = Meanings.standard();
        List<KeyTable> tables = new ArrayList<>();
        meanings.tables().forEach((table, said) -> {
            if (!table.contains(" ")) {
                Map<String, List<Key<?>>> keys = declared.getOrDefault(table, Map.of());
                tables.add(new KeyTable(
                        table,
                        places.getOrDefault(table, false),
                        said.keySet().stream()
                                .map(key -> row(table, key, keys.get(key), meanings))
                                .toList()));
            }
        });
        return tables;
    }

    /**
     * The table of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static KeyTable of(String name) {
        return all().stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of keys '" + name + "'"));
    }

    private static Row row(String table, String name, List<Key<?>> keys, Meanings meanings) {
        if (keys == null) {
            throw new IllegalArgumentException(
                    "meanings.tsv has '" + name + "' of '" + table + "', which is not a key");
        }
        Key<?> key = keys.get(0);
        List<String> words =
                key.holds() instanceof ValueKind.Word word ? meanings.of(table, name, word.list()) : List.of();
        return new Row(
                name,
                keys.stream().anyMatch(Key::isNeeded),
                key.holds(),
                key.otherwise(),
                meanings.of(table, name),
                words);
    }

    private static void collect(
            Keys keys, Map<String, Map<String, List<Key<?>>>> declared, Map<String, Boolean> places) {
        keys.all().values().forEach(key -> {
            declared.computeIfAbsent(key.table(), table -> new LinkedHashMap<>())
                    .computeIfAbsent(key.name(), name -> new ArrayList<>())
                    .add(key);
            if (key.table().equals(PLACE)) {
                places.put(keys.name(), true);
            }
            collect(key.holds(), declared, places);
        });
        if (keys.open() != null) {
            collect(keys.open().values(), declared, places);
        }
    }

    private static void collect(
            ValueKind holds, Map<String, Map<String, List<Key<?>>>> declared, Map<String, Boolean> places) {
        if (holds instanceof Keys.Inner inner) {
            collect(inner.keys(), declared, places);
        }
    }
}
