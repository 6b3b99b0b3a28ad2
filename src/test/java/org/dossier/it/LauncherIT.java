package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix: whatever is with its archive of classes, a build is what it is without. */
class LauncherIT {
    private static final Path DOSSIER =
            Path.of("src/test/resources/dossiers/fictional").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path launcher;
    private Path cache;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        launcher = folder.resolve("a folder/dossier");
        cache = folder.resolve("cache/dossier");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("src/launcher/dossier"), launcher);
        Files.copy(Jar.path(), launcher.resolveSibling("dossier.jar"));
    }

    private Jar.Run launch(Path program, String... arguments) throws Exception {
        List<String> set = List.of(
                "JAVA_HOME=" + System.getProperty("java.home"),
                "XDG_CACHE_HOME=" + cache.getParent(),
                "PATH=/usr/bin:/bin");
        return Jar.start(Stream.of(
                        Stream.of("env", "-i"), set.stream(), Stream.of("sh", program.toString()), Stream.of(arguments))
                .flatMap(parts -> parts)
                .toList());
    }

    private Map<String, byte[]> built(String name) throws Exception {
        // Each has a project of its own: a build says so when what it finds there is another program's.
        Path project = folder.resolve(name + " project");
        Jar.copy(DOSSIER.resolve("content"), project.resolve("content"));
        Path site = folder.resolve(name);
        Jar.Run run = launch(launcher, "build", project.toString(), "-o", site.toString());
        assertEquals(0, run.code(), run.output());
        assertEquals(1, run.output().lines().count(), run.output());
        return Jar.files(site);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> site) {
        assertEquals(expected.keySet(), site.keySet());
        expected.forEach((route, bytes) -> assertArrayEquals(bytes, site.get(route), route));
    }

    @Test
    void anArchiveIsMadeOnceAndChangesNothing() throws Exception {
        Map<String, byte[]> first = built("first");
        List<Path> archives = archives();
        assertEquals(1, archives.size());
        FileTime made = Files.getLastModifiedTime(archives.get(0));
        assertSame(first, built("second"));
        assertEquals(archives, archives());
        assertEquals(made, Files.getLastModifiedTime(archives.get(0)));

        // One that has lost its end would end Java.
        byte[] whole = Files.readAllBytes(archives.get(0));
        Files.delete(archives.get(0));
        Files.write(archives.get(0), java.util.Arrays.copyOf(whole, whole.length / 4));
        assertSame(first, built("third"));
        assertEquals(1, archives().size());

        // Another jar.
        Files.setLastModifiedTime(launcher.resolveSibling("dossier.jar"), FileTime.fromMillis(1_000_000_000_000L));
        assertSame(first, built("fourth"));
        assertEquals(1, archives().size());
    }

    @Test
    void whereNoArchiveCanBeWrittenItWorksWithout() throws Exception {
        Files.writeString(cache.getParent(), "no folder");
        assertTrue(built("site").size() > 50);
    }

    @Test
    void wrongUsageAndProblemsHaveTheirExitCodes() throws Exception {
        assertEquals(2, launch(launcher, "biuld").code());
        Files.createDirectories(folder.resolve("broken/content"));
        Files.writeString(folder.resolve("broken/content/dossier.yaml"), "titel: T\n");
        Jar.Run broken = launch(launcher, "build", folder.resolve("broken").toString());
        assertEquals(1, broken.code(), broken.output());
        assertTrue(broken.output().contains("error[unknown-key]"), broken.output());
    }

    @Test
    void itFindsItsJarThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a folder/dossier"));
        Jar.Run run = launch(link, "--version");
        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().startsWith("dossier "), run.output());
    }

    /** What one of them kept, the other may use. */
    @Test
    void theJarIsTheSameProgramHoweverItIsBegun() throws Exception {
        built("site");
        Path project = folder.resolve("site project");
        Files.writeString(project.resolve("content/articles/one-more.md"), "---\ntitle: One more\n---\n\nA line.\n");
        Jar.Run run = Jar.start(
                List.of(
                        Jar.java(),
                        "-jar",
                        "dossier.jar",
                        "build",
                        project.toString(),
                        "-o",
                        folder.resolve("site").toString()),
                launcher.getParent());
        assertEquals(0, run.code(), run.output());
        assertEquals(1, run.output().lines().count(), run.output());
    }
}
