package org.dossier.command;

import java.io.IOException;
import org.dossier.rename.Renaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class RenameCommand extends ContentChange {
    @Parameters(index = "0", paramLabel = "OLD", description = "The id that it has.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The id that it is to have.")
    private String now;

    @Option(
            names = "--annotation",
            negatable = true,
            description = "Where both an annotation and something else have that id: which of them is meant.")
    private Boolean annotation;

    @Option(names = "--no-redirect", description = "Keeps nothing at the old address: for what nobody has seen yet.")
    private boolean forgotten;

    /** A command that prints there. */
    public RenameCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        Renaming.Of of = annotation == null ? null : annotation ? Renaming.Of.ANNOTATION : Renaming.Of.THING;
        return run(
                content -> Renaming.plan(content, old, now, of, !forgotten),
                "'" + old + "' is called '" + now + "' now.");
    }
}
