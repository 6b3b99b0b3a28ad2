package org.dossier.command;

import java.io.PrintStream;
import org.dossier.CheckedProject;
import org.dossier.source.Problem;

/** Tells those who ask for something other than a check that the content has errors. */
final class ContentErrors {
    private ContentErrors() {}

    /**
     * Says it in a line; nothing when there are none.
     *
     * @param therefore what may be wrong with the answer
     */
    static void say(CheckedProject checked, String therefore, PrintStream out) {
        long errors = checked.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        if (errors > 0) {
            out.println("The content has " + (errors == 1 ? "an error" : errors + " errors") + "; " + therefore
                    + ". See 'dossier check'.");
        }
    }
}
