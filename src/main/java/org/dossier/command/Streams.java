package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command prints, and where it is run.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal true when someone sits at a terminal: a line of {@code err} may be written over, and questions are answered
 * @param colour true when that terminal shows colors, and its user wants them
 * @param in answers to questions, read only when {@code terminal}
 * @param here the current folder; an empty path stands for that of the process
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal, boolean colour, InputStream in, Path here) {
    /** Streams of a command that can ask nobody, run in the current folder of the process. */
    public Streams(PrintStream out, PrintStream err, boolean terminal) {
        this(out, err, terminal, false, InputStream.nullInputStream(), Path.of(""));
    }

    /**
     * The streams of this process.
     *
     * @param environment its variables: {@code NO_COLOR}, {@code TERM} and those of Windows
     */
    public static Streams ofProcess(PrintStream out, PrintStream err, Map<String, String> environment) {
        boolean terminal = System.console() != null && isTerminal(Path.of("/dev/stderr"));
        return new Streams(out, err, terminal, terminal && showsColours(environment), System.in, Path.of(""));
    }

    /** True when a terminal with these variables shows colors, and its user has not said no. */
    // spec: no-color.org: set and not empty
    static boolean showsColours(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        boolean able = !term.isEmpty() && !term.equals("dumb") || environment.containsKey("WT_SESSION");
        return able && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /**
     * Java knows of a terminal only when nothing is redirected but standard error; where that leads, the system says.
     *
     * @param err the system's name of standard error; where there is none, as on Windows, it is taken for a terminal
     */
    static boolean isTerminal(Path err) {
        if (!Files.exists(err, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try {
            String path = err.toRealPath().toString();
            return path.startsWith("/dev/") && !path.equals("/dev/null");
        } catch (IOException e) {
            return false; // a pipe has no path
        }
    }
}
