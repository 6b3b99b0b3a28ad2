package org.dossier.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the editors of a project never want to be suggested: the file {@code never-suggest.txt} beside {@code content}, a name on each line.
 * Blank lines and lines that begin with {@code #} are for people.
 */
final class NeverSuggest {
    static final String FILE = "never-suggest.txt";

    private static final String START =
            "# Names that 'dossier suggest' leaves out, one on each line. Written by 'dossier suggest --never NAME'.\n";

    private NeverSuggest() {}

    /**
     * The names of a project.
     *
     * @throws IOException when there is such a file that cannot be read, or is not UTF-8
     */
    static Set<String> in(Path project) throws IOException {
        Path file = project.resolve(FILE);
        Set<String> names = new LinkedHashSet<>();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> NewItemCommand.line(line.replace("\uFEFF", "")))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(names::add);
        }
        return names;
    }

    /** Adds names after those that are there; one that is there is not added again. */
    static void add(Path project, List<String> names) throws IOException {
        Set<String> there = in(project);
        Path file = project.resolve(FILE);
        StringBuilder text = new StringBuilder(Files.exists(file) ? Files.readString(file) : START);
        for (String name : names) {
            String line = NewItemCommand.line(name);
            if (!line.isEmpty() && there.add(line)) {
                text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "" : "\n")
                        .append(line)
                        .append('\n');
            }
        }
        Files.writeString(file, text);
    }
}
