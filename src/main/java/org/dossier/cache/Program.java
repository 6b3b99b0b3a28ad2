package org.dossier.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dossier.source.Moment;

/**
 * The program that runs, and what runs it.
 *
 * @param files where it and its libraries are: a file, or files and a folder of classes
 * @param java the Java that runs it, and where it looks for classes, in this order
 */
record Program(List<Path> files, String java) {
    /** @throws IOException when it is nowhere on a disk */
    static Program running() throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            files.add(Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        StringBuilder java = new StringBuilder()
                .append(System.getProperty("java.home"))
                .append('\n')
                .append(System.getProperty("java.runtime.version"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // However the folder was called from where it was begun.
            Path file = Path.of(entry).toAbsolutePath().normalize();
            java.append('\n').append(file);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        return new Program(files, java.toString());
    }

    /**
     * What the program that runs, and what runs it, are known by; null when it is not sure which it is.
     *
     * @param cache whose clock tells
     */
    static String known(CacheFolder cache) throws IOException {
        Program program = running();
        Moment begun = cache.now();
        FilesSeen seen = FilesSeen.below(program.files());
        return program.isAsStarted(seen) && seen.isBefore(begun) ? program.java() + "\n" + seen.digest() : null;
    }

    /**
     * True when these files are known to be those that run: another jar may have been put in their place since. A folder of classes is for
     * those who work on the program, and changes while it runs only if they let it.
     *
     * @param seen how they look
     */
    boolean isAsStarted(FilesSeen seen) {
        Instant started = ProcessHandle.current().info().startInstant().orElse(Instant.MIN);
        long nanos = TimeUnit.SECONDS.toNanos(started.getEpochSecond()) + started.getNano();
        return Files.isDirectory(files.get(0))
                || seen.newest().values().stream().allMatch(newest -> newest < nanos);
    }
}
