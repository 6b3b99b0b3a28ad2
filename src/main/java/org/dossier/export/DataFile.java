package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * A file of data, made when asked for.
 *
 * @param route its place below the site's folder, with forward slashes, such as {@code data/mentions.csv}
 * @param writing makes the bytes
 */
public record DataFile(String route, Writing writing) {
    /** Rejects null. */
    public DataFile {
        Objects.requireNonNull(route);
        Objects.requireNonNull(writing);
    }

    /** Makes the bytes of one file; safe to ask from several threads, any number of times. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes the whole file, the same bytes each time.
         *
         * @param out where to; flushed, never closed
         * @throws IOException when {@code out} cannot take the bytes
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
