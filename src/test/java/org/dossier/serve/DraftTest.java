package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void aFolderIsListedWhenOneOfItsFilesIsAskedForAndOnlyOnce() {
        AtomicInteger listed = new AtomicInteger();
        Draft.Files files = new Draft.Files(Stream.of(OutputFile.of("index.html", "home"))).with("search/", () -> {
            listed.incrementAndGet();
            return List.of(OutputFile.of("search/index.js", "words"));
        });
        assertNotNull(files.at("index.html"));
        assertNull(files.at("searches.html"));
        assertNull(files.at("other/index.js"));
        assertEquals(0, listed.get());
        assertNotNull(files.at("search/index.js"));
        assertNull(files.at("search/none.js"));
        assertEquals(1, listed.get());
    }
}
