package org.dossier.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/**
 * How a file looks from outside.
 *
 * @param changed when it was last written
 * @param size in bytes
 */
public record Stamp(FileTime changed, long size) {
    /** FAT counts in steps of two seconds; no file system in use is coarser. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    /** That of a file whose attributes have been asked for. */
    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime(), file.size());
    }

    /** False when the file was written so shortly before that it may have been written once more in the same moment. */
    public boolean isSettled(Memory memory) {
        return changed.toInstant().plus(COARSEST_CLOCK).isBefore(memory.begun());
    }
}
