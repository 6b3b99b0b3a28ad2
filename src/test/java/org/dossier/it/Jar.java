package org.dossier.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the packaged jar as its users do. */
final class Jar {
    private static final long LIMIT_SECONDS = 240;

    private Jar() {}

    /**
     * What a run did.
     *
     * @param code exit code
     * @param output what it printed, both streams
     */
    record Run(int code, String output) {}

    /** The jar of this build. */
    static Path path() {
        return Path.of(System.getProperty("dossier.jar", "target/dossier.jar")).toAbsolutePath();
    }

    /** Runs a command of the jar. */
    static Run run(Object... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    /** Runs a command of the jar with options for Java. */
    static Run run(List<String> options, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-jar", path().toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return start(command);
    }

    /** Runs a command of the jar in a folder. */
    static Run in(Path folder, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", path().toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return start(command, folder);
    }

    /** Runs any command and waits for it. */
    static Run start(List<String> command) throws IOException, InterruptedException {
        return start(command, Path.of("").toAbsolutePath());
    }

    /** Runs any command in a folder and waits for it. */
    static Run start(List<String> command, Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempFile("run", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    throw new IOException("still running after " + LIMIT_SECONDS + " s: " + command);
                }
            } finally {
                kill(process);
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** Ends a process with all that it has begun, if it has not ended by itself. */
    static void kill(Process process) {
        // Itself first, so that it begins nothing more.
        List<ProcessHandle> begun = process.descendants().toList();
        process.destroyForcibly();
        begun.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** The Java that runs the tests. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The dossiers of the repository by name: the first, the fictional one, and each folder of {@code src/examples}. */
    private static Map<String, Path> dossiers() throws IOException {
        Map<String, Path> dossiers = new TreeMap<>();
        dossiers.put("first", Path.of("").toAbsolutePath());
        dossiers.put(
                "fictional", Path.of("src/test/resources/dossiers/fictional").toAbsolutePath());
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            examples.filter(Files::isDirectory)
                    .forEach(example -> dossiers.put(example.getFileName().toString(), example.toAbsolutePath()));
        }
        return dossiers;
    }

    /** The names of the sites that {@link #sites} builds, in their order. */
    static Set<String> siteNames() throws IOException {
        Set<String> names = new TreeSet<>(dossiers().keySet());
        names.add("manual");
        return names;
    }

    /** Builds the dossiers of the repository, and the manual, each into a folder of its name; gives these by their names. */
    static Map<String, Path> sites(Path folder) throws IOException, InterruptedException {
        Map<String, Path> sites = new TreeMap<>();
        for (Map.Entry<String, Path> dossier : dossiers().entrySet()) {
            Path site = folder.resolve(dossier.getKey());
            built(run("build", "--editor", dossier.getValue(), "-o", site));
            sites.put(dossier.getKey(), site);
        }
        built(run("manual", "-o", folder.resolve("manual")));
        sites.put("manual", folder.resolve("manual"));
        return sites;
    }

    private static void built(Run run) {
        if (run.code() != 0) {
            throw new AssertionError(run.output());
        }
    }

    /** All files of a site that readers see, by route. */
    static Map<String, byte[]> files(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(site)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String route = site.relativize(file).toString().replace('\\', '/');
                if (!route.startsWith(".dossier/")) {
                    files.put(route, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Copies a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
