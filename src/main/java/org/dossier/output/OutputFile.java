package org.dossier.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file of the site: where it goes, and how to make its bytes when asked.
 *
 * @param route the place below the site's folder, with forward slashes and no leading one:
 *     {@code people/marco-rubio.html}. Any Unicode name is allowed that Linux, macOS and Windows can all store: no
 *     empty, {@code .} or {@code ..} segment, no control character or one of {@code \ : * ? " < > |}, no trailing dot
 *     or space, no device name such as {@code NUL}, at most 255 bytes of UTF-8 a segment; {@code .dossier} at the top
 *     is the publisher's own
 * @param content makes the bytes; asked once in each publish, from any thread
 * @param shows words that readers see in the file and that its bytes do not hold as text, as in a picture; empty for none
 */
public record OutputFile(String route, Content content, String shows) {

    /**
     * Makes the bytes of one file. Must be safe to call from any thread, and must not itself publish to the same site.
     */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the whole file, the same bytes each time.
         *
         * @param out where to; need not be buffered, flushed or closed, but may be; of no use once this method has
         *     returned
         * @throws IOException if the bytes cannot be made; the publish then ends and the old site stays as it was
         */
        void writeTo(OutputStream out) throws IOException;

        /**
         * All that the bytes depend on besides the program, where that is little and they take long to make; null for any other content.
         * Two contents with the same write the same.
         */
        default String madeFrom() {
            return null;
        }

        /** The fingerprint that the bytes have, where that is known before they are made; else null. */
        default String knownAs() {
            return null;
        }

        /** How many bytes it has, where {@link #knownAs} has just known them; else -1. */
        default long knownSize() {
            return -1;
        }

        /** The fingerprint of a file of which much can be copied, where the bytes are not known; asked after {@link #knownAs}. Null for none. */
        default String resembles() {
            return null;
        }

        /**
         * Writes the whole file, as {@link #writeTo(OutputStream)} does.
         *
         * @param resembling the file that has the fingerprint of {@link #resembles}
         */
        default void writeTo(OutputStream out, Path resembling) throws IOException {
            writeTo(out);
        }

        /**
         * Told of the bytes once they have been made.
         *
         * @param size how many
         */
        default void madeAs(String fingerprint, long size) {}
    }

    /**
     * @throws IllegalArgumentException if the route is not one that every file system can store; the message says why
     */
    public OutputFile {
        RouteRules.check(route);
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(shows, "shows");
    }

    /** A file whose words, if it has any, are in its bytes. */
    public OutputFile(String route, Content content) {
        this(route, content, "");
    }

    /**
     * A file holding this text in UTF-8; may be empty. An unpaired surrogate, which UTF-8 cannot hold, becomes
     * {@code ?}.
     */
    public static OutputFile of(String route, String text) {
        Objects.requireNonNull(text, "text");
        return new OutputFile(route, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file holding these bytes, which are copied here; may be empty. */
    public static OutputFile of(String route, byte[] bytes) {
        byte[] own = bytes.clone();
        return new OutputFile(route, out -> out.write(own));
    }

    /**
     * A file holding what {@code file} holds when the site is published; it fails then, not here, if it cannot be read.
     */
    public static OutputFile copyOf(String route, Path file) {
        Objects.requireNonNull(file, "file");
        return new OutputFile(route, new Copy(file));
    }

    /**
     * What another file holds, so that who needs but a part of it need not make the whole.
     *
     * @param file read when asked for
     */
    public record Copy(Path file) implements Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }
}
