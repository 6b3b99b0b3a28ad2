package org.dossier.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a project holds for the editors that its authors use: the schemas, and settings of VS Code that name them. */
public final class EditorFiles {
    private static final String SETTINGS = ".vscode/settings.json";
    private static final String EXTENSIONS = ".vscode/extensions.json";
    private static final String YAML = "redhat.vscode-yaml";

    private EditorFiles() {}

    /**
     * What became of them; paths are seen from the project's folder.
     *
     * @param written files that were not there, or that an older version of this program had written
     * @param unchanged files that say all that is wanted
     * @param kept files of someone else, as they were, with what to add to them
     */
    public record Report(List<String> written, List<String> unchanged, Map<String, String> kept) {}

    /** The files by path, seen from the project's folder, and their text; the same in every run. */
    public static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        Schemas.all().forEach(schema -> files.put(schema.path(), schema.text()));
        files.put(SETTINGS, new Node().with("yaml.schemas", mapping()).text());
        files.put(EXTENSIONS, new Node().with("recommendations", List.of(YAML)).text());
        return files;
    }

    /**
     * The first line of a YAML file, by which an editor finds its schema; with a line break at its end.
     *
     * @param path of the file, seen from the project's folder
     * @return an empty text where there is no schema for such a file
     */
    public static String firstLine(String path) {
        Path file = Path.of(path);
        return Schemas.all().stream()
                .filter(schema -> !schema.frontMatter())
                .filter(schema -> file.getFileSystem()
                        .getPathMatcher("glob:" + schema.pattern())
                        .matches(file))
                .map(schema -> schema.modeline() + "\n")
                .findFirst()
                .orElse("");
    }

    /** The same in a project that may not have the schemas: an empty text when it has not. */
    public static String firstLine(Path project, String path) {
        return Files.isDirectory(project.resolve(Schemas.FOLDER)) ? firstLine(path) : "";
    }

    /** Which schema is for which files. Front matter is none of them: what reads YAML does not look into Markdown. */
    private static Node mapping() {
        Node mapping = new Node();
        for (Schemas.Schema schema : Schemas.all()) {
            if (!schema.frontMatter()) {
                mapping.with("./" + schema.path(), schema.pattern());
            }
        }
        return mapping;
    }

    /**
     * Writes them into a project. A file that this program did not write is not touched.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file cannot be written, or a folder leads out of the project
     */
    public static Report write(Path project) throws IOException {
        Report report = new Report(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (Map.Entry<String, String> wanted : all().entrySet()) {
            write(project, wanted.getKey(), wanted.getValue(), report);
        }
        return report;
    }

    private static void write(Path project, String path, String text, Report report) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        if (!file.getParent().toRealPath().startsWith(project.toRealPath())) {
            throw new IOException(file.getParent() + " points outside the project; nothing is written there");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(file, text);
            report.written.add(path);
            return;
        }
        String before = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        if (before.replace("\r\n", "\n").equals(text) || isSettled(path, before)) {
            report.unchanged.add(path);
        } else if (before.contains(Schemas.COMMENT) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(file, text);
            report.written.add(path);
        } else {
            report.kept.put(path, text);
        }
    }

    /** True when the settings of someone else name all that ours do. */
    private static boolean isSettled(String path, String text) {
        return switch (path) {
            case SETTINGS ->
                mapping().entries().keySet().stream().allMatch(schema -> text.contains('"' + schema + '"'));
            case EXTENSIONS -> text.contains('"' + YAML + '"');
            default -> false;
        };
    }
}
