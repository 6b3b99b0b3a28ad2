package org.dossier.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier new}, which holds a command for each thing that can be made. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "THING",
        description = "Creates a project, or something in one. Never overwrites anything.",
        commandListHeading = "%nThings:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # a project with an example",
            "  dossier new dossier my-dossier",
            "  # an article in the project",
            "  dossier new article \"Bridge closed for a week\""
        })
public final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private NewCommand() {}

    /** The command with all things. */
    public static CommandLine with(Streams streams) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewDossierCommand().with(streams))
                .addSubcommand(new NewArticleCommand().with(streams))
                .addSubcommand(new NewPersonCommand().with(streams))
                .addSubcommand(new NewOrganizationCommand().with(streams))
                .addSubcommand(new NewSourceCommand().with(streams))
                .addSubcommand(new NewTemplateCommand().with(streams));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "new what? dossier, article, person, organization, source or template");
    }
}
