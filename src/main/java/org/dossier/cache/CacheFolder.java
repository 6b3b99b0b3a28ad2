package org.dossier.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.dossier.source.FileState;
import org.dossier.source.Moment;

/**
 * The folder of a project in which builds leave something to later ones. It is the project's own, so that two checkouts have two, and neither
 * below {@code content} nor in the site, which is shown to others. Version control and backups pass over it.
 */
public final class CacheFolder {
    /** Where it is in a project, with forward slashes. */
    public static final String NAME = ".cache/dossier";

    // spec: bford.info/cachedir: programs that copy or pack folders leave out one with this file
    private static final String TAG = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# What builds of this dossier leave for later ones. This folder can be deleted; the next build only takes longer.\n";

    private final Path folder;

    private CacheFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of a project; made when it is not there.
     *
     * @throws IOException when it cannot be written to
     */
    public static CacheFolder of(Path project) throws IOException {
        Path folder = project.resolve(NAME);
        Files.createDirectories(folder);
        CacheFolder cache = new CacheFolder(folder);
        if (!Files.exists(folder.resolve("CACHEDIR.TAG"))) {
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            Files.writeString(folder.resolve("CACHEDIR.TAG"), TAG);
        }
        return cache;
    }

    /** The path of a file in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file in one step: whoever is killed leaves the old one or the new one. */
    void write(String name, byte[] bytes) throws IOException {
        write(name, out -> out.write(bytes));
    }

    /** The same, of a file that is made while it is written; buffers nothing. */
    void write(String name, OutputFile.Content content) throws IOException {
        Path fresh = Files.createTempFile(folder, "new", "");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                content.writeTo(out);
            }
            Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Removes files, by their names; one that cannot be removed now can be the next time. */
    void remove(Predicate<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (names.test(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** What the clock of its disk shows. */
    Moment now() throws IOException {
        Path file = Files.write(file("now"), new byte[1]);
        FileState state = FileState.of(file, FileState.isUnix(file));
        return new Moment(state.device(), state.newest(), Instant.now());
    }
}
