package org.dossier.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Content of which a page says how large it is. It is written once more for that only when nobody has begun to write it. */
public final class Measured implements OutputFile.Content {
    private final OutputFile.Content content;
    private final AtomicReference<CompletableFuture<Long>> size = new AtomicReference<>();
    private final AtomicLong known = new AtomicLong(-1);

    /** What {@code content} writes. */
    public Measured(OutputFile.Content content) {
        this.content = content;
    }

    /** The same of other content. */
    Measured with(UnaryOperator<OutputFile.Content> other) {
        return new Measured(other.apply(content));
    }

    /**
     * How many bytes it has.
     *
     * @throws IOException if they cannot be made
     */
    public long size() throws IOException {
        CompletableFuture<Long> begun = size.get();
        if (begun == null && known.get() >= 0) {
            return known.get();
        }
        try {
            return begun == null ? write(OutputStream.nullOutputStream()) : begun.join();
        } catch (CompletionException e) {
            // Whoever had begun did not come to its end.
            return write(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        write(out);
    }

    @Override
    public void writeTo(OutputStream out, Path resembling) throws IOException {
        write(out, counting -> content.writeTo(counting, resembling));
    }

    private long write(OutputStream out) throws IOException {
        return write(out, content);
    }

    private long write(OutputStream out, OutputFile.Content content) throws IOException {
        CompletableFuture<Long> own = new CompletableFuture<>();
        size.compareAndSet(null, own);
        try {
            Counting counting = new Counting(out);
            content.writeTo(counting);
            counting.flush();
            own.complete(counting.count);
            return counting.count;
        } finally {
            if (!own.isDone()) {
                size.compareAndSet(own, null);
                own.completeExceptionally(new IOException("it could not be written"));
            }
        }
    }

    @Override
    public String madeFrom() {
        return content.madeFrom();
    }

    @Override
    public String knownAs() {
        String fingerprint = content.knownAs();
        known.set(fingerprint == null ? -1 : content.knownSize());
        return fingerprint;
    }

    @Override
    public long knownSize() {
        return known.get();
    }

    @Override
    public String resembles() {
        return content.resembles();
    }

    @Override
    public void madeAs(String fingerprint, long size) {
        content.madeAs(fingerprint, size);
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        /** What it writes to is closed by who opened it. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
