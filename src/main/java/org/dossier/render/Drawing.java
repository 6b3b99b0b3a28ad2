package org.dossier.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * A file of the site, drawn when asked for.
 *
 * @param route its place below the site's folder, with forward slashes, such as {@code people/marco-rubio.html}
 * @param draw makes the bytes
 */
public record Drawing(String route, Draw draw) {
    /** Rejects null. */
    public Drawing {
        Objects.requireNonNull(route);
        Objects.requireNonNull(draw);
    }

    /** Makes the bytes of one file; safe to ask from several threads, any number of times. */
    @FunctionalInterface
    public interface Draw {
        /**
         * Writes the whole file, the same bytes each time.
         *
         * @param out where to; flushed, never closed
         * @throws IOException when {@code out} cannot take the bytes, or a file to copy cannot be read
         * @throws TemplateProblem when a template is wrong
         */
        void to(OutputStream out) throws IOException;
    }
}
