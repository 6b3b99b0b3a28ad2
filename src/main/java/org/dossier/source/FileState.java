package org.dossier.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a file, folder or link looks from outside, as far as the system says. Times are in nanoseconds since 1970.
 *
 * @param kind its type and permissions, as Unix has them; elsewhere whether it is a folder, a file, or neither
 * @param device the disk, and {@code number} the file on it; 0 where the system has no such numbers
 * @param size in bytes
 * @param modified when it was last written, which programs may set to any time
 * @param changed when the system last saw any change to it, which nobody can set; elsewhere when it was made, so that there a file that was
 *     written over with as many bytes, and given its old time back, looks as it did
 */
public record FileState(int kind, long device, long number, long size, long modified, long changed) {
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int TYPE = 0170000;

    /** The state of what is there; a link is not followed. */
    public static FileState of(Path path, boolean unix) throws IOException {
        if (unix) {
            Map<String, Object> all = Files.readAttributes(
                    path, "unix:mode,dev,ino,size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
            return new FileState(
                    (Integer) all.get("mode"),
                    (Long) all.get("dev"),
                    (Long) all.get("ino"),
                    (Long) all.get("size"),
                    nanos(all, "lastModifiedTime"),
                    nanos(all, "ctime"));
        }
        Map<String, Object> all = Files.readAttributes(
                path, "isDirectory,isRegularFile,size,lastModifiedTime,creationTime", LinkOption.NOFOLLOW_LINKS);
        int kind = all.get("isDirectory").equals(true)
                ? FOLDER
                : all.get("isRegularFile").equals(true) ? FILE : 0;
        long modified = nanos(all, "lastModifiedTime");
        return new FileState(kind, 0, 0, (Long) all.get("size"), modified, nanos(all, "creationTime"));
    }

    /** True where the system shows all of it. */
    public static boolean isUnix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static long nanos(Map<String, Object> all, String name) {
        return ((FileTime) all.get(name)).to(TimeUnit.NANOSECONDS);
    }

    /** That of a file that is on no disk. */
    static FileState ofNone(long size) {
        return new FileState(FILE, 0, 0, size, 0, 0);
    }

    /** True for a plain file: no folder, link, pipe or device. */
    public boolean isFile() {
        return (kind & TYPE) == FILE;
    }

    public boolean isFolder() {
        return (kind & TYPE) == FOLDER;
    }

    /** When it last became another. */
    public long newest() {
        return device == 0 ? Math.max(modified, changed) : changed;
    }
}
