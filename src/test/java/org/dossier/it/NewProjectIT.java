package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project made by the packaged jar, built by it and by Maven. */
class NewProjectIT {
    @TempDir
    private Path folder;

    @Test
    void theJarHasAllThatAProjectNeeds() throws Exception {
        Jar.Run made = Jar.in(folder, "new", "dossier", "bridge");
        assertEquals(0, made.code(), made.output());
        assertTrue(made.output().contains("java -jar " + Jar.path() + " build"), made.output());
        Path project = folder.resolve("bridge");
        assertTrue(Files.readString(project.resolve("content/dossier.yaml")).contains("# strict: false"));
        Jar.Run build = Jar.in(project.resolve("content/people"), "build");
        assertEquals(0, build.code(), build.output());
        assertTrue(Files.exists(project.resolve("site/people/ada-wintmoor.html")));
        Jar.Run note = Jar.in(project, "annotate", "bridge-closed", "inspects bridges", "--text", "Daily.");
        assertEquals("content/articles/bridge-closed.yaml:12\n", note.output());
    }

    /** Without the network: the plugins are those that this build has just used. */
    @Test
    void mavenBuildsItAndSaysWhatIsMissing() throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "mvn"))),
                "there is no mvn on the PATH");
        assertEquals(0, Jar.in(folder, "new", "dossier", "bridge", "--maven").code());
        Path project = folder.resolve("bridge");
        List<String> maven = List.of("mvn", "-o", "-B", "-q", "-f", project.toString(), "package");
        Jar.Run without = Jar.start(maven);
        assertEquals(1, without.code());
        assertTrue(without.output().contains("put dossier.jar there"), without.output());
        Files.createSymbolicLink(project.resolve("dossier.jar"), Jar.path());
        Jar.Run with = Jar.start(maven);
        assertEquals(0, with.code(), with.output());
        assertTrue(Files.exists(project.resolve("site/index.html")));
        Files.writeString(project.resolve("content/articles/bridge-closed.yaml"), "notes: 3\n");
        Jar.Run broken = Jar.start(maven);
        assertEquals(1, broken.code());
        assertTrue(broken.output().contains("error[wrong-type]"), broken.output());
        assertTrue(broken.output().contains("The site was not built"), broken.output());
        assertFalse(broken.output().contains("\tat "), broken.output());
    }
}
