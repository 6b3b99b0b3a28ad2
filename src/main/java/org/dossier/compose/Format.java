package org.dossier.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.read.ContentFiles;

/**
 * What may stand in files of the content, as the page on the format says it: {@code content/README.md}, whose tables tests hold against the
 * program.
 *
 * @param page the page; empty when the program was packed without it: then there are no keys
 */
public record Format(String page) {
    private static final Pattern TABLE = Pattern.compile("<!-- keys: (\\S+) -->\n((?:\\|.*\n)+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int MOST_INNER = 6;

    /** The page that is packed with the program. */
    public static Format standard() {
        String page = Resources.text("README.md");
        return new Format(page == null ? "" : page);
    }

    /**
     * A key of a file.
     *
     * @param name as authors write it
     * @param holds what it takes, in Markdown
     * @param otherwise what holds when it is left out, in Markdown
     * @param meaning in Markdown
     */
    private record Key(String name, String holds, String otherwise, String meaning) {}

    /** The keys of a table, in its order; none when there is no such table. */
    private List<Key> keys(String table) {
        List<Key> keys = new ArrayList<>();
        Matcher matcher = TABLE.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(table)) {
                matcher.group(2).lines().skip(2).forEach(row -> {
                    String[] cells = row.substring(1).split("(?<!\\\\)\\|", -1);
                    codes(cells[0])
                            .forEach(name ->
                                    keys.add(new Key(name, cells[1].strip(), cells[2].strip(), cells[3].strip())));
                });
            }
        }
        return keys;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    /**
     * A line for each key, to be written as a comment and filled in by taking the comment mark out; and one that says so.
     *
     * @param table the name of the table of keys
     * @param kind what the file is about, where a table has keys of several: {@code person} or {@code organization}; else empty
     * @param values values for keys that are better than nothing
     * @param without keys that are not wanted
     */
    List<String> lines(String table, String kind, Map<String, String> values, Set<String> without) {
        Map<String, String> lines = new LinkedHashMap<>();
        Set<String> taken = taken(kind);
        for (Key key : keys(table)) {
            boolean fits = kind.isEmpty() || taken.contains(key.name);
            if (fits && !without.contains(key.name)) {
                lines.put(key.name + ": " + values.getOrDefault(key.name, nothing(key)), meaning(key));
            }
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> all = new ArrayList<>(List.of("What else may stand here; take out the # before a key to use it."));
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
    private static String nothing(Key key) {
        List<String> otherwise = codes(key.otherwise);
        if (key.holds.startsWith("list") || key.holds.startsWith("ids") || key.holds.equals("sources")) {
            return "[]";
        }
        if (key.holds.equals("map")) {
            return "{}";
        }
        boolean word = key.holds.equals("yes/no") || key.holds.startsWith("`");
        return word && !otherwise.isEmpty() ? otherwise.get(0) : "";
    }

    /** What a key is, on one line of plain text: its first sentence, and the words or keys it takes. */
    private String meaning(Key key) {
        String plain = key.meaning
                .replaceAll(";? ?\\[[^]]*\\]\\(#[^)]*\\)$", "")
                .replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[`*]", "")
                .replace("\\|", "|")
                .replaceFirst("(?s)\\. .*", "")
                .replaceFirst("[,:]? see below$", "");
        boolean list = key.holds.startsWith("`");
        plain = list ? plain.replaceFirst(";.*", "") : plain;
        String takes = String.join(", ", list ? codes(key.holds) : inner(key));
        return plain.isEmpty() || takes.isEmpty() ? plain + takes : plain + ": " + takes;
    }

    /** The keys of a map, or of the maps of a list. */
    private List<String> inner(Key key) {
        List<String> names =
                keys(key.name.replaceFirst("s$", "")).stream().map(Key::name).toList();
        boolean own = names.isEmpty() && key.holds.equals("map");
        List<String> shown = own ? keys(key.name).stream().map(Key::name).toList() : names;
        return shown.size() > MOST_INNER ? List.of() : shown;
    }
}
