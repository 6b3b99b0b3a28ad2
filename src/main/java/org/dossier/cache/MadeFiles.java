package org.dossier.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.dossier.output.OutputFile;
import org.dossier.source.Sha256;

/**
 * Files of the site that take long to make and depend on little: each is kept under all that it is made from, the program included, and
 * made once. Safe for several threads.
 */
public final class MadeFiles {
    private static final String FOLDER = "made";

    private final CacheFolder cache;
    private final String program;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private MadeFiles(CacheFolder cache, String program) {
        this.cache = cache;
        this.program = program;
    }

    /** None: every file is made. */
    public static MadeFiles none() {
        return new MadeFiles(null, "");
    }

    /** Those of a project; none where nothing can be kept, or it is not sure which program makes them. */
    public static MadeFiles of(Path project) {
        try {
            CacheFolder cache = CacheFolder.of(project);
            Files.createDirectories(cache.file(FOLDER));
            String program = Program.known(cache);
            return program == null ? none() : new MadeFiles(cache, program);
        } catch (IOException | SecurityException e) {
            return none();
        }
    }

    /** The same file, not made again where it was; it is the same file where it says nothing of what it is made from. */
    public OutputFile of(OutputFile file) {
        String from = file.content().madeFrom();
        if (cache == null || from == null) {
            return file;
        }
        String name = FOLDER + "/" + Sha256.of(program + "\n" + from);
        return new OutputFile(
                file.route(),
                out -> {
                    used.add(name);
                    byte[] bytes = kept(name);
                    if (bytes == null) {
                        ByteArrayOutputStream made = new ByteArrayOutputStream();
                        file.content().writeTo(made);
                        bytes = made.toByteArray();
                        keep(name, bytes);
                    }
                    out.write(bytes);
                },
                file.shows());
    }

    /** Null when there is none, or none that is whole. */
    private byte[] kept(String name) {
        try {
            byte[] all = Files.readAllBytes(cache.file(name));
            int end = all.length - Long.BYTES;
            return end >= 0 && ByteBuffer.wrap(all).getLong(end) == checksum(all, end) ? Arrays.copyOf(all, end) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void keep(String name, byte[] bytes) {
        ByteBuffer all = ByteBuffer.allocate(bytes.length + Long.BYTES);
        all.put(bytes).putLong(checksum(bytes, bytes.length));
        try {
            cache.write(name, all.array());
        } catch (IOException e) {
            // It is made again the next time.
            return;
        }
    }

    static long checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return checksum(sum, length);
    }

    static long checksum(Checksum sum, long length) {
        return length << Integer.SIZE | sum.getValue();
    }

    /** Removes what no file of this build was made from; to be called when it went well. */
    public void forgetOthers() {
        if (cache == null) {
            return;
        }
        try (Stream<Path> files = Files.list(cache.file(FOLDER))) {
            for (Path file : files.toList()) {
                if (!used.contains(FOLDER + "/" + file.getFileName())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            // The next build tries again.
            return;
        }
    }
}
