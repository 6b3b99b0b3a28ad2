package org.dossier.compose;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.edit.Edits;
import org.dossier.model.ContentPaths;
import org.dossier.schema.EditorFiles;
import org.dossier.source.PackedText;

/** A project to begin with: its settings, an example of an article, its annotations, a person and an organization, and what editors complete by. */
public final class NewProject {
    /** Where the files are made before they take their places; left there only by a run that was killed. */
    private static final String STAGE = ".new-dossier";

    private static final List<String> EXAMPLE = List.of(
            "content/articles/bridge-closed.md",
            "content/articles/bridge-closed.yaml",
            "content/people/ada-wintmoor.md",
            "content/organizations/corlan-works.md",
            "README.md");

    /** What can build a project besides the program itself. Each needs {@code dossier.jar} in the project's folder. */
    public enum Builder {
        /** {@code mvn package}. */
        MAVEN("pom.xml", "project/pom.xml"),
        /** A workflow of GitHub, which also publishes. */
        GITHUB(".github/workflows/site.yml", "project/github.yml"),
        /** A pipeline of GitLab, which also publishes. */
        GITLAB(".gitlab-ci.yml", "project/gitlab.yml");

        private final String file;
        private final String resource;

        Builder(String file, String resource) {
            this.file = file;
            this.resource = resource;
        }
    }

    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * A project.
     *
     * @param title of the dossier
     * @param allKeys true for a comment for every key that the settings may have
     * @param builders what else is to be able to build it
     */
    public NewProject(String title, boolean allKeys, Set<Builder> builders) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("title", title);
        settings.put("description", "What was said about a bridge, and by whom.");
        settings.put("language", "en");
        settings.put("editors", List.of(person()));
        settings.put("rules", Map.of("policy-pages", "off"));
        String text = new NewFiles(allKeys).settings(settings).text();
        files.put(
                ContentPaths.SETTINGS,
                text.replaceFirst(
                        "\n  policy-pages: .*",
                        "\n  policy-pages: off   # until you have pages that say how you work and correct mistakes"));
        EXAMPLE.forEach(file -> files.put(file, PackedText.of(NewProject.class, "project/" + file)));
        files.replaceAll((file, said) -> EditorFiles.firstLine(file) + said);
        files.put(".gitignore", PackedText.of(NewProject.class, "project/gitignore"));
        files.put("content/README.md", PackedText.of(NewProject.class, "README.md"));
        files.putAll(EditorFiles.all());
        builders.stream()
                .sorted()
                .forEach(builder -> files.put(builder.file, PackedText.of(NewProject.class, builder.resource)));
    }

    private static Map<String, Object> person() {
        Map<String, Object> editor = new LinkedHashMap<>();
        editor.put("name", "Your Name");
        editor.put("contact", "you@example.org");
        return editor;
    }

    /** The files: text by path below the project, with forward slashes; in the order to be told. */
    public Map<String, String> files() {
        return new LinkedHashMap<>(files);
    }

    /**
     * Writes the files. All of them are made before the first takes its place.
     *
     * @param folder is made when it is not there
     * @throws DirectoryNotEmptyException when something is in it
     * @throws FileAlreadyExistsException when it is no folder
     * @throws IOException when a file cannot be written
     */
    public void write(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path stage = folder.resolve(STAGE);
        Edits.remove(stage);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                if (list.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Edits.create(stage, file.getKey(), file.getValue());
            }
            for (Path part : parts(stage)) {
                Files.move(part, folder.resolve(part.getFileName().toString()));
            }
        } finally {
            Edits.remove(stage);
        }
    }

    /** What is in the folder, {@code content} last: only with it is a folder a project. */
    private static List<Path> parts(Path stage) throws IOException {
        try (Stream<Path> list = Files.list(stage)) {
            List<Path> parts = new ArrayList<>(list.sorted().toList());
            parts.sort(Comparator.comparing(part -> part.endsWith("content")));
            return parts;
        }
    }
}
