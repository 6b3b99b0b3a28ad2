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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:problems in the content", "2:wrong usage"})
public final class DossierCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        String all = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command, one of: " + all);
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
