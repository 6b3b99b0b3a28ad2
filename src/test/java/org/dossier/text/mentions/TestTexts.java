package org.dossier.text.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Tables of texts that come with the tests. */
final class TestTexts {
    private TestTexts() {}

    /** The lines of a table that say something. */
    static Stream<String> lines(String resource) {
        try (InputStream in = TestTexts.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
