package org.dossier.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dossier.read.ContentFiles;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;
import org.dossier.schema.KeyTable;

/**
 * What else may be written in a file of the content, as comments of new files say it.
 *
 * @param tables the keys that there are
 */
public record Format(List<KeyTable> tables) {
    private static final int MOST_INNER = 6;

    /** All that the program takes. */
    public static Format standard() {
        return new Format(KeyTable.all());
    }

    /** The keys of a table, in its order; none when there is no such table. */
    private List<KeyTable.Row> keys(String table) {
        return tables.stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .toList();
    }

    /**
     * A line for each key, to be written as a comment and filled in by taking the comment mark out; and one that says so.
     *
     * @param table the name of the table of keys
     * @param kind what the file is about, where a table has keys of several: {@code person} or {@code organization}; else empty
     * @param values values for keys that are better than nothing
     * @param wanted true for a key that is to have a line
     */
    List<String> lines(String table, String kind, Map<String, String> values, Predicate<String> wanted) {
        Map<String, String> lines = new LinkedHashMap<>();
        Set<String> taken = taken(kind);
        for (KeyTable.Row key : keys(table)) {
            boolean fits = kind.isEmpty() || taken.contains(key.key());
            if (fits && wanted.test(key.key())) {
                lines.put(key.key() + ": " + values.getOrDefault(key.key(), nothing(key)), meaning(key));
            }
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> all = new ArrayList<>(List.of("More keys. To use one, remove the # before it."));
        lines.forEach((key, meaning) -> all.add(String.format("%-" + width + "s  # %s", key, meaning)));
        return all;
    }

    /** The keys that profiles of a kind take; none for no kind. */
    private static Set<String> taken(String kind) {
        return ContentFiles.all().stream()
                .filter(files -> files.name().equals(kind))
                .flatMap(files -> files.keys().all().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** What stands for a value until there is one. */
    private static String nothing(KeyTable.Row key) {
        String holds = key.holds().words();
        if (holds.startsWith("list") || holds.startsWith("ids") || holds.equals("sources")) {
            return "[]";
        }
        return holds.equals("map") ? "{}" : key.otherwise();
    }

    /** What a key is, on one line of plain text: its first sentence, and the words or keys it takes. */
    private String meaning(KeyTable.Row key) {
        String plain = key.meaning().replaceAll("[`*]", "").replaceFirst("(?s)\\. .*", "");
        boolean list = key.holds() instanceof ValueKind.Word;
        plain = list ? plain.replaceFirst(";.*", "") : plain;
        String takes = String.join(", ", key.holds() instanceof ValueKind.Word word ? word.list() : inner(key));
        return takes.isEmpty() ? plain : plain + ": " + takes;
    }

    /** The keys of a map, or of the maps of a list, where these are few. */
    private static List<String> inner(KeyTable.Row key) {
        boolean maps = key.holds() instanceof Keys.Inner inner
                && (inner.form() == Keys.Form.MAP || inner.form() == Keys.Form.LIST);
        List<String> names =
                maps ? List.copyOf(((Keys.Inner) key.holds()).keys().all().keySet()) : List.of();
        return names.size() > MOST_INNER ? List.of() : names;
    }
}
