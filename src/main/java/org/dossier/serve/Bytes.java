package org.dossier.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.output.OutputFile;
import org.dossier.source.Sha256;

/**
 * The bytes of an answer: those of a file are never all in memory.
 *
 * @param length how many there are
 * @param tag of this version, as an {@code ETag}
 * @param source where they are
 */
record Bytes(long length, String tag, Source source) {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Where bytes are. */
    @FunctionalInterface
    interface Source {
        /** Opens them from the first on. */
        InputStream open() throws IOException;
    }

    /**
     * Some of the bytes: 0-based, half-open.
     *
     * @param start the first
     * @param end just after the last; the same for a range that none of them is in
     */
    record Part(long start, long end) {}

    /** Bytes that are in memory. */
    static Bytes of(byte[] bytes) {
        return new Bytes(bytes.length, tag(bytes), () -> new java.io.ByteArrayInputStream(bytes));
    }

    /**
     * Those of a file of the site.
     *
     * @throws IOException when it cannot be made or read
     */
    static Bytes of(OutputFile file) throws IOException {
        if (file.content() instanceof OutputFile.Copy copy) {
            Path path = copy.file();
            long length = Files.size(path);
            String tag = "\"" + Long.toHexString(length) + "-"
                    + Long.toHexString(Files.getLastModifiedTime(path).toMillis()) + "\"";
            return new Bytes(length, tag, () -> Files.newInputStream(path));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return of(out.toByteArray());
    }

    /**
     * What a request for a part asks for.
     *
     * <p>spec: RFC 9110, 14.1.2; several ranges may be answered with the whole
     *
     * @param range of the request; may be null
     * @return null for the whole
     */
    Part part(String range) {
        Matcher asked = range == null ? null : RANGE.matcher(range.strip());
        if (asked == null
                || !asked.matches()
                || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            long last = Long.parseLong(asked.group(2));
            return new Part(length - Math.min(last, length), length);
        }
        long start = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? Long.MAX_VALUE - 1 : Long.parseLong(asked.group(2));
        if (last < start) {
            return null;
        }
        return start >= length ? new Part(length, length) : new Part(start, Math.min(length, last + 1));
    }

    /** Writes a part of them. */
    void write(Part part, OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            in.skipNBytes(part.start);
            byte[] some = new byte[1 << 16];
            long left = part.end - part.start;
            while (left > 0) {
                int read = in.read(some, 0, (int) Math.min(some.length, left));
                if (read < 0) {
                    throw new IOException("the file has become shorter while it was read");
                }
                out.write(some, 0, read);
                left -= read;
            }
        }
    }

    /** All of them; only for what is in memory anyway. */
    byte[] all() throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    private static String tag(byte[] bytes) {
        return "\"" + Sha256.of(bytes).substring(0, 24) + "\"";
    }
}
