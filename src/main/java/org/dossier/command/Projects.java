package org.dossier.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Checks the folder a command was given. */
final class Projects {
    private Projects() {}

    static void mustExist(CommandSpec spec, Path project) {
        if (!Files.isDirectory(project)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + project);
        }
        if (!Files.isDirectory(project.resolve("content"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no folder 'content' in "
                            + project.toAbsolutePath().normalize()
                            + "; run the command in the folder that holds it, or name that folder");
        }
    }
}
