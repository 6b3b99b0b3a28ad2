package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what pages of the manual show for a shell, as it is shown, in a new project; lines that need another computer are run against a folder. */
class ManualRecipesIT {
    private static final Path PAGES = Path.of("src/docs/content/pages");
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws Exception {
        assumeTrue(has("bash"), "these are commands for a Unix shell");
        project = folder.resolve("my-dossier");
        Jar.Run run = Jar.run("new", "dossier", project);
        assertEquals(0, run.code(), run.output());
    }

    private static boolean has(String command) {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + command)
                            .start()
                            .waitFor()
                    == 0;
        } catch (Exception e) {
            return false;
        }
    }

    /** All lines for a shell of a page, one block after the other. */
    private static String shown(String page) throws Exception {
        return shown(PAGES.resolve(page + ".md"));
    }

    private static String shown(Path page) throws Exception {
        return SHELL.matcher(Files.readString(page).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining());
    }

    private void run(String lines) throws Exception {
        run(lines, project);
    }

    private void run(String lines, Path where) throws Exception {
        String script = "set -e\ndossier() { '" + Jar.java() + "' -jar '" + Jar.path() + "' \"$@\"; }\n" + lines;
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).directory(where.toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("GIT_AUTHOR_NAME", "Nell Ardway");
        builder.environment().put("GIT_AUTHOR_EMAIL", "nell@dossier.example");
        builder.environment().put("GIT_COMMITTER_NAME", "Nell Ardway");
        builder.environment().put("GIT_COMMITTER_EMAIL", "nell@dossier.example");
        Process process = builder.start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        Jar.kill(process);
        assertTrue(ended, "ends");
        assertEquals(0, process.exitValue(), lines + Files.readString(folder.resolve("said.txt")));
    }

    @Test
    void aSiteIsPublishedAsThePageOnPublishingShows() throws Exception {
        Path host = folder.resolve("host");
        Path stick = folder.resolve("stick");
        String lines = shown("publish")
                .replace("/tmp/stick", stick.toString())
                .replace("host.example:/var/www/bridge", host.toString())
                .replaceAll("(?m)^netlify .*\n", "");
        run(has("rsync") ? lines : lines.replaceAll("(?m)^rsync .*\n", ""));
        assertTrue(Files.isRegularFile(stick.resolve("bridge/index.html")));
        assertTrue(Files.isRegularFile(project.resolve("content/dossier.lock")));
        if (has("rsync")) {
            assertTrue(Files.isRegularFile(host.resolve("index.html")));
            assertTrue(Files.notExists(host.resolve(".dossier")));
        }
    }

    @Test
    void aProjectIsKeptInGitAsThePageOnGitShows() throws Exception {
        assumeTrue(has("git"), "git is not installed");
        run(shown("work-together-with-git") + "dossier build\ntest -z \"$(git status --porcelain)\"\n");
        assertTrue(Files.isRegularFile(project.resolve("content/articles/the-lamps.md")));
    }

    /** From an empty folder to a page, as the README shows it; the jar is the one that its first line makes. */
    @Test
    void theQuickStartOfTheReadmeLeadsToAPage() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String lines = shown(Path.of("README.md")).replaceAll("(?m)^apt-get .*\n", "");
        assertTrue(lines.startsWith("mvn package\n"), lines);
        run(lines.replaceFirst("mvn package\n", "").replace("java -jar target/dossier.jar", "dossier"), empty);
        assertTrue(Files.readString(empty.resolve("my-dossier/site/articles/bridge-closed.html"))
                .contains("declined to comment"));
    }
}
