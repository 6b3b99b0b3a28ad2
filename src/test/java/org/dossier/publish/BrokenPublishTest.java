package org.dossier.publish;

import static org.dossier.publish.SiteContents.files;
import static org.dossier.publish.SiteContents.publish;
import static org.dossier.publish.SiteContents.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.dossier.Unprivileged;
import org.dossier.output.OutputFile;
import org.dossier.publish.CommitSteps.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        return Site.watched(
                site,
                (step, route) -> {
                    if (step == Step.STAGING && route.equals("e/f/new.html") && times.getAndIncrement() == 0) {
                        throw new IOException("No space left on device");
                    }
                },
                Exchange.BY_SYSTEM);
    }

    @Test
    void aFullDiskIsFoundWhileStaging() throws IOException {
        assertUntouchedBy(() -> {
            var failure =
                    assertThrows(PublishException.class, () -> onAFullDisk().publish(files(NEW), Progress.SILENT));
            assertEquals("No space left on device", failure.getCause().getMessage());
            assertTrue(
                    failure.getMessage().contains("the old site is unchanged; free some space"), failure.getMessage());
        });
    }

    @Test
    void aFullDiskIsFoundEvenIfTheContentHidesIt() throws IOException {
        byte[] large = new byte[StagedFile.LARGE + 1];
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
        Site full = Site.watched(
                site,
                (step, route) -> {
                    if (step == Step.ANNOUNCING) {
                        throw new IOException("No space left on device");
                    }
                },
                Exchange.NEVER);
        assertUntouchedBy(() -> assertThrows(PublishException.class, () -> full.publish(files(NEW), Progress.SILENT)));
    }

    /** Of someone else, links to their files may not be made either, so that the site is changed file by file. */
    @Test
    void aFolderThatMayNotBeWrittenToIsFoundBeforeAnyPageChanges() throws Exception {
        Files.setPosixFilePermissions(site.resolve("b"), PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean writable = Unprivileged.call(() -> Files.isWritable(site.resolve("b")));
        assumeTrue(!writable || Platform.isLinux(), "who runs the tests may write everywhere");
        Site closed = Site.watched(site, CommitSteps.UNWATCHED, Exchange.NEVER);
        PublishException failure = Unprivileged.call(() -> {
            PublishException[] thrown = {null};
            assertUntouchedBy(() -> thrown[0] =
                    assertThrows(PublishException.class, () -> closed.publish(files(NEW), Progress.SILENT)));
            return thrown[0];
        });
        assertTrue(failure.getMessage().startsWith("no permission to change files in "), failure::getMessage);
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

    @ParameterizedTest
    @EnumSource(Way.class)
    void anInterruptedCommitComesToItsEnd(Way way) throws IOException {
        Site site = Site.watched(
                this.site,
                (step, route) -> {
                    if (step == Step.ANNOUNCING || step == Step.STANDING_IN) {
                        Thread.currentThread().interrupt();
                    }
                },
                way.exchange);
        site.publish(files(NEW), Progress.SILENT);
        assertTrue(Thread.interrupted());
        assertIsNewSite();
    }

    /** The two ways in which a commit goes. */
    enum Way {
        AT_ONCE(Exchange.BY_SYSTEM),
        FILE_BY_FILE(Exchange.NEVER);

        private final Exchange exchange;

        Way(Exchange exchange) {
            this.exchange = exchange;
        }
    }

    /** Stops a publish before every step of the commit in turn. */
    @Test
    void whereverTheCommitStopsTheSiteIsTheOldOneOrTheNewOne() throws IOException {
        SortedMap<String, String> old = new TreeMap<>(SiteContents.of(site));
        old.put("b/theirs.txt", "theirs");
        SortedMap<String, String> fresh = new TreeMap<>(newSite());
        fresh.put("b/", "");
        fresh.put("b/theirs.txt", "theirs");
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            copyTheOldSite(steps);
            put(site, "b/theirs.txt", "theirs");
            Object folder = fileKey(site);
            stopped = publishAndStopBefore(steps, Way.AT_ONCE);
            assertEquals(steps == 0 ? old : fresh, SiteContents.of(site), "stopped before step " + steps);
            assertEquals("theirs", Files.readString(put(site, "b/late.txt", "theirs")));
            publish(site, NEW);
            assertEquals("theirs", Files.readString(site.resolve("b/theirs.txt")));
            assertEquals("theirs", Files.readString(site.resolve("b/late.txt")));
            assertNothingIsLeftBeside();
            assertTrue(stopped || folder.equals(fileKey(site)), "the folder itself stays the same one");
            Files.delete(site.resolve("b/theirs.txt"));
            Files.delete(site.resolve("b/late.txt"));
            publish(site, NEW);
            assertIsNewSite();
        }
        assertEquals(11, steps, "stand in, clear 2, rename 4, remove 1, record, give back, and once not stopped");
    }

    private static Object fileKey(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private void assertNothingIsLeftBeside() throws IOException {
        try (Stream<Path> beside = Files.list(dir)) {
            List<String> hidden = beside.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
            assertEquals(List.of(), hidden);
        }
    }

    private SortedMap<String, String> newSite() throws IOException {
        Path fresh = dir.resolve("fresh");
        publish(fresh, NEW);
        return SiteContents.of(fresh);
    }

    /** What someone saves into the site while the stand-in is there must not go with it. */
    @Test
    void whatComesWhileTheStandInIsThereStays() throws IOException {
        put(site, "b/theirs.txt", "theirs");
        Site publishing = Site.watched(
                site,
                (step, route) -> {
                    if (step == Step.GIVING_BACK) {
                        put(site, "b/late.txt", "late");
                        Files.delete(site.resolve("b/theirs.txt"));
                        Files.setLastModifiedTime(
                                put(site, "b/theirs.txt", "saved"),
                                FileTime.from(Instant.now().plusSeconds(1)));
                    }
                },
                Exchange.BY_SYSTEM);
        publishing.publish(files(NEW), Progress.SILENT);
        assertEquals("late", Files.readString(site.resolve("b/late.txt")));
        assertEquals("saved", Files.readString(site.resolve("b/theirs.txt")));
        assertNothingIsLeftBeside();
    }

    /** Killed while it was made, a copy holds pages of the new site that are nobody's yet. */
    @Test
    void nothingOfACopyThatWasNotFinishedComesIntoTheSite() throws IOException {
        Files.createDirectories(dir.resolve(".site.dossier/.dossier"));
        put(dir.resolve(".site.dossier"), "e/f/new.html", "new");
        put(dir.resolve(".site.dossier"), "a.html", "new a");
        assertUntouchedBy(() -> Site.at(site).finish());
        assertNothingIsLeftBeside();
    }

    @Test
    void somebodysFolderOfThatNameStaysAndTheSiteIsPublishedAllTheSame() throws IOException {
        put(dir.resolve(".site.dossier"), "theirs.txt", "theirs");
        assertUntouchedBy(() -> Site.at(site).finish());
        publish(site, NEW);
        assertIsNewSite();
        assertEquals("theirs", Files.readString(dir.resolve(".site.dossier/theirs.txt")));
    }

    @Test
    void linksAndPermissionsOfOthersStay() throws IOException {
        Files.createSymbolicLink(site.resolve("b/link"), Path.of("../a.html"));
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-x--x"));
        assertTrue(publishAndStopBefore(5, Way.AT_ONCE));
        assertEquals("new a", Files.readString(site.resolve("b/link")));
        assertTrue(Files.isSymbolicLink(site.resolve("b/link")));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(site)));
        publish(site, NEW);
        assertTrue(Files.isSymbolicLink(site.resolve("b/link")));
    }

    /** Where folders cannot change places: every page whole, and whoever comes next does the rest. */
    @Test
    void whereFoldersCannotChangePlacesEveryPageIsWholeAndTheRestIsDoneLater() throws IOException {
        SortedMap<String, String> old = SiteContents.of(site);
        SortedMap<String, String> fresh = newSite();
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            copyTheOldSite(steps);
            put(site, "b/theirs.txt", "theirs");
            stopped = publishAndStopBefore(steps, Way.FILE_BY_FILE);
            assertEveryPageIsWhole();
            Site.at(site).finish();
            assertEquals("theirs", Files.readString(site.resolve("b/theirs.txt")));
            Files.delete(site.resolve("b/theirs.txt"));
            SortedMap<String, String> found = SiteContents.of(site);
            SortedMap<String, String> wanted = new TreeMap<>(steps == 0 ? old : fresh);
            // Theirs lay in it, so it stayed.
            wanted.put("b/", "");
            assertEquals(wanted, found, "stopped before step " + steps);
            publish(site, NEW);
            assertIsNewSite();
        }
        assertEquals(10, steps, "announce, clear 2, rename 4, remove 1, record, and once not stopped");
    }

    @Test
    void aDamagedJournalIsNotFollowed() throws IOException {
        publishAndStopBefore(4, Way.FILE_BY_FILE);
        SortedMap<String, String> before = SiteContents.of(site);
        Path journal = site.resolve(".dossier/journal");
        Files.writeString(journal, Files.readString(journal).replace("a.html", "../x.html"));
        Site.at(site).finish();
        assertEquals(before, SiteContents.of(site));
        assertFalse(Files.exists(dir.resolve("x.html")));
        publish(site, NEW);
        assertIsNewSite();
    }

    @Test
    void toFinishWhereNothingIsLeftTouchesNothing() throws IOException {
        assertUntouchedBy(() -> Site.at(site).finish());
        Site.at(dir.resolve("none")).finish();
        assertFalse(Files.exists(dir.resolve("none")));
    }

    /** Nothing that a stopped publish wrote is taken for someone else's, whatever is published next. */
    @Test
    void whereverTheCommitStopsAnotherSiteCanFollow() throws IOException {
        whereverTheCommitStopsAnotherSiteCanFollow(Way.AT_ONCE);
        whereverTheCommitStopsAnotherSiteCanFollow(Way.FILE_BY_FILE);
    }

    private void whereverTheCommitStopsAnotherSiteCanFollow(Way way) throws IOException {
        int steps = 0;
        for (boolean stopped = true; stopped; steps++) {
            copyTheOldSite(100 * way.ordinal() + steps);
            stopped = publishAndStopBefore(steps, way);
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

    private boolean publishAndStopBefore(int step, Way way) throws IOException {
        AtomicInteger left = new AtomicInteger(step);
        Site stopping = Site.watched(
                site,
                (s, route) -> {
                    if (s != Step.STAGING && left.getAndDecrement() == 0) {
                        throw new Stop();
                    }
                },
                way.exchange);
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
        publishAndStopBefore(1, Way.FILE_BY_FILE);
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

    @Test
    void aKilledProcessLeavesTheNewSiteWhereFoldersCanChangePlaces() throws Exception {
        assertEquals(
                OtherProcess.KILLED, OtherProcess.start("halt-at-once", site).waitFor());
        assertTrue(Files.isDirectory(dir.resolve(".site.dossier")), "killed before it could tidy up");
        assertEquals(newSite(), SiteContents.of(site));
        Site.at(site).finish();
        assertNothingIsLeftBeside();
        assertIsNewSite();
    }

    /** What the killed process publishes. */
    static void publishNewAndHalt(Path site, Way way, int status) throws IOException {
        Site halting = Site.watched(
                site,
                (step, route) -> {
                    if (step == Step.RENAMING && route.equals("e/f/new.html")) {
                        Runtime.getRuntime().halt(status);
                    }
                },
                way.exchange);
        halting.publish(files(NEW), Progress.SILENT);
    }
}
