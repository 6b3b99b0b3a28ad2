package org.dossier.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The folder that every command works on: its first argument. */
final class ProjectFolder {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: the folder that holds 'content' (default: this folder).")
    private Path folder;

    /**
     * The folder.
     *
     * @throws CommandLine.ParameterException when it is not there or holds no {@code content}
     */
    Path path(CommandSpec spec) {
        return checked(folder, spec);
    }

    /** The same of a folder that stands elsewhere on the command line. */
    static Path checked(Path folder, CommandSpec spec) {
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + folder);
        }
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no folder 'content' in " + folder.toAbsolutePath().normalize()
                            + "; run the command in the folder that holds it, or name that folder");
        }
        return folder;
    }
}
