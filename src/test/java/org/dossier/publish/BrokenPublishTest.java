package org.dossier.publish;

import static org.dossier.publish.SiteContents.files;
import static org.dossier.publish.SiteContents.publish;
import static org.dossier.publish.SiteContents.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.dossier.publish.Steps.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publish that does not come to its end. */
class BrokenPublishTest {

    private static final String[] OLD = {
        "a.html", "old a", "b/gone.html", "old", "c", "a file", "d/x.html", "a folder", "same.html", "same"
    };
    private static final String[] NEW = {
        "a.html", "new a", "c/y.html", "c is a folder", "d", "d is a file", "e/f/new.html", "new", "same.html", "same"
    };

    @TempDir
    Path dir;

    private Path site;

    @BeforeEach
    void publishTheOldSite() throws IOException {
        site = dir.resolve("site");
        publish(site, OLD);
    }

    /** The old site, byte for byte, manifest and all, and no staging left. */
    private void assertUntouchedBy(Publish publish) throws IOException {
        SortedMap<String, String> before = SiteContents.of(site);
        byte[] manifest = Files.readAllBytes(site.resolve(".dossier/manifest"));
        publish.run();
        assertEquals(before, SiteContents.of(site));
        assertEquals(new String(manifest), Files.readString(site.resolve(".dossier/manifest")));
        assertFalse(Files.exists(site.resolve(".dossier/staging")));
    }

    private interface Publish {
        void run() throws IOException;
    }

    private static List<OutputFile> newWith(String route, OutputFile.Content content) {
        List<OutputFile> all = new ArrayList<>(files(NEW));
        all.add(new OutputFile(route, content));
        return all;
    }

    @Test
    void aContentThatThrowsChangesNothingAndIsTheCause() throws IOException {
        IOException cause = new IOException("the portrait cannot be read");
        List<OutputFile> all = newWith("z.html", out -> {
            out.write(1);
            throw cause;
        });
        assertUntouchedBy(() -> {
            var failure =
                    assertThrows(PublishException.class, () -> Site.at(site).publish(all, Progress.SILENT));
            assertSame(cause, failure.getCause());
            assertTrue(failure.getMessage().startsWith("cannot make z.html ("), failure.getMessage());
        });
    }

    @Test
    void uncheckedExceptionsAndErrorsComeThroughAsTheyAre() throws IOException {
        RuntimeException exception = new IllegalStateException("bug");
        Error error = new StackOverflowError();
        assertUntouchedBy(() -> {
            List<OutputFile> all = newWith("z.html", out -> {
                throw exception;
            });
            assertSame(
                    exception,
                    assertThrows(RuntimeException.class, () -> Site.at(site).publish(all, Progress.SILENT)));
        });
        assertUntouchedBy(() -> {
            List<OutputFile> all = newWith("z.html", out -> {
                throw error;
            });
            assertSame(error, assertThrows(Error.class, () -> Site.at(site).publish(all, Progress.SILENT)));
        });
        assertUntouchedBy(() -> assertThrows(
                IllegalStateException.class,
                () -> Site.at(site).publish(files(NEW), (done, total) -> {
                    throw exception;
                })));
    }

    @Test
    void theFirstOfManyFailuresIsReportedWhicheverComesFirst() {
        for (int attempt = 0; attempt < 8; attempt++) {
            List<OutputFile> all = new ArrayList<>();
            for (int i = 10; i < 40; i++) {
                String route = "p" + i;
                all.add(new OutputFile(route, out -> {
                    if (route.equals("p12")) {
                        pause();
                    }
                    if (route.compareTo("p12") >= 0) {
                        throw new IllegalStateException(route);
                    }
                }));
            }
            var failure = assertThrows(
                    IllegalStateException.class, () -> Site.at(site).publish(all, Progress.SILENT));
            assertEquals("p12", failure.getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(3);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Full only for a moment, so that a failure once overlooked is never seen again. */
    private Site onAFullDisk() {
        AtomicInteger times = new AtomicInteger();
        return Site.watched(site, (step, route) -> {
            if (step == Step.STAGING && route.equals("e/f/new.html") && times.getAndIncrement() == 0) {
                throw new IOException("No space left on device");
            }
        });
    }

    @Test
    void aFullDiskIsFoundWhileStaging() throws IOException {
        assertUntouchedBy(() -> {
            var failure =
                    assertThrows(PublishException.class, () -> onAFullDisk().publish(files(NEW), Progress.SILENT));
            assertEquals("No space left on device", failure.getCause().getMessage());
            assertTrue(failure.getMessage().contains("the old site stands as it was; make room"), failure.getMessage());
        });
    }

    @Test
    void aFullDiskIsFoundEvenIfTheContentHidesIt() throws IOException {
        byte[] large = new byte[Draft.LARGE + 1];
        OutputFile.Content swallows = out -> new PrintStream(out).write(large, 0, large.length);
        OutputFile.Content disguises = out -> {
            try {
                out.write(large);
            } catch (IOException e) {
                throw new UncheckedIOException("template failed", e);
            }
        };
        for (OutputFile.Content content : List.of(swallows, disguises)) {
            assertUntouchedBy(() -> {
                var all = List.of(new OutputFile("e/f/new.html", content));
                var failure =
                        assertThrows(PublishException.class, () -> onAFullDisk().publish(all, Progress.SILENT));
                assertEquals("No space left on device", failure.getCause().getMessage());
            });
        }
    }

    @Test
    void aDiskThatIsFullOnceAllIsStagedChangesNothingEither() throws IOException {
        Site full = Site.watched(site, (step, route) -> {
            if (step == Step.ANNOUNCING) {
                throw new IOException("No space left on device");
            }
        });
        assertUntouchedBy(() -> assertThrows(PublishException.class, () -> full.publish(files(NEW), Progress.SILENT)));
    }

    @Test
    void anInterruptedDrawingChangesNothingAndLeavesNoThreadBehind() throws IOException {
        Thread caller = Thread.currentThread();
        AtomicInteger finished = new AtomicInteger();
        List<OutputFile> all = newWith("z.html", out -> {
            caller.interrupt();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            finished.incrementAndGet();
        });
        assertUntouchedBy(() -> {
            assertThrows(InterruptedIOException.class, () -> Site.at(site).publish(all, Progress.SILENT));
            assertEquals(1, finished.get());
            assertTrue(Thread.interrupted(), "the caller can still see it");
        });
    }

    @Test
    void anInterruptedCommitComesToItsEnd() throws IOException {
        Site site = Site.watched(this.site, (step, route) -> {
            if (step == Step.ANNOUNCING) {
                Thread.currentThread().interrupt();
            }
        });
        site.publish(files(NEW), Progress.SILENT);
        assertTrue(Thread.interrupted());
        assertIsNewSite();
    }

    /** Stops a publish before every step of the commit in turn. */
    @Test
    void whereverTheCommitStopsEveryPageIsWholeAndTheNextPublishRepairsAll() throws IOException {
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            copyTheOldSite(steps);
            put(site, "b/theirs.txt", "theirs");
            stopped = publishAndStopBefore(steps);
            assertEveryPageIsWhole();
            publish(site, NEW);
            assertEquals("theirs", Files.readString(site.resolve("b/theirs.txt")));
            Files.delete(site.resolve("b/theirs.txt"));
            publish(site, NEW);
            assertIsNewSite();
        }
        assertEquals(10, steps, "announce, clear 2, rename 4, remove 1, record, and once not stopped");
    }

    /** Nothing that a stopped publish wrote is taken for somebody else's, whatever is published next. */
    @Test
    void whereverTheCommitStopsAnotherSiteCanFollow() throws IOException {
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            copyTheOldSite(steps);
            stopped = publishAndStopBefore(steps);
            publish(site, "a.html", "newer still", "e/f/new.html", "newer");
            assertEquals(
                    Map.of("a.html", "newer still", "e/", "", "e/f/", "", "e/f/new.html", "newer"),
                    SiteContents.of(site));
        }
    }

    private void copyTheOldSite(int number) throws IOException {
        Path from = dir.resolve("site");
        site = dir.resolve("site" + number);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, site.resolve(from.relativize(path)));
            }
        }
    }

    private boolean publishAndStopBefore(int step) throws IOException {
        AtomicInteger left = new AtomicInteger(step);
        Site stopping = Site.watched(site, (s, route) -> {
            if (s != Step.STAGING && left.getAndDecrement() == 0) {
                throw new Stop();
            }
        });
        try {
            stopping.publish(files(NEW), Progress.SILENT);
            return false;
        } catch (Stop e) {
            return true;
        }
    }

    private static final class Stop extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void assertEveryPageIsWhole() throws IOException {
        List<String> pages = new ArrayList<>(List.of("b/theirs.txttheirs"));
        for (String[] version : List.of(OLD, NEW)) {
            for (int i = 0; i < version.length; i += 2) {
                pages.add(version[i] + version[i + 1]);
            }
        }
        SiteContents.of(site).forEach((route, text) -> {
            assertTrue(route.endsWith("/") || pages.contains(route + text), route + " is neither old nor new: " + text);
        });
    }

    private void assertIsNewSite() throws IOException {
        Path fresh = dir.resolve("fresh");
        publish(fresh, NEW);
        assertEquals(SiteContents.of(fresh), SiteContents.of(site));
        assertEquals(
                Files.readString(fresh.resolve(".dossier/manifest")),
                Files.readString(site.resolve(".dossier/manifest")));
    }

    @Test
    void somebodysFileWhereAStoppedPublishMeantToWriteIsNotTakenForOurs() throws IOException {
        publishAndStopBefore(1);
        put(site, "e/f/new.html", "theirs");
        assertThrows(PublishException.class, () -> publish(site, NEW));
        assertEquals("theirs", SiteContents.of(site).get("e/f/new.html"));
    }

    @Test
    void aKilledProcessIsRepairedByTheNextPublish() throws Exception {
        assertEquals(OtherProcess.KILLED, OtherProcess.start("halt", site).waitFor());
        assertTrue(Files.isDirectory(site.resolve(".dossier/staging")), "killed before it could tidy up");
        assertEquals("new a", SiteContents.of(site).get("a.html"), "renamed before the kill");
        assertFalse(SiteContents.of(site).containsKey("e/f/new.html"), "to be renamed after it");
        assertEveryPageIsWhole();
        publish(site, NEW);
        assertIsNewSite();
        assertFalse(Files.exists(site.resolve(".dossier/staging")));
    }

    /** What the killed process publishes. */
    static void publishNewAndHalt(Path site, int status) throws IOException {
        Site halting = Site.watched(site, (step, route) -> {
            if (step == Step.RENAMING && route.equals("e/f/new.html")) {
                Runtime.getRuntime().halt(status);
            }
        });
        halting.publish(files(NEW), Progress.SILENT);
    }
}
