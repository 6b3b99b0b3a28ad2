package org.dossier.publish;

import static org.dossier.publish.SiteContents.files;
import static org.dossier.publish.SiteContents.publish;
import static org.dossier.publish.SiteContents.put;
import static org.dossier.publish.SiteContents.routes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path dir;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = dir.resolve("out/site");
    }

    private Map<String, String> contents() throws IOException {
        return SiteContents.of(site);
    }

    private static List<List<String>> report(
            List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {
        return List.of(written, unchanged, removed, kept);
    }

    private static List<List<String>> lists(PublishReport report) {
        return report(report.written(), report.unchanged(), report.removed(), report.kept());
    }

    @Test
    void makesTheFolderAndWritesEverything() throws IOException {
        PublishReport report = publish(site, "people/x.html", "X", "index.html", "I", "empty", "");
        assertEquals(
                report(routes("empty", "index.html", "people/x.html"), routes(), routes(), routes()), lists(report));
        assertEquals(
                new TreeMap<>(Map.of("empty", "", "index.html", "I", "people/", "", "people/x.html", "X")), contents());
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        publish(site, "a.html", "1", "b/c.html", "2", "d.html", "3");
        byte[] manifest = Files.readAllBytes(site.resolve(".dossier/manifest"));
        for (String file : routes("a.html", "b/c.html", "d.html", ".dossier/manifest")) {
            Files.setLastModifiedTime(site.resolve(file), LONG_AGO);
        }
        PublishReport report = publish(site, "a.html", "1", "b/c.html", "2", "d.html", "3");
        assertEquals(report(routes(), routes("a.html", "b/c.html", "d.html"), routes(), routes()), lists(report));
        for (String file : routes("a.html", "b/c.html", "d.html", ".dossier/manifest")) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve(file)), file);
        }
        assertArrayEquals(manifest, Files.readAllBytes(site.resolve(".dossier/manifest")));

        report = publish(site, "a.html", "1", "b/c.html", "9", "d.html", "longer");
        assertEquals(report(routes("b/c.html", "d.html"), routes("a.html"), routes(), routes()), lists(report));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("a.html")));
        assertEquals("9", contents().get("b/c.html"));
        assertEquals("longer", contents().get("d.html"));
    }

    @Test
    void restoresAFileEditedByHandEvenIfSizeAndTimeAreTheSame() throws IOException {
        publish(site, "a.html", "right", "b.html", "B");
        FileTime time = Files.getLastModifiedTime(site.resolve("a.html"));
        put(site, "a.html", "wrong");
        Files.setLastModifiedTime(site.resolve("a.html"), time);
        Files.delete(site.resolve("b.html"));
        assertEquals(
                routes("a.html", "b.html"),
                publish(site, "a.html", "right", "b.html", "B").written());
        assertEquals(Map.of("a.html", "right", "b.html", "B"), contents());
    }

    @Test
    void removesWhatNoPageMakesAnyMoreAndTheFoldersItMade() throws IOException {
        publish(site, "a.html", "1", "x/y/z/b.html", "2", "x/c.html", "3");
        PublishReport report = publish(site, "a.html", "1", "x/c.html", "3");
        assertEquals(report(routes(), routes("a.html", "x/c.html"), routes("x/y/z/b.html"), routes()), lists(report));
        assertEquals(Map.of("a.html", "1", "x/", "", "x/c.html", "3"), contents());
        publish(site);
        assertEquals(Map.of(), contents());
        assertTrue(Files.isDirectory(site));
    }

    @Test
    void neverRemovesWhatItDidNotWrite() throws IOException {
        put(site, "CNAME", "example.org");
        Files.createDirectories(site.resolve("theirs/empty"));
        publish(site, "theirs/a.html", "1", "ours/b.html", "2", "ours/deep/c.html", "3");
        put(site, "ours/notes.txt", "mine");
        publish(site);
        assertEquals(
                Map.of(
                        "CNAME",
                        "example.org",
                        "theirs/",
                        "",
                        "theirs/empty/",
                        "",
                        "ours/",
                        "",
                        "ours/notes.txt",
                        "mine"),
                contents());
        Files.delete(site.resolve("ours/notes.txt"));
        Files.delete(site.resolve("theirs/empty"));
        publish(site);
        assertEquals(Map.of("CNAME", "example.org", "theirs/", ""), contents(), "only the folder that we made is gone");
    }

    @Test
    void keepsAndReportsStaleFilesThatSomebodyChanged() throws IOException {
        publish(site, "a.html", "1", "b/c.html", "2");
        put(site, "b/c.html", "edited");
        List<List<String>> expected = report(routes(), routes("a.html"), routes(), routes("b/c.html"));
        assertEquals(expected, lists(publish(site, "a.html", "1")));
        assertEquals(expected, lists(publish(site, "a.html", "1")), "reported until somebody acts");
        assertEquals("edited", contents().get("b/c.html"));

        // A page makes it again: the edited file is someone's work now, and stays.
        var refusal = assertThrows(PublishException.class, () -> publish(site, "a.html", "1", "b/c.html", "2a"));
        assertTrue(refusal.getMessage().contains("not written by this program"), refusal.getMessage());
        assertEquals("edited", contents().get("b/c.html"));

        // Put back as it was, it is ours again.
        put(site, "b/c.html", "2");
        assertEquals(routes("b/c.html"), publish(site, "a.html", "1").removed());
        assertEquals(Map.of("a.html", "1"), contents());
    }

    @Test
    void exchangesFilesAndFolders() throws IOException {
        publish(site, "a", "file", "b/c/d.html", "deep", "b/e.html", "less deep");
        PublishReport report = publish(site, "a/x/y.html", "in a folder now", "b", "a file now");
        assertEquals(routes("a/x/y.html", "b"), report.written());
        assertEquals(routes("a", "b/c/d.html", "b/e.html"), report.removed());
        assertEquals(Map.of("a/", "", "a/x/", "", "a/x/y.html", "in a folder now", "b", "a file now"), contents());
        publish(site, "a", "file", "b/c/d.html", "deep");
        assertEquals(Map.of("a", "file", "b/", "", "b/c/", "", "b/c/d.html", "deep"), contents());
    }

    @Test
    void storesUnicodeNames() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names in UTF-8");
        String[] all = {"люди/иван.html", "И", "人物/習近平.html", "习", "leute/jürgen.html", "ü", "🙂/e\u0301.html", "é"};
        publish(site, all);
        assertEquals("习", contents().get("人物/習近平.html"));
        assertEquals(4, publish(site, all).unchanged().size());
        assertEquals(4, publish(site).removed().size());
        assertEquals(Map.of(), contents());
    }

    @Test
    void worksInAFolderThatIsALink() throws IOException {
        Path real = Files.createDirectories(dir.resolve("real"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), real);
        publish(link, "a/b.html", "1");
        assertEquals(Map.of("a/", "", "a/b.html", "1"), SiteContents.of(real));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(routes("a/b.html"), publish(real, "a/b.html", "1").unchanged());
    }

    @Test
    void doesNotRemoveAPageWhoseNameChangedInCaseOnADiskThatIgnoresIt() throws IOException {
        publish(site, "About.html", "1");
        // A second name for one file is as near as a disk that minds case comes to one that does not.
        Files.createLink(site.resolve("about.html"), site.resolve("About.html"));
        assertEquals(
                report(routes("about.html"), routes(), routes(), routes()), lists(publish(site, "about.html", "1")));
        assertEquals("1", contents().get("about.html"));
        publish(site, "about.html", "2");
        assertEquals("2", contents().get("about.html"));
    }

    @Test
    void renamesInCaseOnADiskThatMindsIt() throws IOException {
        publish(site, "People/About.html", "1");
        assumeTrue(Files.notExists(site.resolve("people")), "a disk that minds case");
        PublishReport report = publish(site, "people/about.html", "1");
        assertEquals(
                report(routes("people/about.html"), routes(), routes("People/About.html"), routes()), lists(report));
        assertEquals(Map.of("people/", "", "people/about.html", "1"), contents());
    }

    @Test
    void streamsLargeFilesToTheDisk() throws IOException {
        byte[] large = new byte[StagedFile.LARGE + 10];
        new Random(1).nextBytes(large);
        long[] onDisk = new long[1];
        OutputFile.Content content = out -> {
            out.write(large);
            onDisk[0] = largestStagedFile();
            out.write(7);
        };
        List<OutputFile> all =
                List.of(new OutputFile("big.bin", content), OutputFile.of("exact", new byte[StagedFile.LARGE]));
        assertEquals(2, Site.at(site).publish(all, Progress.SILENT).written().size());
        assertTrue(onDisk[0] >= StagedFile.LARGE, "on disk before it was complete: " + onDisk[0]);
        assertEquals(large.length + 1, Files.size(site.resolve("big.bin")));
        assertEquals(7, Files.readAllBytes(site.resolve("big.bin"))[large.length]);
        assertEquals(2, Site.at(site).publish(all, Progress.SILENT).unchanged().size());
        large[5]++;
        assertEquals(
                routes("big.bin"), Site.at(site).publish(all, Progress.SILENT).written());
    }

    private long largestStagedFile() throws IOException {
        try (Stream<Path> staged = Files.list(site.resolve(".dossier/staging"))) {
            return staged.mapToLong(path -> path.toFile().length()).max().orElse(0);
        }
    }

    @Test
    void takesBytesHoweverAContentWritesThem() throws IOException {
        OutputFile.Content content = out -> {
            for (int i = 0; i < 70_000; i++) {
                out.write(i);
            }
            out.write(new byte[] {9, 8, 7, 6}, 1, 2);
            out.flush();
            out.close();
        };
        Site.at(site).publish(List.of(new OutputFile("x", content)), Progress.SILENT);
        byte[] bytes = Files.readAllBytes(site.resolve("x"));
        assertEquals(70_002, bytes.length);
        assertEquals((byte) 69_999, bytes[69_999]);
        assertEquals(8, bytes[70_000]);
        assertEquals(7, bytes[70_001]);
    }

    @Test
    void takesNoBytesOnceAContentHasReturned() throws IOException {
        OutputStream[] leaked = new OutputStream[1];
        OutputFile.Content content = out -> leaked[0] = out;
        Site.at(site).publish(List.of(new OutputFile("x", content)), Progress.SILENT);
        assertThrows(IOException.class, () -> leaked[0].write(1));
        assertEquals(0, Files.size(site.resolve("x")));
    }

    @Test
    void doesNotDependOnTheOrderOfTheFiles() throws IOException {
        List<OutputFile> all = new ArrayList<>(files("a", "1", "b/c", "2", "b/d", "3", "e", "4"));
        Site.at(site).publish(all, Progress.SILENT);
        Collections.shuffle(all, new Random(3));
        Path other = dir.resolve("other");
        Site.at(other).publish(all, Progress.SILENT);
        assertEquals(contents(), SiteContents.of(other));
        assertArrayEquals(
                Files.readAllBytes(site.resolve(".dossier/manifest")),
                Files.readAllBytes(other.resolve(".dossier/manifest")));
    }

    @Test
    void managesManyFiles() throws IOException {
        List<OutputFile> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.add(OutputFile.of("f" + i % 20 + "/p" + i + ".html", "page " + i));
        }
        assertEquals(120, Site.at(site).publish(all, Progress.SILENT).written().size());
        assertEquals(
                120, Site.at(site).publish(all, Progress.SILENT).unchanged().size());
        for (OutputFile file : all) {
            int number = Integer.parseInt(file.route().replaceAll(".*/p|\\.html", ""));
            assertEquals("page " + number, Files.readString(site.resolve(file.route())));
        }
        assertEquals(
                20,
                contents().keySet().stream()
                        .filter(route -> route.endsWith("/"))
                        .count());
        assertEquals(
                80,
                Site.at(site)
                        .publish(all.subList(0, 40), Progress.SILENT)
                        .removed()
                        .size());
    }

    @Test
    void tellsProgressFileByFile() throws IOException {
        List<String> told = new ArrayList<>();
        Site.at(site).publish(files("a", "", "b", "", "c", ""), (done, total) -> told.add(done + "/" + total));
        assertEquals(List.of("1/3", "2/3", "3/3"), told);
    }

    @Test
    void leavesNothingButLockAndManifestInItsOwnFolder() throws IOException {
        publish(site, "a", "1");
        try (Stream<Path> own = Files.list(site.resolve(".dossier"))) {
            assertEquals(
                    List.of("lock", "manifest"),
                    own.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(site.resolve(".dossier/staging"), LinkOption.NOFOLLOW_LINKS));
    }

    /** A page that says how large other files are is given after them, whatever their routes. */
    @Test
    void drawsInTheOrderGiven() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        int files = 50 + cores;
        AtomicInteger begun = new AtomicInteger();
        int[] before = {0};
        List<OutputFile> given = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            given.add(new OutputFile("z" + i, out -> begun.incrementAndGet()));
        }
        given.add(new OutputFile("a", out -> before[0] = begun.get()));
        Site.at(site).publish(given, Progress.SILENT);
        // Each of the other threads may have one that it has not quite begun.
        assertTrue(before[0] >= files - cores, () -> before[0] + " of " + files);
    }
}
