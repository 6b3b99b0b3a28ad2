package org.dossier.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.dossier.CheckedProject;
import org.dossier.export.PublishedLines;
import org.dossier.model.ContentPaths;
import org.dossier.model.Published;
import org.dossier.resolve.Change;
import org.dossier.resolve.Publication;

/** Records the content as published, in {@code content/dossier.lock}. */
final class Acceptance {
    /** The rule that accepting satisfies. */
    static final String RULE = "correction-log";

    /** The problem that the record itself has, and that a new one does not. */
    static final String NAMES = "lock-names";

    private Acceptance() {}

    /**
     * Prints all that differs from what was recorded, and records it; the old record stays until the new one has been written.
     *
     * @param project the folder that holds {@code content}
     * @param checked what was found there, without what {@link #RULE} reports
     * @param out where to print
     * @return false when there are problems that stop a build: then nothing is done
     * @throws IOException when the file cannot be written
     */
    static boolean of(Path project, CheckedProject checked, PrintStream out) throws IOException {
        Publication publication = checked.resolved().publication();
        if (checked.failed()) {
            return false;
        }
        boolean same = publication.changes().isEmpty() && publication.named().isEmpty();
        if (publication.recorded() && same) {
            out.println("Nothing to accept: content/dossier.lock is up to date.");
            return true;
        }
        publication.changes().forEach(change -> print(change, out));
        Published now = publication.now().get();
        ProjectCommand.replace(project.resolve(ContentPaths.LOCK), new PublishedLines(now)::writeTo);
        int claims = now.articles().values().stream()
                .mapToInt(text -> text.claims().size())
                .sum();
        out.println(ContentPaths.LOCK + " records as published: "
                + count(now.articles().size(), "article") + ", " + count(claims, "claim") + ".");
        return true;
    }

    private static void print(Change change, PrintStream out) {
        String in = change.thing() == Change.Thing.CORRECTION ? " in article '" : " '";
        out.println("accepted: " + change.kind().key() + " " + change.thing().key() + in + change.id() + "'");
        change.differences().forEach(line -> out.println("    " + line));
    }

    /** A line that says how much has not been recorded; empty when all has, or when nothing is recorded at all. */
    static String waiting(Publication publication) {
        long articles = publication.unrecorded(Change.Thing.ARTICLE);
        long claims = publication.unrecorded(Change.Thing.CLAIM);
        long others = publication.additions() - articles - claims;
        return publication.additions() == 0
                ? ""
                : "Not yet recorded as published: " + count(articles, "article") + ", " + count(claims, "claim") + ", "
                        + count(others, "change") + ". Once readers see them, run 'dossier check --accept'.\n";
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
