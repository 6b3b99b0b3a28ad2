package org.dossier.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.dossier.model.Routes;

/**
 * A file of the index, made when asked for.
 *
 * @param route its place below the site's folder, with forward slashes, such as {@code search/words/0.js}
 * @param writing makes the bytes
 */
public record SearchFile(String route, Writing writing) {
    /** Rejects null. */
    public SearchFile {
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

    /** A file that gives its data to the page under its key: its route without folder and ending, such as {@code words/0}. */
    static SearchFile of(String key, Script.Content content) {
        return new SearchFile(Routes.SEARCH_INDEX + key + ".js", out -> Script.write(key, content, out));
    }
}
