package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.rename.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
public final class MergeCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The id of the profile that stays.")
    private String into;

    @Parameters(index = "1", paramLabel = "B", description = "The id of the profile that goes; its address leads to A.")
    private String from;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: the folder that holds 'content' (default: this folder).")
    private Path folder;

    @Option(
            names = "--prefer",
            paramLabel = "ID",
            description = "Whose values are kept where the two differ, A or B; the others stay as comments.")
    private String prefer;

    @Option(names = "--dry-run", description = "Shows every line that would change, and changes nothing.")
    private boolean dryRun;

    /** A command that prints there. */
    public MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path project = ProjectLookup.project(folder, streams, spec);
        return new ContentChange(streams)
                .run(
                        project,
                        content -> Merging.plan(content, into, from, prefer),
                        dryRun,
                        "'" + from + "' is part of '" + into + "' now.",
                        spec);
    }
}
