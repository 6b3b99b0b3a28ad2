package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dossier.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    /** As long as an editor takes to save, and as long as nobody takes: what is then empty or away is meant. */
    private static final int SAVING_MILLIS = 400;

    private static final int MEANT_MILLIS = 600;

    /** Tries on a machine that may stand still. */
    private static final int TIMES = 20;

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private String last = "one";
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

    /** What is told next; on a busy machine a change may be told twice. */
    private String next() throws InterruptedException {
        String told = last;
        while (told != null && told.equals(last)) {
            told = seen.poll(Patience.LIMIT_SECONDS, TimeUnit.SECONDS);
        }
        last = told;
        return told;
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** A way in which an editor writes a file. */
    private interface Saving {
        void save(String text) throws Exception;
    }

    /** A change that takes a while is told when it is done: what is half done never. */
    private void assertOneChange(Saving saving) throws Exception {
        for (int times = 0; times < TIMES; times++) {
            String text = "text " + times;
            long begun = System.nanoTime();
            saving.save(text);
            long millis = millisSince(begun);
            List<String> told = new ArrayList<>();
            for (String one = next(); one != null; one = seen.poll(1, TimeUnit.SECONDS)) {
                told.add(one);
            }
            // Where the machine stood still meanwhile, what is half done was so for as long as what is meant.
            if (millis < MEANT_MILLIS) {
                assertEquals(Set.of(text), Set.copyOf(told));
                return;
            }
        }
        fail("the machine stands still");
    }

    @Test
    void aFileThatIsEmptiedAndWrittenIsOneChange() throws Exception {
        assertOneChange(text -> {
            try (Writer out = Files.newBufferedWriter(article)) {
                Thread.sleep(SAVING_MILLIS);
                out.write(text);
            }
        });
    }

    @Test
    void aFileThatIsAwayAndComesBackIsOneChange() throws Exception {
        Path backup = article.resolveSibling("a.md~");
        assertOneChange(text -> {
            Files.move(article, backup);
            Thread.sleep(SAVING_MILLIS);
            Files.writeString(article, text);
            Files.delete(backup);
        });
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
        long millis = MEANT_MILLIS;
        for (int times = 0; times < TIMES && millis >= MEANT_MILLIS; times++) {
            long begun = System.nanoTime();
            Path own = Files.writeString(article.resolveSibling("4913"), "x");
            Files.delete(own);
            Files.writeString(article, "text " + times);
            assertEquals("text " + times, next());
            millis = millisSince(begun);
        }
        assertTrue(millis < MEANT_MILLIS, "milliseconds: " + millis);
    }
}
