package org.dossier.command;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal true when {@code err} is a terminal, on which a line may be written over
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal) {}
