package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed anywhere leaves the old site or the new one, and the next makes what a build from nothing makes: neither what is kept
 * for the next build nor the site misleads it. {@code -Dkills=200} kills more often than a run of all tests has time for.
 */
class KilledBuildIT {
    private static final int KILLS = Integer.getInteger("kills", 6);

    @TempDir
    private Path folder;

    private Path project;
    private final Random random = new Random(Long.getLong("kills.seed", 20261127));

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** One of three versions of a dossier that differ in names, files, pictures and style. */
    private void version(int number) throws IOException {
        write("content/dossier.yaml", "title: Lamps " + number + "\nurl: https://example.org/\n");
        write("content/people/ada-noor.md", "---\nname: Ada Noor\naliases: [The Lamp Seller " + number + "]\n---\n");
        write("content/articles/lamps.md", "---\ntitle: Lamps\n---\n\nAda Noor, The Lamp Seller 1, sells lamps.\n");
        Path more = project.resolve("content/articles/more-" + (3 - number) + ".md");
        Files.deleteIfExists(more);
        write("content/articles/more-" + number + ".md", "---\ntitle: More\n---\n\nThe lamps of Ada Noor are blue.\n");
        write("templates/assets/custom.css", "p { margin: " + number + "px }\n");
    }

    private static Map<String, String> site(Path project) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(project.resolve("site"))) {
            Jar.files(project.resolve("site"))
                    .forEach((route, bytes) -> texts.put(route, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        return texts;
    }

    private Map<String, String> fromNothing(int number) throws Exception {
        project = folder.resolve("from-nothing-" + number);
        version(number);
        assertEquals(0, Jar.run("build", project).code());
        return site(project);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Jar.java(), "-jar", Jar.path().toString(), "build", project.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void whatIsBuiltAfterAKillIsWhatIsBuiltFromNothing() throws Exception {
        List<Map<String, String>> clean = List.of(fromNothing(1), fromNothing(2));
        assertTrue(!clean.get(0).equals(clean.get(1)), "the versions do not differ");
        project = folder.resolve("project");
        long begun = System.nanoTime();
        version(1);
        assertEquals(0, Jar.run("build", project).code());
        long whole = System.nanoTime() - begun;
        int killed = 0;
        List<String> seen = new ArrayList<>();
        // Where builds were much slower when one was measured than they are now, the first ones end before they are
        // killed.
        for (int kill = 0; kill < KILLS || killed == 0 && kill < 5 * KILLS; kill++) {
            int number = 1 + random.nextInt(2);
            version(number);
            Process process = start();
            // Most of what can go wrong goes wrong near the end.
            long at = (long) (whole * (random.nextBoolean() ? random.nextDouble() : 0.7 + 0.4 * random.nextDouble()));
            if (!process.waitFor(at, TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            } else {
                // The machine has less to do than before.
                whole = whole * 4 / 5;
            }
            Map<String, String> left = site(project);
            assertTrue(clean.contains(left), "kill " + kill + " leaves neither site");
            seen.add(number + (left.equals(clean.get(number - 1)) ? " new" : " old"));
            if (random.nextBoolean()) {
                Jar.Run run = Jar.run("build", project);
                assertEquals(0, run.code(), run.output());
                assertEquals(clean.get(number - 1), site(project), "after kill " + kill + "\n" + run.output());
                assertTrue(Files.notExists(project.resolve(".site.dossier")), "something is left beside the site");
            }
        }
        assertTrue(killed > 0, () -> "none was killed: " + seen);
    }
}
