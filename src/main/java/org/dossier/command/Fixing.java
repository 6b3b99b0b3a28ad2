package org.dossier.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dossier.Today;
import org.dossier.edit.EditedLines;
import org.dossier.edit.Fixes;
import org.dossier.edit.Trial;
import org.dossier.source.Fix;
import org.dossier.source.Problem;

/**
 * Fixes problems in the files of a project, and shows the lines.
 *
 * @param command whose terminal is asked
 * @param dryRun true to show the lines alone
 * @param yes true when the author has said yes to all that would be asked
 * @param out where they are shown
 */
record Fixing(ProjectCommand command, boolean dryRun, boolean yes, PrintStream out) {
    /** What was hidden after one fault is fixed in the next round; each round leaves less. */
    private static final int ROUNDS = 10;

    /** Fixes what can be fixed. */
    void run(Path project) throws IOException {
        int edits = 0;
        int moves = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Trial trial = Trial.of(project, Today.anywhere(), Instant.now());
            Set<Problem> agreed = round == 1 && (yes || !dryRun) ? agreed(trial) : Set.of();
            Fixes fixes = Fixes.of(project, trial, agreed::contains);
            EditedLines.of(fixes.edits()).forEach(lines -> lines.shown().forEach(out::println));
            fixes.moves().forEach(move -> out.println(move.shown()));
            edits += fixes.edits().size();
            moves += fixes.moves().size();
            if (dryRun || fixes.isEmpty()) {
                break;
            }
            fixes.apply(project);
        }
        out.println((dryRun ? "To fix: " : "Fixed: ") + count(edits, "place")
                + (moves == 0 ? "" : ", " + count(moves, "file name")) + ".\n");
    }

    /** The problems whose fix is what the author meant, as they say when asked. */
    private Set<Problem> agreed(Trial trial) throws IOException {
        Set<Problem> agreed = new LinkedHashSet<>();
        Questions questions = new Questions(command.streams());
        int unasked = 0;
        for (Problem problem : trial.before().problems()) {
            if (problem.fix().isNone() || problem.fix().certain()) {
                continue;
            }
            if (yes || questions.possible() && questions.yes(question(problem))) {
                agreed.add(problem);
            } else if (!questions.possible()) {
                unasked++;
            }
        }
        if (unasked > 0) {
            command.err()
                    .println("Only you can say what is meant in " + count(unasked, "place")
                            + ": run it on a terminal, which asks, or with --yes.");
        }
        return agreed;
    }

    private static String question(Problem problem) {
        Fix fix = problem.fix();
        String change = fix.edits().isEmpty()
                ? "move it to '" + fix.moves().get(0).to() + "'"
                : "write '" + fix.edits().get(0).words() + "'";
        return problem.span() + ": " + problem.message() + "; " + change + "?";
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
