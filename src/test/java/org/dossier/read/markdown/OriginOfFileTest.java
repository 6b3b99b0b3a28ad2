package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Where the characters of a value are. */
class OriginOfFileTest {
    @Test
    void ofAFile() {
        SourceFile file = SourceFile.of("x", "abcdef");
        Origin origin = Origin.of(file, 2, 5);
        assertEquals("cde", origin.whole().text());
        assertEquals("d", origin.span(1, 2).text());
        assertEquals("", origin.span(3, 3).text());
    }
}
