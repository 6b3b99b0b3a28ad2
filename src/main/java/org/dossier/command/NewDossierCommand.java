package org.dossier.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.compose.NewProject;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier new dossier}. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description =
                "Creates a project that can be built at once, with an example: an article with annotations, a person and an organization.",
        footerHeading = "%nExamples:%n",
        footer = {"  # a project to start from", "  dossier new dossier my-dossier --title \"The Bridge at Ulmsey\""})
public final class NewDossierCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder to create; an existing one must be empty.")
    private Path folder;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "The Bridge at Ulmsey",
            description = "The title of the dossier (default: that of the example).")
    private String title;

    @Option(
            names = "--maven",
            description = "Adds a pom.xml, so that 'mvn package' builds the site; dossier.jar has to lie beside it.")
    private boolean maven;

    /** A command that prints there. */
    public NewDossierCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        NewProject project = new NewProject(NewItemCommand.line(title), maven);
        Path target = streams.here().resolve(folder);
        try {
            project.write(target);
        } catch (DirectoryNotEmptyException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), folder + " is not empty; name a folder that is, or that is not there");
        } catch (FileAlreadyExistsException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), folder + " is there, and is no folder");
        }
        project.files().keySet().forEach(file -> streams.out().println(folder.resolve(file)));
        String jar = jar();
        if (maven) {
            streams.err().println("For 'mvn package', put the program beside pom.xml: cp " + jar + " " + folder);
        }
        streams.err().println("Next: cd " + folder + ", java -jar " + jar + " build, and open site/index.html");
        return Exit.DONE;
    }

    /** The jar this program runs from; a general name when it does not run from one. */
    private static String jar() {
        var source = NewDossierCommand.class.getProtectionDomain().getCodeSource();
        String path = source == null ? "" : source.getLocation().getPath();
        return path.endsWith(".jar") ? Path.of(path).toString() : "dossier.jar";
    }
}
