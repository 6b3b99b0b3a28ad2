package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.compose.ImportOutcome;
import org.dossier.compose.Unreadable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands have in common that take in a file of another tool: they show what becomes of it, and write it only if asked. */
abstract class ImportFileCommand extends ProjectCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file;

    @Mixin
    private ProjectOption folder;

    @Option(
            names = "--write",
            description = "Writes the drafts, and what was left to a file in the folder import of the project.")
    private boolean write;

    /** What a file holds becomes drafts in a project; returns the exit code. */
    abstract int take(Path project, InputStream in) throws IOException, Unreadable;

    /** The file as it was named. */
    final Path file() {
        return file;
    }

    /** True when something is to be written. */
    final boolean writes() {
        return write;
    }

    @Override
    public final Integer call() throws IOException {
        Path project = project(folder.named());
        Path from = streams().here().resolve(file);
        if (!Files.isRegularFile(from)) {
            throw wrong("There is no file " + file);
        }
        try (InputStream in = Files.newInputStream(from)) {
            return take(project, in);
        } catch (Unreadable e) {
            err().println("error: " + file + " cannot be imported: " + e.getMessage());
            return Exit.PROBLEMS;
        }
    }

    /**
     * Writes what was left, and says how much came of the file.
     *
     * @param name of the file for what was left
     * @param text of that file; empty when nothing was left for it
     * @return the exit code
     */
    final int end(Path project, Collection<ImportOutcome> outcomes, String name, String text) throws IOException {
        if (write && !text.isEmpty()) {
            Path path = project.resolve("import").resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            out().println(NewItemCommand.shown(project, "import/" + name) + ": what was left");
        }
        Map<ImportOutcome, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        out().println(
                        counts.isEmpty()
                                ? "Nothing to take in."
                                : counts.entrySet().stream()
                                        .map(one -> one.getValue() + " "
                                                + one.getKey().words())
                                        .collect(Collectors.joining(", ", "", ".")));
        if (!write) {
            out().println("Nothing was written; --write does.");
        }
        return counts.containsKey(ImportOutcome.LEFT) || counts.containsKey(ImportOutcome.ASKED)
                ? Exit.PROBLEMS
                : Exit.DONE;
    }
}
