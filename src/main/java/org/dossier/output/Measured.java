package org.dossier.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Content of which a page says how large it is. It is written once more for that only when it has not been written before. */
public final class Measured implements OutputFile.Content {
    private final OutputFile.Content content;
    private final AtomicLong size = new AtomicLong(-1);

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
        if (size.get() < 0) {
            writeTo(OutputStream.nullOutputStream());
        }
        return size.get();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Counting counting = new Counting(out);
        content.writeTo(counting);
        counting.flush();
        size.set(counting.count);
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
