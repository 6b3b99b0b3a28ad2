package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.YamlInsertion;
import org.dossier.edit.YamlValue;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Profile;
import org.dossier.read.ContentFiles;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;
import org.dossier.read.yaml.Yaml;
import org.dossier.schema.EditorFiles;
import org.dossier.schema.KeyTable;
import org.dossier.source.Edit;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.YamlText;

/** The text of new files: what is known, and below it a comment for each other key that matters. Nothing is written here. */
public final class NewFiles {
    /** The file of all sources, relative to the project. */
    public static final String SOURCES = ContentPaths.SOURCES;

    /** By table, the keys that a file hardly does without. */
    private static final Map<String, Set<String>> BASIC = Map.of(
            "article", Set.of("byline", "outlet", "date", "url", "summary"),
            "profile", Set.of("description", "kind", "public_role", "aliases", "weak_aliases"),
            "source", Set.of("author", "publisher", "date", "url", "archived", "locator"),
            "dossier", Set.of("url", "policies", "strict"));

    private static final int MOST_INNER = 6;

    private final boolean allKeys;

    /** The file of all sources of a project as it is, or as it begins where it is not there yet. */
    public static SourceFile sources(Path project) throws IOException {
        Path path = project.resolve(SOURCES);
        return SourceFile.of(
                SOURCES, Files.exists(path) ? Files.readString(path) : EditorFiles.firstLine(project, SOURCES));
    }

    /** @param allKeys true for a comment for every key, also those that are seldom used */
    public NewFiles(boolean allKeys) {
        this.allKeys = allKeys;
    }

    /**
     * A comment for each other key that matters, to be filled in by taking the comment mark out, and before them one that says so.
     *
     * @param table the name of the table of keys
     * @param kind what the file is about, where a table has keys of several: {@code person} or {@code organization}; else empty
     * @param values values for keys that are better than nothing: such keys matter
     * @param without keys that the file has, or must not have
     */
    private List<String> comments(String table, String kind, Map<String, String> values, Set<String> without) {
        Map<String, String> lines = new LinkedHashMap<>();
        Set<String> taken = taken(kind);
        for (KeyTable.Row key : keys(table)) {
            boolean fits = kind.isEmpty() || taken.contains(key.key());
            boolean wanted = allKeys || BASIC.get(table).contains(key.key()) || values.containsKey(key.key());
            if (fits && wanted && !without.contains(key.key())) {
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

    /** The keys of a table, in its order; none when there is no such table. */
    private static List<KeyTable.Row> keys(String table) {
        return KeyTable.all().stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .toList();
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
    private static String meaning(KeyTable.Row key) {
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

    /**
     * An article without a text.
     *
     * @param known its data, in order
     */
    public SourceFile article(String id, Map<String, Object> known) {
        return markdown(
                ContentPaths.of(IdKind.ARTICLE, id),
                new YamlValue(known, comments("article", "", Map.of(), without(known, "annotations"))),
                "Put the text of the article here, in Markdown. This line is not shown.");
    }

    /**
     * A profile that is not published yet.
     *
     * @param name its name
     * @param known other data, in order
     * @param namesakes ids of profiles that have the same name
     * @param notes more comments, above the keys that may be added; may be empty
     */
    public SourceFile profile(
            Profile.Kind kind,
            String id,
            String name,
            Map<String, Object> known,
            List<String> namesakes,
            List<String> notes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", name);
        all.putAll(known);
        all.put("draft", true);
        String word = kind == Profile.Kind.PERSON ? "person" : "organization";
        Map<String, String> better =
                namesakes.isEmpty() ? Map.of() : Map.of("different_from", YamlText.list(namesakes));
        SourceFile file = markdown(
                ContentPaths.profile(kind, id),
                new YamlValue(
                        all,
                        Stream.concat(notes.stream(), comments("profile", word, better, without(all)).stream())
                                .toList()),
                "What is known of the life, in Markdown. Each paragraph cites its source: [@id]. This line is not shown.");
        return SourceFile.of(
                file.path(),
                file.text()
                        .replaceFirst("(?m)^draft: true$", "draft: true   # not published until you remove this line"));
    }

    private static SourceFile markdown(String path, YamlValue front, String hint) {
        String lines = front.lines(0).stream().map(line -> line + "\n").collect(Collectors.joining());
        return SourceFile.of(path, "---\n" + lines + "---\n\n<!-- " + hint + " -->\n");
    }

    private static Set<String> without(Map<String, Object> known, String... others) {
        Set<String> keys = new HashSet<>(known.keySet());
        keys.addAll(List.of(others));
        return keys;
    }

    /**
     * The entry of a source, to be put into the file of all sources.
     *
     * @param sources that file as it is; an empty text when there is none
     * @param known its data, in order
     * @return the change; null when the file is not YAML, which is in {@code problems}
     */
    public Edit source(SourceFile sources, String id, Map<String, Object> known, Problems problems) {
        Yaml.Mapping map = new Yaml().read(sources, 0, sources.text().length(), problems);
        if (map == null) {
            return null;
        }
        YamlValue value = new YamlValue(known, comments("source", "", Map.of(), without(known)));
        return new YamlInsertion(sources, map).entry(id, value);
    }

    /** The settings of a new dossier. */
    SourceFile settings(Map<String, Object> known) {
        String lines =
                String.join("\n", new YamlValue(known, comments("dossier", "", Map.of(), without(known))).lines(0));
        return SourceFile.of(ContentPaths.SETTINGS, lines + "\n");
    }
}
