package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theManualIsWrittenBesideOtherFilesAndAgain() throws IOException {
        Path manual = Files.createDirectories(folder.resolve("manual"));
        Files.writeString(manual.resolve("mine.txt"), "mine");
        for (int i = 0; i < 2; i++) {
            CommandRun ran = CommandRun.in(folder, "manual");
            assertEquals(new CommandRun(0, "The manual is in " + manual.resolve("index.html") + "\n", ""), ran);
        }
        assertEquals("mine", Files.readString(manual.resolve("mine.txt")));
        assertTrue(Files.readString(manual.resolve("pages/commands.html")).contains("Usage: dossier manual"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(manual), left.toList());
        }
    }

    @Test
    void aPageOfSomeoneElseIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");
        CommandRun ran = CommandRun.in(folder, "manual", "-o", folder.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("index.html"), ran::err);
        assertEquals("mine", Files.readString(folder.resolve("index.html")));
    }

    @Test
    void aFileIsNoPlaceForIt() throws IOException {
        Path file = Files.writeString(folder.resolve("manual"), "mine");
        CommandRun ran = CommandRun.in(folder, "manual");
        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("error: Not a folder: " + file), ran::err);
        assertFalse(Files.isDirectory(file));
    }
}
