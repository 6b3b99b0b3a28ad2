package org.dossier.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looks from outside.
 *
 * @param changed when it was last written
 * @param size in bytes
 */
public record Stamp(FileTime changed, long size) {
    /** That of a file whose attributes have been asked for. */
    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime(), file.size());
    }
}
