package org.dossier.output;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Content of many parts, each about few things, so that after a change of one of them not all need be made again. What is between the parts is
 * little, and always made.
 */
@FunctionalInterface
public interface InParts extends OutputFile.Content {
    /** Into no more parts than these a list is cut. */
    int MOST = 200;

    /**
     * Writes the parts and what is between them.
     *
     * @param out is told where each part begins and ends, once all bytes before have been handed on
     */
    void writeTo(Parts out) throws IOException;

    /** False where the file is the parts one after the other; true where it is made from them, so that no part can be copied from it. */
    default boolean isPacked() {
        return false;
    }

    /**
     * Writes the file, while someone looks at its parts.
     *
     * @param looking makes who looks, and hands on what it is given
     */
    default void writeTo(OutputStream out, Function<OutputStream, Parts> looking) throws IOException {
        writeTo(looking.apply(out));
    }

    @Override
    default void writeTo(OutputStream file) throws IOException {
        writeTo(file, out -> new Parts() {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }

            @Override
            public boolean begin(List<?> about) {
                return true;
            }

            @Override
            public void end() {
                // Whoever wants the whole does not tell parts apart.
            }
        });
    }

    /** Things that a file has one after the other, as they are in its parts. */
    static <T> List<List<T>> of(List<T> things) {
        int each = things.size() / MOST + 1;
        return IntStream.iterate(0, from -> from < things.size(), from -> from + each)
                .mapToObj(from -> things.subList(from, Math.min(things.size(), from + each)))
                .toList();
    }

    /** Takes the file. */
    abstract class Parts extends OutputStream {
        /**
         * A part begins.
         *
         * @param about all that it is made of, besides the answers to what it asks while it is made: known again by identity; a question to the
         *     dossier stands for its answer
         * @return false when nobody wants it: what is written until it ends is passed over
         */
        public abstract boolean begin(List<?> about);

        /** A part ends. */
        public abstract void end();

        /**
         * Writes things one after the other, some of them as a part.
         *
         * @param text hands on what has been written of the file
         * @param one writes one of them
         */
        public final <T> void each(List<T> things, Flushable text, One<T> one) throws IOException {
            for (List<T> some : of(things)) {
                text.flush();
                if (begin(some)) {
                    for (T thing : some) {
                        one.write(thing);
                    }
                    text.flush();
                }
                end();
            }
        }
    }

    /** Writes a thing. */
    @FunctionalInterface
    interface One<T> {
        /** Writes it into the file. */
        void write(T thing) throws IOException;
    }
}
