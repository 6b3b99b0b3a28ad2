package org.dossier.publish;

import static org.dossier.publish.SiteContents.files;
import static org.dossier.publish.SiteContents.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.Patience;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(Patience.LIMIT_SECONDS)
class ConcurrentPublishTest {

    @TempDir
    Path dir;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = dir.resolve("site");
    }

    private static <T> FutureTask<T> inAThread(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(future).start();
        return future;
    }

    @Test
    void drawsOnAllCoresAndNoMore() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        CyclicBarrier all = new CyclicBarrier(cores);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < cores * 5; i++) {
            files.add(new OutputFile("p" + i, out -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                await(all);
                now.decrementAndGet();
            }));
        }
        Site.at(site).publish(files, Progress.SILENT);
        assertEquals(cores, most.get());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(Patience.LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSecondPublishOfAProcessFollowsTheFirst() throws Exception {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutputFile slow = new OutputFile("a.html", out -> {
            drawing.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            out.write('1');
        });
        var first = inAThread(() -> Site.at(site).publish(List.of(slow), Progress.SILENT));
        drawing.await();
        Path otherName = Files.createSymbolicLink(dir.resolve("other-name"), site);
        var second = inAThread(() -> publish(otherName, "a.html", "2", "b.html", "2"));
        assertThrows(TimeoutException.class, () -> second.get(100, TimeUnit.MILLISECONDS));
        goOn.countDown();
        assertEquals(List.of("a.html"), first.get().written());
        assertEquals(List.of("a.html", "b.html"), second.get().written());
        assertEquals(Map.of("a.html", "2", "b.html", "2"), SiteContents.of(site));
    }

    @Test
    void theSecondProcessFollowsTheFirst() throws Exception {
        Process other = OtherProcess.start("hold", site);
        try {
            assertEquals('d', other.getInputStream().read(), "drawing, and so holding the lock");
            var mine = inAThread(() -> publish(site, "a.html", "2"));
            assertThrows(TimeoutException.class, () -> mine.get(100, TimeUnit.MILLISECONDS));
            assertFalse(Files.exists(site.resolve("a.html")));
            other.getOutputStream().close();
            assertEquals(List.of("a.html"), mine.get().written());
            assertEquals(0, other.waitFor());
            assertEquals(Map.of("a.html", "2"), SiteContents.of(site));
            assertEquals(List.of("a.html"), publish(site, "a.html", "2").unchanged(), "the manifest is the second's");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void manyPublishersNeverMix() throws Exception {
        List<FutureTask<PublishReport>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String version = Integer.toString(i);
            String[] pages = {"a", version, "b/c", version, version + "/own", version, "z", version};
            all.add(inAThread(() -> publish(site, pages)));
        }
        for (var publisher : all) {
            publisher.get();
        }
        String last = Files.readString(site.resolve("a"));
        assertEquals(
                Map.of("a", last, "b/", "", "b/c", last, last + "/", "", last + "/own", last, "z", last),
                SiteContents.of(site));
    }

    @Test
    void aWaitingPublishCanBeInterrupted() throws Exception {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        var first = inAThread(() -> Site.at(site).publish(files("a", "1"), (done, total) -> {
            drawing.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }));
        drawing.await();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> publish(site, "a", "2"));
        assertTrue(Thread.interrupted());
        goOn.countDown();
        first.get();
        assertEquals(Map.of("a", "1"), SiteContents.of(site));
    }

    @Test
    void aFailedPublishFreesTheLock() throws IOException {
        OutputFile broken = new OutputFile("a", out -> {
            throw new IOException("broken");
        });
        assertThrows(PublishException.class, () -> Site.at(site).publish(List.of(broken), Progress.SILENT));
        assertEquals(List.of("a"), publish(site, "a", "1").written());
    }

    @Test
    void aPublishWithinItselfIsRefusedNotADeadlock() throws IOException {
        Site watched = Site.watched(
                site,
                (step, route) -> {
                    if (step == CommitSteps.Step.RECORDING) {
                        publish(site, "a", "2");
                    }
                },
                Exchange.BY_SYSTEM);
        assertThrows(IllegalStateException.class, () -> watched.publish(files("a", "1"), Progress.SILENT));
        OutputFile nested = new OutputFile("a", out -> publish(site, "a", "3"));
        assertThrows(IllegalStateException.class, () -> Site.at(site).publish(List.of(nested), Progress.SILENT));
        OutputFile elsewhere = new OutputFile("a", out -> publish(dir.resolve("another"), "a", "3"));
        assertEquals(
                1,
                Site.at(site)
                        .publish(List.of(elsewhere), Progress.SILENT)
                        .written()
                        .size());
    }
}
