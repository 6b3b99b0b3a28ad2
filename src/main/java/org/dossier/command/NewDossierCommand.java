package org.dossier.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.EnumSet;
import java.util.Set;
import org.dossier.compose.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier new dossier}. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description =
                "Creates a project that can be built at once, with an example: an article with annotations, a person and an organization.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # a project to start from",
            "  dossier new dossier my-dossier --github",
            "  dossier new dossier my-dossier --title \"The Bridge at Ulmsey\""
        })
public final class NewDossierCommand extends ProjectCommand {
    private static final String JAR = "dossier.jar";

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
            description = "Adds a pom.xml and this program as dossier.jar: 'mvn package' builds the site.")
    private boolean maven;

    @Option(
            names = "--github",
            description =
                    "Adds a GitHub workflow and this program as dossier.jar: each push is checked, and the default branch is published with GitHub Pages.")
    private boolean github;

    @Option(
            names = "--gitlab",
            description =
                    "Adds a GitLab pipeline and this program as dossier.jar: merge requests are checked, and the default branch is published with GitLab Pages.")
    private boolean gitlab;

    @Option(names = "--all-keys", description = NewItemCommand.ALL_KEYS)
    private boolean allKeys;

    @Override
    public Integer call() throws IOException {
        Set<NewProject.Builder> builders = builders();
        NewProject project = new NewProject(NewItemCommand.line(title), allKeys, builders);
        Path target = streams().here().resolve(folder);
        try {
            project.write(target);
        } catch (DirectoryNotEmptyException e) {
            throw wrong(folder + " is not empty; name another folder");
        } catch (FileAlreadyExistsException e) {
            throw wrong(folder + " exists and is not a folder");
        }
        project.files().keySet().forEach(file -> out().println(folder.resolve(file)));
        Path jar = jar();
        if (!builders.isEmpty()) {
            if (jar == null) {
                err().println("Put dossier.jar into " + folder + ": what builds the site there runs it.");
            } else {
                Files.copy(jar, target.resolve(JAR));
                out().println(folder.resolve(JAR));
            }
        }
        String program = jar == null || !builders.isEmpty() ? JAR : jar.toString();
        err().println("Next: cd " + folder + ", java -jar " + program + " build, and open site/index.html");
        return Exit.DONE;
    }

    private Set<NewProject.Builder> builders() {
        Set<NewProject.Builder> builders = EnumSet.noneOf(NewProject.Builder.class);
        if (maven) {
            builders.add(NewProject.Builder.MAVEN);
        }
        if (github) {
            builders.add(NewProject.Builder.GITHUB);
        }
        if (gitlab) {
            builders.add(NewProject.Builder.GITLAB);
        }
        return builders;
    }

    /** The jar this program runs from; null when it does not run from one. */
    private static Path jar() {
        CodeSource source = NewDossierCommand.class.getProtectionDomain().getCodeSource();
        try {
            Path path = source == null ? null : Path.of(source.getLocation().toURI());
            return path != null && Files.isRegularFile(path) ? path : null;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
