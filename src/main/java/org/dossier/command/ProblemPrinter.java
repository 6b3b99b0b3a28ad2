package org.dossier.command;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/** Prints problems for people, and says what could not be checked because of them. */
final class ProblemPrinter {
    /** Of more files than this the number is given. */
    private static final int NAMED = 3;

    private ProblemPrinter() {}

    /** Prints to {@code err}; nothing for no problems. */
    static void print(Streams streams, List<Problem> problems) {
        print(streams, problems, Set.of());
    }

    /**
     * Prints to {@code err}; nothing for no problems.
     *
     * @param unread paths of the files that could not be read as a whole
     */
    static void print(Streams streams, List<Problem> problems, Set<String> unread) {
        streams.err().print(ProblemText.of(problems, streams.colour()));
        if (!problems.isEmpty() && !unread.isEmpty()) {
            streams.err().println("What depends on " + names(unread) + " will be checked when that can be read.");
        }
    }

    /** Says how many of them 'check --fix' would fix; nothing for none. */
    static void fixable(Streams streams, List<Problem> problems) {
        long count =
                problems.stream().filter(problem -> !problem.fix().isNone()).count();
        if (count > 0) {
            streams.err()
                    .println("'dossier check --fix' can fix "
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
}
