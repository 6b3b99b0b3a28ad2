package org.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.command.Streams;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/**
 * A copy of the fictional dossier, in which everything refers to everything and all has been published, to be broken in one place at a time.
 *
 * @param project the folder of the copy
 */
record BreakableDossier(Path project) {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    /** Copies it, and accepts it as published. */
    static BreakableDossier in(Path project) throws IOException {
        BreakableDossier faults = new BreakableDossier(project);
        for (Path file : ContentFolder.files(FICTIONAL.resolve("content"))) {
            faults.write(FICTIONAL.relativize(file).toString(), Files.readAllBytes(file));
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Main.run(new Streams(nowhere, nowhere, false), "check", project.toString(), "--accept");
        return faults;
    }

    /** The files that an author writes, by path. */
    List<String> files() throws IOException {
        return ContentFolder.files(project.resolve("content")).stream()
                .map(file -> project.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.matches(".*\\.(md|yaml|lock)"))
                .toList();
    }

    /** What can be done to a file, each with the text that it has then. */
    Map<String, byte[]> of(String name) throws IOException {
        String text =
                Files.readString(project.resolve(name)).replace("\uFEFF", "").replace("\r", "");
        Map<String, byte[]> faults = new LinkedHashMap<>();
        boolean markdown = name.endsWith(".md");
        int end = markdown ? text.indexOf("\n---\n", 3) + 1 : text.length();
        List<Integer> lines = new ArrayList<>();
        for (int at = markdown ? 4 : 0; at < end; at = text.indexOf('\n', at) + 1) {
            lines.add(at);
        }
        for (int at : List.of(lines.get(0), lines.get(lines.size() / 2), end)) {
            put(faults, "a line at " + at, text.substring(0, at) + "a 'b': [\n" + text.substring(at));
        }
        byte[] cut = text.getBytes(StandardCharsets.UTF_8);
        cut[cut.length / 2] = (byte) 0xFF;
        faults.put("a byte", cut);
        if (markdown) {
            put(faults, "no front matter", text.substring(1));
            put(faults, "no end of the front matter", text.substring(0, end) + text.substring(end + 4));
        }
        // The text of a draft is looked at when it is to be published.
        if (markdown && !text.substring(end + 4).isBlank() && !text.contains("\ndraft: true\n")) {
            String begun = text.stripTrailing() + (text.endsWith("```\n") ? "\n\n" : " ");
            put(faults, "an open passage", begun + "{==It never ends.\n");
            put(faults, "an open reference", begun + "[[it|never ends.\n");
        }
        return faults;
    }

    /** What is wrong with what is said of a file that has a text instead of its own; empty when it is one problem of that file. */
    String saidOf(String name, Map.Entry<String, byte[]> fault) throws IOException {
        byte[] before = Files.readAllBytes(project.resolve(name));
        write(name, fault.getValue());
        List<Problem> problems = Build.check(project).problems();
        write(name, before);
        boolean one =
                problems.size() == 1 && problems.get(0).span().file().path().equals(name);
        return one ? "" : name + ", " + fault.getKey() + ":\n" + ProblemText.of(problems);
    }

    private static void put(Map<String, byte[]> faults, String what, String text) {
        faults.put(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
