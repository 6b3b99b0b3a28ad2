package org.dossier.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.CheckedProject;
import org.dossier.model.ContentPaths;
import org.dossier.output.OutputFile;
import org.dossier.source.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands have in common: where they print, how they end, and where the project is that most of them work on. */
public abstract class ProjectCommand implements Callable<Integer> {
    private Streams streams;

    @Spec
    private CommandSpec spec;

    /** The same command, which prints there and is run there. */
    public final ProjectCommand with(Streams given) {
        streams = given;
        return this;
    }

    /** What the command line knows of this command. */
    final CommandSpec spec() {
        return spec;
    }

    final Streams streams() {
        return streams;
    }

    /** Where results go. */
    final PrintStream out() {
        return streams.out();
    }

    /** Where all else goes. */
    final PrintStream err() {
        return streams.err();
    }

    /** To be thrown where the command was used wrongly. */
    final CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Prints problems, and why they are the end of it; returns the exit code. */
    final int refused(List<Problem> problems, String why) {
        streams.print(problems);
        err().println(why);
        return Exit.PROBLEMS;
    }

    /**
     * The folder that was named; when none was, the nearest one from the current folder upwards that holds
     * {@code content/dossier.yaml}. On a terminal that is said when it is not the current folder: places in messages are relative to it.
     *
     * @param named as given; null when left out
     * @throws CommandLine.ParameterException when there is none, or it holds no {@code content}
     */
    final Path project(Path named) {
        if (named == null) {
            return upwards();
        }
        if (!Files.isDirectory(named)) {
            throw wrong("There is no folder " + named);
        }
        if (!Files.isDirectory(named.resolve("content"))) {
            throw wrong("There is no folder 'content' in "
                    + named.toAbsolutePath().normalize() + "; name the folder that holds it");
        }
        return named;
    }

    private Path upwards() {
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
        throw wrong(
                "There is no project in " + here
                        + " or above it: no folder that holds 'content/dossier.yaml'; name one, or make one with 'dossier new dossier'");
    }

    /** The way there as someone who is here would write it, so that files in messages can be opened from here. */
    private static Path fromHere(Path here, Path folder, int up) {
        if (!here.toString().isEmpty()) {
            return folder;
        }
        return up == 0
                ? Path.of(".")
                : Path.of("..", Collections.nCopies(up - 1, "..").toArray(String[]::new));
    }

    /**
     * Tells those who ask for something other than a check that the content has errors, in a line; nothing when there are none.
     *
     * @param therefore what may be wrong with the answer
     */
    final void sayErrors(CheckedProject checked, String therefore) {
        long errors = checked.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        if (errors > 0) {
            err().println("The content has " + (errors == 1 ? "an error" : errors + " errors") + "; " + therefore
                    + ". See 'dossier check'.");
        }
    }

    /** Writes a file, in the place of one that may be there; of one that cannot be written as a whole nothing is left. */
    static void replace(Path file, OutputFile.Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path staged = whole.resolveSibling("." + whole.getFileName() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged))) {
                content.writeTo(out);
            }
            Files.move(staged, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
