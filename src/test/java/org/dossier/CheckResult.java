package org.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.resolve.Anchored;
import org.dossier.source.Problem;

/**
 * What checking a project finds.
 *
 * @param dossier what its content says
 * @param problems what is wrong with it
 * @param anchored how its quotes were found
 */
record CheckResult(Dossier dossier, List<Problem> problems, List<Anchored> anchored) {
    private static final Map<Path, CheckResult> SEEN = new HashMap<>();

    /** Checks the project in a folder that holds {@code content}. */
    static CheckResult of(Path project) throws IOException {
        CheckedProject checked = Build.check(project);
        return new CheckResult(
                checked.dossier(), checked.problems(), checked.resolved().anchored());
    }

    /** The same, from memory when a test has asked before; for folders that no test changes. */
    static synchronized CheckResult once(Path project) throws IOException {
        CheckResult seen = SEEN.get(project);
        if (seen == null) {
            seen = of(project);
            SEEN.put(project, seen);
        }
        return seen;
    }

    /** All that can be seen of it, as text. */
    String dump() {
        StringBuilder dump = new StringBuilder(DossierDump.of(dossier));
        for (Anchored one : anchored) {
            dump.append("quote of ").append(one.id()).append(' ').append(one.state());
            one.ranges()
                    .forEach(range ->
                            dump.append(' ').append(range.start()).append("..").append(range.end()));
            dump.append(' ').append(one.score()).append('\n');
        }
        return dump.toString();
    }
}
