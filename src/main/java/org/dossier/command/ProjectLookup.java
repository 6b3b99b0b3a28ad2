package org.dossier.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.dossier.model.ContentPaths;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the project that a command works on. */
final class ProjectLookup {
    private ProjectLookup() {}

    /**
     * The folder that was named; when none was, the nearest one from the current folder upwards that holds
     * {@code content/dossier.yaml}. On a terminal that is said when it is not the current folder: places in messages are relative to it.
     *
     * @param named as given; null when left out
     * @throws CommandLine.ParameterException when there is none, or it holds no {@code content}
     */
    static Path project(Path named, Streams streams, CommandSpec spec) {
        if (named == null) {
            return upwards(streams, spec);
        }
        if (!Files.isDirectory(named)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + named);
        }
        if (!Files.isDirectory(named.resolve("content"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no folder 'content' in " + named.toAbsolutePath().normalize()
                            + "; name the folder that holds it");
        }
        return named;
    }

    private static Path upwards(Streams streams, CommandSpec spec) {
        Path here = streams.here().toAbsolutePath().normalize();
        int up = 0;
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(ContentPaths.SETTINGS))) {
                if (up > 0 && streams.terminal()) {
                    streams.err().println("project: " + folder);
                }
                return fromHere(streams.here(), folder, up);
            }
            up++;
        }
        // Nothing but the settings is missing: the check says so, and what to do.
        if (Files.isDirectory(here.resolve("content"))) {
            return fromHere(streams.here(), here, 0);
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "There is no project in " + here
                        + " or above it: no folder that holds 'content/dossier.yaml'; name one, or make one with 'dossier new dossier'");
    }

    /** The way there as somebody who stands here would write it, so that files in messages can be opened from here. */
    private static Path fromHere(Path here, Path folder, int up) {
        if (!here.toString().isEmpty()) {
            return folder;
        }
        return up == 0
                ? Path.of(".")
                : Path.of("..", Collections.nCopies(up - 1, "..").toArray(String[]::new));
    }
}
