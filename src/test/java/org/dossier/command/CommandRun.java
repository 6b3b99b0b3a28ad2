package org.dossier.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dossier.Main;

/**
 * What a command did.
 *
 * @param code exit code
 * @param out what it printed as its result
 * @param err what it printed besides; what a terminal shows only while a slow command runs is left out
 */
public record CommandRun(int code, String out, String err) {
    private static final Pattern WIPED = Pattern.compile("\r\u001B\\[K[^\r\n]*");

    /** Runs a command in a folder, where there is no terminal. */
    public static CommandRun in(Path here, String... args) {
        return run(here, null, args);
    }

    /** Runs a command in a folder, on a terminal at which someone types. */
    public static CommandRun onTerminal(Path here, String typed, String... args) {
        return run(here, typed, args);
    }

    private static CommandRun run(Path here, String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String answers = typed == null ? "" : typed;
        int code = Main.run(
                new Streams(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        typed != null,
                        false,
                        new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                        here),
                args);
        return new CommandRun(
                code,
                out.toString(StandardCharsets.UTF_8),
                WIPED.matcher(err.toString(StandardCharsets.UTF_8)).replaceAll(""));
    }
}
