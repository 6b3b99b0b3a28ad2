package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm-256color, true",
        "TERM=xterm NO_COLOR=1, false",
        "TERM=xterm NO_COLOR=, true",
        "TERM=dumb, false",
        "TERM=, false",
        "A=b, false",
        "WT_SESSION=x, true",
        "WT_SESSION=x NO_COLOR=true, false",
    })
    void coloursAreForTerminalsThatShowThemAndUsersWhoWantThem(String variables, boolean colours) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (String variable : variables.split(" ")) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        assertEquals(colours, Streams.showsColours(environment));
    }

    @Test
    void aFileIsNoTerminal() throws IOException {
        Path file = Files.createFile(folder.resolve("errors.txt"));
        assertFalse(Streams.isTerminal(file));
        assertTrue(Streams.isTerminal(folder.resolve("no-such-name")), "as on Windows");
    }

    @Test
    void linksAreFollowed() throws IOException {
        Path file = Files.createFile(folder.resolve("errors.txt"));
        assertFalse(Streams.isTerminal(Files.createSymbolicLink(folder.resolve("stderr"), file)));
        Path nowhere = Files.createSymbolicLink(folder.resolve("pipe"), folder.resolve("pipe:[1]"));
        assertFalse(Streams.isTerminal(nowhere), "a pipe");
    }
}
