package org.dossier.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.Patience;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatIsBeingWrittenIsNotMadeAgainForItsSize() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Measured content = new Measured(out -> {
            made.incrementAndGet();
            out.write(new byte[7]);
            begun.countDown();
            await(goOn);
        });
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(content));
        await(begun);
        CompletableFuture<Long> size = CompletableFuture.supplyAsync(() -> size(content));
        goOn.countDown();
        assertEquals(7, size.get(Patience.LIMIT_SECONDS, TimeUnit.SECONDS));
        writing.get(Patience.LIMIT_SECONDS, TimeUnit.SECONDS);
        assertEquals(7, content.size());
        assertEquals(1, made.get());
    }

    @Test
    void whatFailedIsMadeAgain() throws IOException {
        Measured content = new Measured(out -> {
            if (made.incrementAndGet() == 1) {
                throw new IOException("once");
            }
            out.write(1);
        });
        assertThrows(IOException.class, () -> content.writeTo(OutputStream.nullOutputStream()));
        assertEquals(1, content.size());
        assertEquals(2, made.get());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(Patience.LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("nothing came");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void write(Measured content) {
        try {
            content.writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long size(Measured content) {
        try {
            return content.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSizeOfAFileThatBecomesAnotherIsNotThatOfTheOneBefore() throws IOException {
        String[] fingerprint = {null};
        Measured measured = new Measured(new OutputFile.Content() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(new byte[5]);
            }

            @Override
            public String knownAs() {
                return fingerprint[0];
            }

            @Override
            public long knownSize() {
                return 3;
            }
        });
        measured.knownAs();
        assertEquals(5, measured.size());
        Measured known = measured.with(content -> content);
        fingerprint[0] = "known";
        known.knownAs();
        assertEquals(3, known.size(), "it is not made to know its size");
    }
}
