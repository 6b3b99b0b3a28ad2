package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.cache.KeptMemory;
import org.dossier.publish.Progress;
import org.dossier.source.Memory;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that is checked again and again while it is written says each time what it says when it is checked for the first time. */
class RewrittenIT {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    /** Words that are in many files, and what a writer may make of them. */
    private static final Map<String, String> EDITS = Map.of(
            "name: ", "name: New ",
            "aliases: [", "aliases: [Wholly Other, ",
            " the ", " the very ",
            "kind: allegation", "kind: statement",
            "draft: true", "draft: false",
            "redact: true", "redact: false",
            "quote: ", "quote: x",
            "about: [", "about: [nobody-there, ",
            "language: en", "language: ar",
            "\n---\n", "\n---\n\nA line more, on [[nobody-there]].\n");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void copy() throws IOException {
        project = folder.resolve("project");
        try (Stream<Path> tree = Files.walk(FICTIONAL.resolve("content"))) {
            for (Path from : tree.filter(Files::isRegularFile).toList()) {
                Path to = project.resolve(FICTIONAL.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
                settle(to);
            }
        }
    }

    /** As if it had been written long ago; else it would be read anew for safety, and the shorter way would not be tried. */
    private static void settle(Path file) throws IOException {
        long before = Files.getLastModifiedTime(file).toMillis();
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochMilli(before - 60_000)));
    }

    private static String said(CheckedProject checked) {
        return ProblemText.of(checked.problems())
                + DossierDump.of(checked.dossier())
                + checked.resolved().anchored()
                + checked.resolved().publication().changes();
    }

    @Test
    void editsAreSeenAndNothingElseChanges() throws IOException {
        editsAreSeen(memory -> memory.next(Instant.now()));
    }

    /** The same in one process after the other. */
    @Test
    void editsAreSeenByALaterBuild() throws IOException {
        KeptMemory disk = KeptMemory.of(project);
        editsAreSeen(memory -> {
            disk.keep(memory);
            return disk.before();
        });
        long kept = 0;
        for (Path file : ContentFolder.files(project.resolve(".cache/dossier"))) {
            kept += Files.size(file);
        }
        assertTrue(kept > 100_000, "hardly anything was kept");
    }

    private void editsAreSeen(UnaryOperator<Memory> next) throws IOException {
        Random random = new Random(Long.getLong("rewrites.seed", 20260611));
        List<Path> files;
        try (Stream<Path> tree = Files.walk(project.resolve("content"))) {
            files = tree.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList();
        }
        List<String> words = EDITS.keySet().stream().sorted().toList();
        Memory memory = Memory.fresh(Instant.now());
        List<String> seen = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("rewrites", 40); round++) {
            CheckedProject again = Build.check(project, memory, Progress.SILENT);
            CheckedProject fresh = Build.check(project);
            String now = said(again);
            assertEquals(said(fresh), now, "round " + round);
            assertEquals(fresh.dossier().index(), again.dossier().index(), "round " + round);
            seen.add(now);
            memory = next.apply(memory);
            Path file = files.get(random.nextInt(files.size()));
            String text = Files.exists(file) ? Files.readString(file) : "";
            List<String> fitting = words.stream().filter(text::contains).toList();
            edit(file, fitting.isEmpty() ? "" : fitting.get(random.nextInt(fitting.size())), random);
        }
        assertTrue(seen.stream().distinct().count() > 25, "hardly any edit changed anything");
    }

    /** Changes a file, or puts back what it was, or removes it for a while. */
    private void edit(Path file, String words, Random random) throws IOException {
        Path original = FICTIONAL.resolve(project.relativize(file).toString());
        if (!Files.exists(file) || random.nextInt(5) == 0) {
            Files.write(file, Files.readAllBytes(original));
        } else if (random.nextInt(8) == 0) {
            Files.delete(file);
            return;
        } else {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(file, words.isEmpty() ? text : text.replace(words, EDITS.get(words)));
        }
        settle(file);
    }

    @Test
    void anEditOfTheSameLengthInTheSameMomentIsSeen() throws IOException {
        Path file = project.resolve("content/dossier.yaml");
        String text = Files.readString(file);
        Memory memory = Memory.fresh(Instant.now());
        Files.writeString(file, text);
        FileTime moment = Files.getLastModifiedTime(file);
        String before = said(Build.check(project, memory, Progress.SILENT));
        String title = text.lines().filter(line -> line.startsWith("title: ")).collect(Collectors.joining());
        Files.writeString(file, text.replace(title, title.substring(0, title.length() - 1) + "x"));
        Files.setLastModifiedTime(file, moment);
        assertNotEquals(before, said(Build.check(project, memory.next(Instant.now()), Progress.SILENT)));
    }
}
