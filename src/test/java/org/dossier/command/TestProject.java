package org.dossier.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.Main;

/** A project in a folder, and commands that are run on it. */
final class TestProject {
    private final Path folder;
    private String said = "";

    TestProject(Path folder) {
        this.folder = folder;
    }

    /** Writes a file below {@code content}. */
    void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve("content").resolve(file));
    }

    boolean has(String file) {
        return Files.exists(folder.resolve("content").resolve(file));
    }

    /** All files below {@code content}, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** Runs a command on the project. */
    int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (List.of("rename", "merge").contains(args[0])) {
            all.add("--dir");
        }
        all.add(folder.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(new Streams(printed, printed, false), all.toArray(String[]::new));
        said = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return code;
    }

    /** What the last command printed. */
    String said() {
        return said;
    }
}
