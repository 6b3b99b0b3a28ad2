package org.dossier.cache;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.dossier.source.Memory;
import org.dossier.source.SourceFile;
import org.dossier.source.Stamp;

/**
 * The {@link Memory} of a build, on the disk for the next one: so a build after an edit makes again what rests on it, as {@code serve} does.
 *
 * <p>It is used by the very program that made it. Files of the content are read each time, and known again by their whole text;
 * what was known by times and sizes of files is not kept. Where the file is not there, damaged, or another program's, a build begins with nothing.
 */
public final class KeptMemory {
    private static final String FILE = "memory";

    /** While no more than this part of it is new, it is left as it is: the next build makes that part again in less time. */
    private static final int SMALL_PART = 50;

    private final CacheFolder cache;
    private final byte[] begins;

    private KeptMemory(CacheFolder cache, byte[] begins) {
        this.cache = cache;
        this.begins = begins;
    }

    /** That of a project. */
    public static KeptMemory of(Path project) {
        try {
            CacheFolder cache = CacheFolder.of(project);
            String program = Program.known(cache);
            return program == null
                    ? new KeptMemory(null, null)
                    : new KeptMemory(cache, (program + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | SecurityException e) {
            return new KeptMemory(null, null);
        }
    }

    /** What the last build remembered, for one that begins now. */
    public Memory before() {
        Memory fresh = Memory.fresh(Instant.now());
        if (cache == null) {
            return fresh;
        }
        try {
            byte[] bytes = Files.readAllBytes(cache.file(FILE));
            int end = bytes.length - Long.BYTES;
            boolean ours = end > begins.length
                    && Arrays.equals(bytes, 0, begins.length, begins, 0, begins.length)
                    && ByteBuffer.wrap(bytes).getLong(end) == MadeFiles.checksum(bytes, end);
            return ours ? fresh.after(read(new ValueReader(bytes, begins.length))) : fresh;
        } catch (IOException | RuntimeException e) {
            // Nobody knows what it is: it is not used.
            return fresh;
        }
    }

    private static List<Memory.Entry> read(ValueReader in) throws IOException {
        List<Memory.Entry> entries = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Object key = in.value();
            Object value = in.value();
            Object[] from = new Object[in.number()];
            for (int i = 0; i < from.length; i++) {
                from[i] = in.value();
            }
            entries.add(new Memory.Entry(key, value, Arrays.asList(from)));
        }
        return entries;
    }

    /** Keeps what a build remembered that began with {@link #before}. */
    public void keep(Memory memory) {
        if (cache == null) {
            return;
        }
        try {
            List<Memory.Entry> entries =
                    memory.kept().stream().filter(KeptMemory::isOfValues).toList();
            long made = entries.stream().filter(memory::isNew).count();
            if (made <= entries.size() / SMALL_PART) {
                return;
            }
            cache.write(FILE, out -> {
                Summed summed = new Summed(out);
                summed.write(begins);
                write(entries, summed);
                summed.end();
            });
        } catch (IOException e) {
            // The next build takes longer.
            return;
        }
    }

    private static void write(List<Memory.Entry> entries, OutputStream out) throws IOException {
        List<Object> known = entries.stream()
                .flatMap(entry -> entry.from().stream())
                .filter(Objects::nonNull)
                .toList();
        ValueWriter values = new ValueWriter(out, known);
        values.number(entries.size());
        for (Memory.Entry entry : entries) {
            values.value(entry.key());
            values.value(entry.value());
            values.number(entry.from().size());
            for (Object one : entry.from()) {
                values.value(one);
            }
        }
        values.flush();
    }

    /** False for what is more than a value, such as a table that makes itself, and for what is known by the look of a file. */
    private static boolean isOfValues(Memory.Entry entry) {
        return Stream.concat(Stream.of(entry.value()), entry.from().stream())
                .allMatch(one ->
                        one == null || one instanceof SourceFile || one instanceof Record && !(one instanceof Stamp));
    }

    /** Ends with the checksum of what was written before. */
    private static final class Summed extends FilterOutputStream {
        private final CRC32C sum = new CRC32C();
        private long length;

        Summed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            sum.update(bytes, from, count);
            length += count;
            out.write(bytes, from, count);
        }

        void end() throws IOException {
            out.write(ByteBuffer.allocate(Long.BYTES)
                    .putLong(MadeFiles.checksum(sum, length))
                    .array());
        }
    }
}
