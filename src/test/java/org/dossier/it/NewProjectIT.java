package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertEquals("content/articles/bridge-closed.yaml:16\n", note.output());
    }

    private static void assumeThere(String program) {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, program))),
                "there is no " + program + " on the PATH");
    }

    private static Jar.Run shell(Path folder, String line) throws Exception {
        return Jar.start(List.of("sh", "-ec", "cd '" + folder + "'\n" + line));
    }

    /** What someone else gets of a project that was made with some options. */
    private Path cloned(String... options) throws Exception {
        assumeThere("git");
        List<Object> command = new ArrayList<>(List.of("new", "dossier", "bridge"));
        command.addAll(List.of(options));
        Jar.Run made = Jar.in(folder, command.toArray());
        assertEquals(0, made.code(), made.output());
        Jar.Run git = shell(
                folder,
                "git -C bridge init -q && git -C bridge add -A && git -C bridge -c user.name=A -c user.email=a@b.example commit -qm All "
                        + "&& git clone -q bridge clone");
        assertEquals(0, git.code(), git.output());
        return folder.resolve("clone");
    }

    /** Without the network: the plugins are those that this build has just used. */
    @Test
    void mavenBuildsAFreshClone() throws Exception {
        assumeThere("mvn");
        Path project = cloned("--maven");
        List<String> maven = List.of("mvn", "-o", "-B", "-q", "-f", project.toString(), "package");
        Jar.Run with = Jar.start(maven);
        assertEquals(0, with.code(), with.output());
        assertTrue(Files.exists(project.resolve("site/index.html")));
        Files.writeString(project.resolve("content/articles/bridge-closed.yaml"), "notes: 3\n");
        Jar.Run broken = Jar.start(maven);
        assertEquals(1, broken.code());
        assertTrue(broken.output().contains("error[wrong-type]"), broken.output());
        assertTrue(broken.output().contains("The site was not built"), broken.output());
        assertFalse(broken.output().contains("\tat "), broken.output());
        Files.delete(project.resolve("dossier.jar"));
        Jar.Run without = Jar.start(maven);
        assertEquals(1, without.code());
        assertTrue(without.output().contains("put dossier.jar there"), without.output());
    }

    /** The commands of a workflow, in the order in which they run. */
    private static List<String> commands(Path workflow, String before) throws Exception {
        return Files.readAllLines(workflow).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(before + "java "))
                .map(line -> line.substring(before.length()))
                .toList();
    }

    private void assertRun(Path project, List<String> commands) throws Exception {
        assertEquals(2, commands.size(), commands.toString());
        for (String command : commands) {
            Jar.Run run = shell(project, command.replaceFirst("^java", Jar.java()));
            assertEquals(0, run.code(), run.output());
        }
    }

    @Test
    void theWorkflowOfGitHubRunsInAFreshClone() throws Exception {
        Path project = cloned("--github");
        Path workflow = project.resolve(".github/workflows/site.yml");
        assertRun(project, commands(workflow, "- run: "));
        assertTrue(Files.readString(workflow).contains("\n          path: site\n"));
        assertTrue(Files.exists(project.resolve("site/index.html")));
        Files.writeString(project.resolve("content/articles/bridge-closed.yaml"), "notes: 3\n");
        Jar.Run broken = shell(project, commands(workflow, "- run: ").get(0).replaceFirst("^java", Jar.java()));
        assertEquals(1, broken.code(), broken.output());
        assertTrue(
                broken.output().startsWith("::error file=content/articles/bridge-closed.yaml,line=1"), broken.output());
    }

    @Test
    void thePipelineOfGitLabRunsInAFreshClone() throws Exception {
        Path project = cloned("--gitlab");
        Path pipeline = project.resolve(".gitlab-ci.yml");
        assertRun(project, commands(pipeline, "- "));
        assertTrue(Files.readString(pipeline).contains("\n    paths:\n      - public\n"));
        assertTrue(Files.exists(project.resolve("public/index.html")));
    }
}
