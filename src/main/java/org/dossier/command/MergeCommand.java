package org.dossier.command;

import java.nio.file.Path;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.rename.Merging;
import org.dossier.rename.RenamePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Merges two profiles of the same person or organization: A stays and receives everything that B says.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # show what would change",
            "  dossier merge ada-wintmoor a-wintmoor --dry-run",
            "  # merge them",
            "  dossier merge ada-wintmoor a-wintmoor"
        })
public final class MergeCommand extends ContentChange {
    @Parameters(
            index = "0",
            paramLabel = "A",
            completionCandidates = CompletionIds.Profiles.class,
            description = "The id of the profile that stays.")
    private String into;

    @Parameters(
            index = "1",
            paramLabel = "B",
            completionCandidates = CompletionIds.Profiles.class,
            description = "The id of the profile that goes; its address redirects to A.")
    private String from;

    @Option(
            names = "--prefer",
            paramLabel = "ID",
            completionCandidates = CompletionIds.Profiles.class,
            description =
                    "The id of the profile whose values are kept where the two differ, A or B; the other values remain as comments.")
    private String prefer;

    @Override
    RenamePlan plan(Path project, Trial.Tried content) throws WrongId {
        return Merging.plan(content, into, from, prefer);
    }

    @Override
    String done() {
        return "'" + from + "' is part of '" + into + "' now.";
    }
}
