package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar in a shell: in pipes, and in any folder of a project. */
class ShellIT {
    @TempDir
    private Path project;

    @BeforeEach
    void project() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path articles = Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: Lamps\nrules: {policy-pages: off}\n");
        // More problems than a pipe holds.
        StringBuilder keys = new StringBuilder("---\ntitle: Lamps\n");
        for (int i = 0; i < 5000; i++) {
            keys.append("key").append(i).append(": x\n");
        }
        Files.writeString(articles.resolve("lamps.md"), keys.append("---\n\nThe lamps are blue.\n"));
    }

    private Jar.Run shell(String line) throws Exception {
        String dossier = "dossier() { '" + Jar.java() + "' -jar '" + Jar.path() + "' \"$@\"; }\n";
        return Jar.start(List.of("/bin/bash", "-c", dossier + "cd '" + project + "/content/articles'\n" + line));
    }

    @Test
    void aClosedPipeEndsItQuietly() throws Exception {
        Jar.Run run = shell("dossier check --format json | head -n 1; echo \"${PIPESTATUS[0]}\"");
        assertEquals("[\n141\n", run.output());
        assertEquals(
                "1\n",
                shell("dossier check --format json | wc -l >/dev/null; echo \"${PIPESTATUS[0]}\"")
                        .output());
    }

    @Test
    void inAPipeThereIsNeitherColourNorProgress() throws Exception {
        Jar.Run run = shell("dossier check 2>&1 | cat");
        assertTrue(run.output().contains("error[unknown-key]"), run.output());
        assertFalse(run.output().contains("\u001B"), run.output());
        assertFalse(run.output().contains("\r"), run.output());
    }

    @Test
    void aFullDiskIsNoSuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
        Jar.Run run = shell("dossier --help >/dev/full; echo $?");
        assertTrue(run.output().startsWith("error: the output could not be written"), run.output());
        assertTrue(run.output().endsWith("\n1\n"), run.output());
    }

    @Test
    void pathsAreThoseOfSomebodyWhoStandsThere() throws Exception {
        Files.writeString(
                project.resolve("content/articles/lamps.md"), "---\ntitle: Lamps\n---\n\nThe lamps are blue.\n");
        Jar.Run run = shell("dossier build");
        assertTrue(run.output().startsWith("../../site: "), run.output());
        assertTrue(Files.exists(project.resolve("site/index.html")));
    }
}
