package org.dossier.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.dossier.edit.Edits;
import org.dossier.render.template.Templates;
import org.dossier.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dossier new template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Copies a template of the program into the folder 'templates' of the project, for you to change, and prints the path of the copy.",
        footerHeading = "%nExamples:%n",
        footer = {"  # the page of an article", "  dossier new template article.ftlh"})
public final class NewTemplateCommand extends ProjectCommand {
    private static final String FOLDER = "templates/";

    @Mixin
    private ProjectOption folder;

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, such as article.ftlh.")
    private String name;

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        String file = name.replaceFirst("^" + FOLDER, "").replaceFirst("(?:\\.ftlh)?$", ".ftlh");
        if (!Templates.STANDARD.contains(file)) {
            throw wrong("There is no template '" + file + "': "
                    + Nearest.help(file, Templates.STANDARD, "there are " + String.join(", ", Templates.STANDARD)));
        }
        try {
            Edits.create(project, FOLDER + file, Templates.standard(file));
        } catch (FileAlreadyExistsException e) {
            err().println("error: " + NewItemCommand.shown(project, FOLDER + file)
                    + " is there already; nothing was changed");
            return Exit.PROBLEMS;
        }
        out().println(NewItemCommand.shown(project, FOLDER + file));
        return Exit.DONE;
    }
}
