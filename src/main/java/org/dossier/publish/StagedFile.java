package org.dossier.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.dossier.source.Stamp;

/** One file while it is made: in memory while it is small, in the staging folder once it is not. For one thread. */
final class StagedFile extends OutputStream {

    /** Files of more bytes than this go to the disk while they are made. */
    static final int LARGE = 4 << 20;

    private static final int CHUNK = 1 << 16;

    private final String route;
    private final Path staged;
    private final CommitSteps steps;
    private final FileFingerprint fingerprint = new FileFingerprint();
    private byte[] page = {};
    private int held;
    private long size;
    private OutputStream disk;
    private IOException failure;
    private boolean finished;

    /** @param staged where the file goes if it is large, or turns out to be new */
    StagedFile(String route, Path staged, CommitSteps steps) {
        this.route = route;
        this.staged = staged;
        this.steps = steps;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (finished) {
            throw new IOException("the content of " + route + " was written to after its writeTo had returned");
        }
        size += length;
        fingerprint.add(bytes, from, length);
        if (disk == null && size <= LARGE) {
            if (size > page.length) {
                page = Arrays.copyOf(page, (int) Math.min(Math.max(size, page.length * 2L), LARGE));
            }
            System.arraycopy(bytes, from, page, held, length);
            held += length;
        } else {
            toDisk(bytes, from, length);
        }
    }

    /** Writes what is held, and then these bytes. A failure is remembered: a content may hide what it caught. */
    private void toDisk(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            if (disk == null) {
                open();
            }
            disk.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void open() throws IOException {
        steps.before(CommitSteps.Step.STAGING, route);
        disk = Files.newOutputStream(staged, StandardOpenOption.CREATE_NEW);
        disk.write(page, 0, held);
    }

    /** Does nothing: a content may close what it was given, but only {@link #finish} ends the draft. */
    @Override
    public void close() {}

    /** Takes no more bytes, whether complete or not, and closes the file, if there is one. */
    void finish() {
        finished = true;
        try {
            if (disk != null) {
                disk.close();
            }
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Why the disk did not take all bytes; null if it did. */
    IOException failure() {
        return failure;
    }

    /** The bytes of the finished file. */
    InputStream read() throws IOException {
        return disk == null ? new ByteArrayInputStream(page, 0, held) : Files.newInputStream(staged);
    }

    /** Bytes of the finished file. */
    long size() {
        return size;
    }

    /** Of the finished file. */
    String fingerprint() {
        return fingerprint.digits();
    }

    /** Whether the finished file has the same bytes as one that is in the site. */
    boolean sameAs(Path standing, long standingSize) throws IOException {
        if (standingSize != size) {
            return false;
        }
        try {
            return disk == null ? holdsTheBytesOf(standing) : Files.mismatch(staged, standing) < 0;
        } catch (NoSuchFileException e) {
            // Removed since it was looked at, so there is nothing to be the same as.
            return false;
        }
    }

    private boolean holdsTheBytesOf(Path standing) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int at = 0;
        try (InputStream in = Files.newInputStream(standing)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (n > held - at || !Arrays.equals(chunk, 0, n, page, at, at + n)) {
                    return false;
                }
                at += n;
            }
        }
        return at == held;
    }

    /** Sees to it that the finished file is in the staging folder; returns how it looks there. */
    Stamp stage() throws IOException {
        if (disk == null) {
            open();
            disk.close();
        }
        return Stamp.of(Files.readAttributes(staged, BasicFileAttributes.class));
    }

    /** Removes the finished file from the staging folder, if it is there. */
    void discard() throws IOException {
        if (disk != null) {
            Files.delete(staged);
        }
    }
}
