package org.dossier.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are packed with the program. */
final class Resources {
    private Resources() {}

    /** A text beside this class; null when there is none. Lines end in {@code \n}. */
    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
