package org.dossier.publish;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.dossier.output.RouteRules;

/**
 * The site's folder on the disk, and the publisher's own inside it.
 *
 * @param named as the caller named it, for messages
 * @param real without symbolic links, for everything else
 */
record SiteFolder(Path named, Path real) {

    /** Makes the folder, and ours in it, if they are not there yet. */
    static SiteFolder open(Path dir) throws IOException {
        try {
            // Files.createDirectories refuses a link to a folder in Java 17.
            if (!Files.isDirectory(dir)) {
                Files.createDirectories(dir);
            }
            SiteFolder folder = new SiteFolder(dir, dir.toRealPath());
            BasicFileAttributes own = folder.look(RouteRules.PRIVATE_FOLDER);
            if (own == null) {
                Files.createDirectories(folder.own());
            } else if (!own.isDirectory() || own.isOther()) {
                throw new PublishException(folder.display(RouteRules.PRIVATE_FOLDER)
                        + " must be a folder, not a link to one; move it away and build again");
            }
            return folder;
        } catch (PublishException e) {
            throw e;
        } catch (IOException e) {
            throw new PublishException(
                    "cannot use " + dir + " as the site's folder (" + FailureReason.of(e)
                            + "); make it writable, or choose another folder",
                    e);
        }
    }

    private Path own() {
        return real.resolve(RouteRules.PRIVATE_FOLDER);
    }

    Path lock() {
        return own().resolve("lock");
    }

    Path staging() {
        return own().resolve("staging");
    }

    Path manifest() {
        return own().resolve("manifest");
    }

    private Path journal() {
        return own().resolve("journal");
    }

    /** Where a route's file is. */
    Path at(String route) throws PublishException {
        try {
            return real.resolve(route);
        } catch (InvalidPathException e) {
            throw new PublishException(
                    "this system's character encoding cannot name the file " + route
                            + "; nothing was changed; build with a UTF-8 locale, such as LC_ALL=C.UTF-8",
                    e);
        }
    }

    /** The path to show for a route. */
    String display(String route) {
        return named + named.getFileSystem().getSeparator() + route;
    }

    /** What is at a route whose folder is a real one; null if nothing does. Links are not followed. */
    BasicFileAttributes look(String route) throws IOException {
        try {
            return Files.readAttributes(at(route), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** The manifest; the empty one if there is none, or one that is damaged: then nothing counts as ours. */
    Manifest readManifest() throws IOException {
        if (!Files.exists(manifest(), LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.EMPTY;
        }
        if (!Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException(manifest() + " was not written by this program; move it away and build again");
        }
        return Manifest.decoded(Files.readAllBytes(manifest())).orElse(Manifest.EMPTY);
    }

    /** Replaces the manifest in one step, unless it reads so already. */
    void writeManifest(Manifest manifest) throws IOException {
        byte[] bytes = manifest.encoded();
        if (!Files.exists(manifest()) || !Arrays.equals(Files.readAllBytes(manifest()), bytes)) {
            write(bytes, manifest());
        }
    }

    /** The manifest of a folder that has none yet, and that nobody sees. */
    void startManifest(Manifest manifest) throws IOException {
        Files.write(manifest(), manifest.encoded(), StandardOpenOption.CREATE_NEW);
    }

    /** What a publish to this folder has still to do; empty if the last one came to its end, or had not begun. */
    Optional<Journal> readJournal() throws IOException {
        return hasJournal() ? Journal.decoded(Files.readAllBytes(journal())) : Optional.empty();
    }

    boolean hasJournal() {
        return Files.isRegularFile(journal(), LinkOption.NOFOLLOW_LINKS);
    }

    void writeJournal(Journal journal) throws IOException {
        write(journal.encoded(), journal());
    }

    void removeJournal() throws IOException {
        Files.deleteIfExists(journal());
    }

    private void write(byte[] bytes, Path to) throws IOException {
        Path fresh = staging().resolve(to.getFileName());
        Files.write(fresh, bytes);
        force(fresh);
        replace(fresh, to);
    }

    /** Renames a file or folder in one step, over what may be there. */
    static void replace(Path from, Path to) throws IOException {
        // Whether an atomic move replaces a file is up to the file system; the usual ones do, others want to be told.
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Manifest and journal are forced to the disk, and no other file. A page that a power cut spoils is seen and restored by the next
     * build, which compares bytes, and forcing thousands would take minutes; but only the manifest says what may be
     * restored.
     */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (ClosedByInterruptException e) {
            // The bytes are written; the thread stays interrupted for its owner to see, and the commit runs to its end.
            return;
        }
    }

    /** The staging folder, with all that a killed build left in it. */
    void keepStaging() throws IOException {
        Files.createDirectories(staging());
    }

    /** An empty staging folder, whatever a killed build left in it. */
    void clearStaging() throws IOException {
        removeStaging();
        Files.createDirectory(staging());
    }

    /** Removes the staging folder and all in it; a link is removed, not followed. */
    void removeStaging() throws IOException {
        if (!Files.exists(staging(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(staging(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
