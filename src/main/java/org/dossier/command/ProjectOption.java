package org.dossier.command;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The folder that a command works on, as an option: for commands whose arguments are something else. */
final class ProjectOption {
    @Option(
            names = "--dir",
            paramLabel = "PROJECT",
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
