package org.dossier.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that are packed with the program. */
public final class PackedText {
    private PackedText() {}

    /**
     * One of them; its lines end in {@code \n}.
     *
     * @param beside the class beside which it is
     * @param name of its file; with a slash before it, its path from the root
     * @throws IllegalStateException when the program was packed without it
     */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: the program was packed without it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, cut at tabs; without empty ones, and those that begin with {@code #}. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return of(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
