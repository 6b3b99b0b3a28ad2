package org.dossier.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command works on, as an option: for commands whose arguments are something else. */
final class ProjectOption {
    @Option(names = "--dir", paramLabel = "PROJECT", description = ProjectFolder.DESCRIPTION)
    private Path folder;

    /** As given; null when left out. For {@link ProjectCommand#project}. */
    Path named() {
        return folder;
    }
}
