package org.dossier.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The folder that a command works on, as its first argument. */
final class ProjectFolder {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The project: the folder that holds 'content' (default: this folder, or the nearest above it "
                    + "that holds 'content/dossier.yaml').")
    private Path folder;

    /**
     * The folder.
     *
     * @throws CommandLine.ParameterException when it is not there or holds no {@code content}
     */
    Path path(Streams streams, CommandSpec spec) {
        return ProjectLookup.project(folder, streams, spec);
    }
}
