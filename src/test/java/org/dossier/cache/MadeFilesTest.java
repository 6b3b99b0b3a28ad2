package org.dossier.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes long to make is made once for all that it is made from. */
class MadeFilesTest {
    @TempDir
    private Path project;

    private int made;

    /** A drawing of a word. */
    private final class Drawing implements OutputFile.Content {
        private final String word;

        Drawing(String word) {
            this.word = word;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            made++;
            out.write(("drawn: " + word).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String madeFrom() {
            return word;
        }
    }

    private String write(MadeFiles files, String word) throws IOException {
        OutputFile file = files.of(new OutputFile("cards/" + word + ".png", new Drawing(word), "shown"));
        assertEquals("cards/" + word + ".png", file.route());
        assertEquals("shown", file.shows());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(CacheFolder.NAME).resolve("made"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void itIsMadeOnce() throws IOException {
        for (int run = 0; run < 3; run++) {
            MadeFiles files = MadeFiles.of(project);
            assertEquals("drawn: one", write(files, "one"));
            assertEquals("drawn: two", write(files, "two"));
            assertEquals("drawn: one", write(files, "one"));
            assertEquals(2, made);
        }
    }

    @Test
    void whatIsNotUsedAnyMoreIsForgotten() throws IOException {
        MadeFiles before = MadeFiles.of(project);
        write(before, "one");
        write(before, "two");
        MadeFiles after = MadeFiles.of(project);
        write(after, "two");
        assertEquals(2, kept().size());
        after.forgetOthers();
        assertEquals(1, kept().size());
        write(MadeFiles.of(project), "two");
        assertEquals(2, made);
    }

    @Test
    void whatIsDamagedIsMadeAgain() throws IOException {
        write(MadeFiles.of(project), "one");
        Path file = kept().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals("drawn: one", write(MadeFiles.of(project), "one"));
            assertArrayEquals(whole, Files.readAllBytes(file), "it is kept again");
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertEquals("drawn: one", write(MadeFiles.of(project), "one"));
        }
        assertEquals(1 + 2 * whole.length, made);
    }

    @Test
    void whatSaysNothingOfWhatItIsMadeFromIsNotKept() throws IOException {
        OutputFile page = OutputFile.of("index.html", "<p>");
        assertSame(page, MadeFiles.of(project).of(page));
        assertEquals(List.of(), kept());
    }

    @Test
    void whereNothingCanBeKeptAllIsMade() throws IOException {
        Files.writeString(project.resolve(".cache"), "a file of somebody's");
        write(MadeFiles.of(project), "one");
        write(MadeFiles.of(project), "one");
        write(MadeFiles.none(), "one");
        assertEquals(3, made);
        MadeFiles.of(project).forgetOthers();
        assertTrue(Files.isRegularFile(project.resolve(".cache")));
    }
}
