package org.dossier.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/** Content of which a page says how large it is. It is written once more for that only when nobody has begun to write it. */
public final class Measured implements OutputFile.Content {
    private final OutputFile.Content content;
    private final AtomicReference<CompletableFuture<Long>> size = new AtomicReference<>();

    /** What {@code content} writes. */
    public Measured(OutputFile.Content content) {
        this.content = content;
    }

    /**
     * How many bytes it has.
     *
     * @throws IOException if they cannot be made
     */
    public long size() throws IOException {
        CompletableFuture<Long> begun = size.get();
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

    private long write(OutputStream out) throws IOException {
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
