package org.dossier.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** The lines that Git leaves in a file that two people have changed: what is between them is there twice. */
final class ConflictMarks {
    // spec: git-merge, "How conflicts are presented"
    private static final String OURS = "<<<<<<< ";
    private static final Pattern CONFLICT =
            Pattern.compile("(?m)^<<<<<<< .*\\n(?:.*\\n)*?(=======)\\n(?:.*\\n)*?(>>>>>>> .*)$");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)");

    private ConflictMarks() {}

    /** Reports each, but for those that a text shows in a block of code; true when there is one. */
    static boolean report(SourceFile file, Problems problems) {
        if (!file.text().contains(OURS)) {
            return false;
        }
        boolean found = false;
        Matcher conflict = CONFLICT.matcher(file.text());
        while (conflict.find()) {
            long fences = FENCE.matcher(file.text().substring(0, conflict.start()))
                    .results()
                    .count();
            if (fences % 2 == 0) {
                found = true;
                int line = file.text().indexOf('\n', conflict.start());
                problems.add(Problem.error(
                                "merge-conflict",
                                new Span(file, conflict.start(), line),
                                "a merge conflict begins here and is not resolved",
                                "keep the lines of one side, or of both, and remove the three lines of marks")
                        .with(new Span(file, conflict.start(1), conflict.end(1)), "the other side begins")
                        .with(new Span(file, conflict.start(2), conflict.end(2)), "it ends"));
            }
        }
        return found;
    }
}
