package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
    @TempDir
    Path above;

    private Path project;

    @BeforeEach
    void aProject() throws IOException {
        project = Files.createDirectories(above.resolve("mine"));
        for (String folder : List.of("content/assets", "content/people", "templates/assets", "src", ".git/objects")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.writeString(project.resolve("content/dossier.yaml"), "title: T\n");
        Files.createSymbolicLink(above.resolve("link"), project.resolve("content"));
        Files.createSymbolicLink(project.resolve("out"), Path.of("."));
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(above)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "../..",
                "content",
                "content/",
                "./content/../content",
                "content/assets",
                "content/new",
                "content/new/deeper",
                "templates",
                "templates/site",
                "src",
                "src/site",
                ".git/site",
                "../mine",
                "../link",
                "../link/site",
                "out",
                "out/content",
                "out/out/templates/x"
            })
    void aSiteIsNotWrittenWhereAuthorsWrite(String site) throws IOException {
        List<String> before = all();
        CommandRun ran = CommandRun.in(
                project,
                "build",
                project.toString(),
                "-o",
                project.resolve(site).toString());
        assertEquals(Exit.USAGE, ran.code(), ran.err());
        assertTrue(ran.err().contains("cannot be written to"), ran.err());
        assertEquals(before, all());
    }

    @Test
    void itIsSaidWhyEverythingWasMadeAnew() throws IOException {
        Files.delete(project.resolve("out"));
        Files.delete(above.resolve("link"));
        CommandRun first = CommandRun.in(project, "build", project.toString());
        assertTrue(!first.err().contains("made anew"), first.err());
        Path memory = project.resolve(".cache/dossier/memory");
        Files.write(memory, new byte[100]);
        Files.writeString(project.resolve("content/dossier.yaml"), "title: U\n");
        CommandRun second = CommandRun.in(project, "build", project.toString());
        assertEquals(Exit.DONE, second.code(), second.err());
        assertTrue(
                second.err()
                        .contains("Everything was made anew: what the last build kept in .cache/dossier is damaged."),
                second.err());
    }

    @Test
    void itIsSaidThatNothingCouldBeKept() throws IOException {
        Files.delete(project.resolve("out"));
        Files.delete(above.resolve("link"));
        Path memory = Files.createDirectories(project.resolve(".cache/dossier/memory/taken"));
        CommandRun ran = CommandRun.in(project, "build", project.toString());
        assertEquals(Exit.DONE, ran.code(), ran.err());
        assertTrue(ran.err().contains("The next build takes longer: .cache/dossier could not be written: "), ran.err());
        assertTrue(Files.exists(memory), "it is someone else's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "docs", "contents", "../site", "out/site", "public/content"})
    void anyOtherFolderWillDo(String site) throws IOException {
        Path target = project.resolve(site);
        CommandRun ran = CommandRun.in(project, "build", project.toString(), "-o", target.toString());
        assertEquals(Exit.DONE, ran.code(), ran.err());
        assertTrue(Files.exists(target.resolve("index.html")));
    }

    @Test
    void aContentThatIsALinkIsSparedToo() throws IOException {
        Files.move(project.resolve("content"), above.resolve("texts"));
        Files.createSymbolicLink(project.resolve("content"), Path.of("../texts"));
        for (String site : List.of("../texts", "../texts/site", "content", "content/site")) {
            List<String> before = all();
            CommandRun ran = CommandRun.in(
                    project,
                    "build",
                    project.toString(),
                    "-o",
                    project.resolve(site).toString());
            assertEquals(Exit.USAGE, ran.code(), ran.err());
            assertEquals(before, all());
        }
    }
}
