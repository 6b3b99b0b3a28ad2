package org.dossier.command;

import java.io.IOException;
import org.dossier.rename.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Makes two profiles of one person or organization one: the first stays, and takes in all that the second says.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier merge ada-wintmoor a-wintmoor --dry-run   shows what would change",
            "  dossier merge ada-wintmoor a-wintmoor             makes the two one"
        })
public final class MergeCommand extends ContentChange {
    @Parameters(index = "0", paramLabel = "A", description = "The id of the profile that stays.")
    private String into;

    @Parameters(index = "1", paramLabel = "B", description = "The id of the profile that goes; its address leads to A.")
    private String from;

    @Option(
            names = "--prefer",
            paramLabel = "ID",
            description = "Whose values are kept where the two differ, A or B; the others stay as comments.")
    private String prefer;

    /** A command that prints there. */
    public MergeCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        return run(
                content -> Merging.plan(content, into, from, prefer), "'" + from + "' is part of '" + into + "' now.");
    }
}
