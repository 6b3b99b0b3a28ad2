package org.dossier.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside.
 *
 * @param changed when it was last written
 * @param size in bytes
 */
public record Stamp(FileTime changed, long size) {
    /** How a file looks of which more is known. */
    public static Stamp of(FileState file) {
        return new Stamp(FileTime.from(file.modified(), TimeUnit.NANOSECONDS), file.size());
    }

    /** That of a file whose attributes have been asked for. */
    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime(), file.size());
    }
}
