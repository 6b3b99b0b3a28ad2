package org.dossier.publish;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;

/** Lets two folders change places in one step, so that nobody ever finds neither. Java has no call for it. */
@FunctionalInterface
interface Exchange {

    /** By the calls of Linux (3.15, glibc 2.28 or musl) and macOS (10.12); false on other systems. */
    Exchange BY_SYSTEM = Exchange::bySystem;

    /** For systems, disks and tests without it. */
    Exchange NEVER = (one, other) -> false;

    /**
     * Lets two folders on one disk change their names.
     *
     * @return true if they did; false, with nothing changed, if this system or this disk cannot
     */
    boolean swap(Path one, Path other);

    /** What we call of the C library; the numbers are those of its headers. */
    interface CLibrary extends Library {
        int AT_FDCWD = -100;
        int RENAME_EXCHANGE = 2;
        int RENAME_SWAP = 2;

        int renameat2(int oldFolder, String oldPath, int newFolder, String newPath, int flags)
                throws LastErrorException;

        int renamex_np(String from, String to, int flags) throws LastErrorException;
    }

    private static boolean bySystem(Path one, Path other) {
        if (!Platform.isLinux() && !Platform.isMac()) {
            return false;
        }
        try {
            // Paths are shown in the encoding in which the JDK tells them.
            CLibrary library = Native.load(
                    "c",
                    CLibrary.class,
                    Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding")));
            int failed = Platform.isMac()
                    ? library.renamex_np(one.toString(), other.toString(), CLibrary.RENAME_SWAP)
                    : library.renameat2(
                            CLibrary.AT_FDCWD,
                            one.toString(),
                            CLibrary.AT_FDCWD,
                            other.toString(),
                            CLibrary.RENAME_EXCHANGE);
            return failed == 0;
        } catch (LastErrorException | LinkageError e) {
            // A mount point, a disk or a library that cannot; or a folder for temporary files that runs no code.
            return false;
        }
    }
}
