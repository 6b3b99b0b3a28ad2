package org.dossier.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dossier.edit.Edits;
import org.dossier.source.Edit;
import org.dossier.source.Move;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;

/**
 * Changes to the files of a project that have not been made yet.
 *
 * @param old the id that goes
 * @param now the id in its place
 * @param edits in the files as they are called now
 * @param moves of files, after that
 * @param forgets true when published addresses change because the old id may not be seen any more
 * @param refusals why it cannot be done; when there are any, nothing may be
 * @param notes what an author should know, a sentence each
 */
public record RenamePlan(
        String old,
        String now,
        List<Edit> edits,
        List<Move> moves,
        boolean forgets,
        List<Problem> refusals,
        List<String> notes) {
    /** The code of what is refused. */
    static final String REFUSED = "change-refused";

    /** Copies the lists; an edit that was found twice is one. */
    public RenamePlan {
        edits = edits.stream().distinct().toList();
        moves = List.copyOf(moves);
        refusals = refusals.stream().distinct().sorted(Problem.ORDER).toList();
        notes = List.copyOf(notes);
    }

    /**
     * What the files would be, for a trial.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file that is moved cannot be read
     */
    public Overlay overlay(Path project) throws IOException {
        return Edits.overlay(project, edits, moves);
    }

    /** What a problem says, whatever its file is called; what speaks of the old id counts as speaking of the new one. */
    public String words(Problem problem) {
        return problem.level().word() + " " + problem.code() + " "
                + problem.message().replace("'" + old + "'", "'" + now + "'");
    }

    /**
     * Makes all changes, or none.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file cannot be changed, or has changed since it was read
     */
    public void apply(Path project) throws IOException {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("refused: " + refusals);
        }
        Edits.apply(project, edits, moves);
    }
}
