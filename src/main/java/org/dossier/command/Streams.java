package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/**
 * Where a command prints and asks, and where it is run.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal true when someone sits at a terminal: a line of {@code err} may be written over, and questions are answered
 * @param colour true when that terminal shows colors, and its user wants them
 * @param in answers to questions, read only when {@code terminal}
 * @param here the current folder; an empty path stands for that of the process
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal, boolean colour, InputStream in, Path here) {
    /** Of more files than this the number is given. */
    private static final int NAMED = 3;

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

    /** Prints problems to {@code err}; nothing for no problems. */
    void print(List<Problem> problems) {
        print(problems, Set.of());
    }

    /**
     * Prints problems to {@code err}; nothing for no problems.
     *
     * @param unread paths of the files that could not be read as a whole
     */
    void print(List<Problem> problems, Set<String> unread) {
        err.print(ProblemText.of(problems, colour));
        if (!problems.isEmpty() && !unread.isEmpty()) {
            err.println("What depends on " + names(unread) + " will be checked when that can be read.");
        }
    }

    /** Says how many of them 'check --fix' would fix; nothing for none. */
    void fixable(List<Problem> problems) {
        long count =
                problems.stream().filter(problem -> !problem.fix().isNone()).count();
        if (count > 0) {
            err.println("'dossier check --fix' can fix "
                    + (count == problems.size() ? (count == 1 ? "it" : "all of them") : count + " of them")
                    + ".");
        }
    }

    private static String names(Set<String> files) {
        if (files.size() > NAMED) {
            return files.iterator().next() + " and " + (files.size() - 1) + " other files";
        }
        StringBuilder names = new StringBuilder();
        for (Iterator<String> all = files.iterator(); all.hasNext(); ) {
            String file = all.next();
            names.append(names.isEmpty() ? "" : all.hasNext() ? ", " : " and ").append(file);
        }
        return names.toString();
    }

    /** Asks for a yes; anything else is a no, and so it is where nobody sits at a terminal. */
    boolean yes(String question) throws IOException {
        if (!terminal) {
            return false;
        }
        String answer = answer(question + " [y/N] ").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** Asks for a number from 1 to {@code most}; 0 for any other answer, and where nobody sits at a terminal. */
    int number(String question, int most) throws IOException {
        if (!terminal) {
            return 0;
        }
        String answer = answer(question + " [1-" + most + "] ");
        int number = answer.matches("[0-9]{1,6}") ? Integer.parseInt(answer) : 0;
        return number <= most ? number : 0;
    }

    /** A line as it was typed, without spaces around it; empty at the end of the input. What follows the line stays unread. */
    private String answer(String question) throws IOException {
        err.print(question);
        err.flush();
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append(new String(new byte[] {(byte) b}, StandardCharsets.ISO_8859_1));
        }
        return line.toString().strip();
    }
}
