package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.rename.RenamePlan;
import org.dossier.rename.Renaming;
import org.dossier.resolve.WrittenIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier rename}. */
@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description =
                "Changes the id of a person, organization, article, source, page or annotation everywhere it is used, and leaves a redirect at its old address.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # show what would change",
            "  dossier rename corlan corlan-works --dry-run",
            "  # change it",
            "  dossier rename corlan corlan-works"
        })
public final class RenameCommand extends ContentChange {
    @Parameters(
            index = "0",
            paramLabel = "OLD",
            completionCandidates = CompletionIds.All.class,
            description = "The present id.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new id.")
    private String now;

    @Option(
            names = "--annotation",
            negatable = true,
            description = "Which one to rename, if both an annotation and something else have this id.")
    private Boolean annotation;

    @Option(names = "--no-redirect", description = "Leaves no redirect (for pages not yet published).")
    private boolean forgotten;

    @Override
    RenamePlan plan(Path project, Trial.Tried content) throws IOException, WrongId {
        WrittenIds.Space of =
                annotation == null ? null : annotation ? WrittenIds.Space.ANNOTATIONS : WrittenIds.Space.THINGS;
        return Renaming.plan(project, content, old, now, of, !forgotten);
    }

    @Override
    String done() {
        return "'" + old + "' is called '" + now + "' now.";
    }
}
