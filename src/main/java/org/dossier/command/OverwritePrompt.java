package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Asks before a file that an option names is replaced. One that an earlier run wrote, and an empty one, may be replaced unasked. */
final class OverwritePrompt {
    private static final int LOOKED_AT = 4000;

    @Option(names = "--force", description = "Overwrites an existing file without asking.")
    private boolean force;

    /**
     * Makes sure that a file may be written.
     *
     * @param file what is to be written
     * @param ours a regular expression that the beginning of an earlier output fits, white space removed
     * @throws CommandLine.ParameterException when something else is there and is to stay
     */
    void ask(Path file, String ours, ProjectCommand command) throws IOException {
        if (force || !Files.isRegularFile(file) || isOurs(file, ours)) {
            return;
        }
        if (!command.streams().yes(file + " already exists and is not a Dossier report. Overwrite it?")) {
            throw command.wrong(file
                    + " already exists and is not a Dossier report; name another file, or use --force to overwrite it");
        }
    }

    private static boolean isOurs(Path file, String ours) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).replaceAll("\\s", "");
            return start.isEmpty() || start.matches("(?s)(?:" + ours + ").*");
        }
    }
}
