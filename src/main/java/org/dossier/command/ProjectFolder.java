package org.dossier.command;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder that a command works on, as its first argument. */
final class ProjectFolder {
    static final String DESCRIPTION =
            "The project folder, which holds 'content' (default: the current folder, or the nearest project above it).";

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = DESCRIPTION)
    private Path folder;

    /** As given; null when left out. For {@link ProjectCommand#project}. */
    Path named() {
        return folder;
    }
}
