package org.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import org.dossier.output.OutputFile;

/** Looks at the files of a site once they have been made, before anything of the site is changed. */
public interface Inspection {
    /** Looks at nothing, and refuses nothing. */
    Inspection NONE = new Inspection() {
        @Override
        public void made(OutputFile file, Bytes bytes) {
            // nobody wants to know
        }

        @Override
        public void allMade() {
            // nothing was found
        }
    };

    /** The bytes of a finished file. */
    @FunctionalInterface
    interface Bytes {
        /**
         * The bytes from the beginning; whoever asks closes the stream.
         *
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Told of each file, from any thread, also of one that the site has already.
     *
     * @param bytes of no use once this method has returned
     * @throws IOException if the bytes cannot be read; nothing is published then
     */
    void made(OutputFile file, Bytes bytes) throws IOException;

    /** Told once all files have been made. What this throws ends the publish, and the old site stays as it was. */
    void allMade();

    /**
     * The same look, and something that is done once it has refused nothing.
     *
     * @param next done after {@link #allMade}, on the same thread
     */
    default Inspection andThen(Runnable next) {
        Inspection first = this;
        return new Inspection() {
            @Override
            public void made(OutputFile file, Bytes bytes) throws IOException {
                first.made(file, bytes);
            }

            @Override
            public void allMade() {
                first.allMade();
                next.run();
            }
        };
    }
}
