package org.dossier.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Changes to files that have been made and can be taken back. Used once. */
final class UndoLog {
    private final Deque<Step> undo = new ArrayDeque<>();
    private final List<Path> removed = new ArrayList<>();

    /** Takes something back. */
    private interface Step {
        void run() throws IOException;
    }

    /** A name beside a file that nothing reads. */
    static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + "." + ending);
    }

    /** Puts a new file in the place of one whose text is known. */
    void replace(Path file, Path by, String raw) throws IOException {
        Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
        undo.push(() -> {
            Files.writeString(by, raw, StandardCharsets.UTF_8);
            Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** Moves a file; {@code to} is null when it is to go. */
    void move(Path from, Path to) throws IOException {
        if (to == null) {
            Path aside = beside(from, "removed.tmp");
            rename(from, aside);
            removed.add(aside);
        } else if (!Files.exists(to)) {
            rename(from, to);
        } else if (!Files.isSameFile(from, to)) {
            throw new FileAlreadyExistsException(to + " already exists; nothing is replaced");
        } else {
            // Where a disk takes both names for one file, it keeps the old one unless there is another in between.
            Path between = beside(to, "tmp");
            rename(from, between);
            rename(between, to);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        Files.move(from, to);
        undo.push(() -> Files.move(to, from));
    }

    /** Takes everything back, the last first; what cannot be taken back is added to what has failed. */
    void undo(IOException failed) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException e) {
                failed.addSuppressed(e);
            }
        }
    }

    /** Lets the removed files go. */
    void finish() throws IOException {
        for (Path file : removed) {
            Files.delete(file);
        }
    }
}
