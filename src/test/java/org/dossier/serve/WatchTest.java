package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final int SAVING_MILLIS = 400;

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private Path article;
    private Watch watch;

    @BeforeEach
    void begin(@TempDir Path folder) throws Exception {
        Path content = Files.createDirectories(folder.toRealPath().resolve("content/articles"));
        article = Files.writeString(content.resolve("a.md"), "one");
        watch = new Watch(List.of(content.getParent()), changed -> seen.add(read()));
        watch.begin();
        // Until the system watches.
        Thread.sleep(300);
    }

    private String read() {
        try {
            return Files.exists(article) ? Files.readString(article) : "gone";
        } catch (IOException e) {
            return e.toString();
        }
    }

    @AfterEach
    void end() throws IOException {
        watch.close();
    }

    private String next() throws InterruptedException {
        return seen.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void aFileThatIsEmptiedAndWrittenIsOneChange() throws Exception {
        try (Writer out = Files.newBufferedWriter(article)) {
            Thread.sleep(SAVING_MILLIS);
            out.write("two");
        }
        assertShowsNothingBut("two");
    }

    /** On a busy machine a change may be told twice; what is half done never. */
    private void assertShowsNothingBut(String text) throws InterruptedException {
        assertEquals(text, next());
        for (String more = seen.poll(1, TimeUnit.SECONDS); more != null; more = seen.poll(1, TimeUnit.SECONDS)) {
            assertEquals(text, more);
        }
    }

    @Test
    void aFileThatIsAwayAndComesBackIsOneChange() throws Exception {
        Path backup = article.resolveSibling("a.md~");
        Files.move(article, backup);
        Thread.sleep(SAVING_MILLIS);
        Files.writeString(article, "two");
        Files.delete(backup);
        assertShowsNothingBut("two");
    }

    @Test
    void whatStaysEmptyOrAwayIsTold() throws Exception {
        Files.writeString(article, "");
        assertEquals("", next());
        Files.writeString(article, "two");
        assertEquals("two", next());
        Files.delete(article);
        assertEquals("gone", next());
    }

    @Test
    void filesThatEditorsPutThereAndTakeAwayAreNotWaitedFor() throws Exception {
        Path own = Files.writeString(article.resolveSibling("4913"), "x");
        Files.delete(own);
        long begun = System.nanoTime();
        Files.writeString(article, "two");
        assertEquals("two", next());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertEquals(0, millis / 5000, "milliseconds: " + millis);
    }
}
