package org.dossier.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class,
        description =
                "Turns annotated articles, and profiles of the people and organizations in them, into a static website.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # a project with an example",
            "  dossier new dossier my-dossier",
            "  # build its site",
            "  dossier build my-dossier",
            "  # all about a command",
            "  dossier check --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:problems in the content", "2:wrong usage", "141:the output pipe was closed early"})
public final class DossierCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--licenses",
            description = "Prints the licenses of this program and of everything in it, and exits.")
    private boolean licenses;

    @Override
    public void run() {
        if (licenses) {
            Licenses.print(spec.commandLine().getOut());
            return;
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DossierCommand.class.getPackage().getImplementationVersion();
            return new String[] {"dossier " + (version == null ? "(not packaged)" : version)};
        }
    }
}
