package org.dossier.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command prints, and where it is run.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal true when somebody sits at a terminal: a line of {@code err} may be written over, and questions are answered
 * @param in answers to questions, read only when {@code terminal}
 * @param here the current folder; an empty path stands for that of the process
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal, InputStream in, Path here) {
    /** Streams of a command that can ask nobody, run in the current folder of the process. */
    public Streams(PrintStream out, PrintStream err, boolean terminal) {
        this(out, err, terminal, InputStream.nullInputStream(), Path.of(""));
    }
}
