package org.dossier.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class,
        description =
                "Makes a static site from annotated articles and profiles of the people and organizations in them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier new dossier my-dossier   makes a project with an example",
            "  dossier build                    builds its site",
            "  dossier check --help             says all about a command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:problems in the content", "2:wrong usage", "141:nobody reads the output any more"})
public final class DossierCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
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
