package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.rename.Renaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier rename}. */
@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description =
                "Gives a person, organization, article, source, page or annotation another id, wherever it is used, "
                        + "and keeps its old address.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier rename corlan corlan-works --dry-run   shows what would change",
            "  dossier rename corlan corlan-works             changes it"
        })
public final class RenameCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The id that it has.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The id that it is to have.")
    private String now;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: the folder that holds 'content' (default: this folder).")
    private Path folder;

    @Option(names = "--dry-run", description = "Shows every line that would change, and changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--annotation",
            negatable = true,
            description = "Where both an annotation and something else have that id: which of them is meant.")
    private Boolean annotation;

    @Option(names = "--no-redirect", description = "Keeps nothing at the old address: for what nobody has seen yet.")
    private boolean forgotten;

    /** A command that prints there. */
    public RenameCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path project = ProjectLookup.project(folder, streams, spec);
        Renaming.Of of = annotation == null ? null : annotation ? Renaming.Of.ANNOTATION : Renaming.Of.THING;
        return new ContentChange(streams)
                .run(
                        project,
                        content -> Renaming.plan(content, old, now, of, !forgotten),
                        dryRun,
                        "'" + old + "' is called '" + now + "' now.",
                        spec);
    }
}
