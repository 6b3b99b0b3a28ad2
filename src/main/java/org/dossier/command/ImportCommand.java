package org.dossier.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier import}, which holds a command for each kind of file that can be taken in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description =
                "Takes in what was made with another tool, as drafts. Shows what becomes of it; --write writes it.",
        commandListHeading = "%nWhat:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # what would become of an export of Hypothesis",
            "  dossier import annotations export.json --article bridge-closed",
            "  # what would become of entities of FollowTheMoney",
            "  dossier import ftm entities.ftm.json"
        })
public final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ImportCommand() {}

    /** The command with all kinds. */
    public static CommandLine with(Streams streams) {
        return new CommandLine(new ImportCommand())
                .addSubcommand(new ImportAnnotationsCommand().with(streams))
                .addSubcommand(new ImportFtmCommand().with(streams));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "import what? annotations or ftm");
    }
}
