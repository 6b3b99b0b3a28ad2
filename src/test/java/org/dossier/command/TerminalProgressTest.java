package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dossier.Patience;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private TerminalProgress progress(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new TerminalProgress(new Streams(stream, stream, terminal));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void assertComes(String words) throws Exception {
        assertTrue(Patience.comes(() -> said().contains(words)), this::said);
    }

    @Test
    void whatTakesLongIsShownAndWiped() throws Exception {
        long begun = System.nanoTime();
        try (TerminalProgress progress = progress(true)) {
            progress.begins("reading the content");
            assertComes("\r\u001B[Kreading the content");
            assertTrue(System.nanoTime() - begun >= SECOND, "before it has taken long");
            progress.begins("making the site");
            progress.made(7, 30);
            assertComes("\r\u001B[Kmaking the site: 7 of 30 files");
        }
        assertTrue(said().endsWith(" files\r\u001B[K"), this::said);
        int length = err.size();
        Thread.sleep(300);
        assertEquals(length, err.size(), "something is shown after the end");
    }

    @Test
    void whatIsDoneAtOnceIsNotShown() {
        long begun;
        do {
            // Once more where the machine stood still for a second.
            err.reset();
            begun = System.nanoTime();
            try (TerminalProgress progress = progress(true)) {
                progress.begins("reading the content");
            }
        } while (System.nanoTime() - begun >= SECOND);
        assertEquals("", said());
    }

    @Test
    void whereThereIsNoTerminalNothingIsShown() throws Exception {
        try (TerminalProgress progress = progress(false)) {
            progress.begins("reading the content");
            Thread.sleep(1500);
        }
        assertEquals("", said());
    }
}
