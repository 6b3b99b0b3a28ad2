package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dossier.assets.TestFiles;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.publish.Progress;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What copied files say is told with its value and its remedy, and is published only where someone says that it is meant. */
class CopiedFilesTest {
    @TempDir
    Path project;

    @BeforeEach
    void aDossier() throws IOException {
        settings("");
        Files.createDirectories(project.resolve("content/assets"));
    }

    private void settings(String more) throws IOException {
        Files.createDirectories(project.resolve("content/people"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: T\nrules: {policy-pages: off}\n" + more);
    }

    private Path asset(String name, byte[] bytes) throws IOException {
        return Files.write(project.resolve("content/assets").resolve(name), bytes);
    }

    private List<Problem> build() throws IOException {
        return Build.build(
                        project,
                        project.resolve("site"),
                        false,
                        Progress.SILENT,
                        MadeFiles.none(),
                        KeptMemory.none(),
                        Map::of)
                .problems();
    }

    @Test
    void theMessageHasTheTagsAndWhatToDo() throws IOException {
        asset(
                "it's.jpg",
                TestFiles.jpeg(TestFiles.exif(new TestFiles.Exif()
                        .main(0x013B, "Ada West, who has a name of more than forty letters")
                        .at(54, 12))));
        List<Problem> problems = build();
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals("asset-metadata", problem.code());
        assertEquals("content/assets/it's.jpg", problem.span().file().path());
        assertEquals(
                "this file reveals more than it shows: Artist 'Ada West, who has a name of more than fo…', "
                        + "GPS position '54.5, 12.5'",
                problem.message());
        assertTrue(problem.help().contains("exiftool "), problem.help());
        assertTrue(problem.help().contains(" 'content/assets/it'\\''s.jpg'\n"), problem.help());
        assertFalse(Files.exists(project.resolve("site")));
        String entry = problem.help().substring(problem.help().indexOf("asset_metadata:"));
        settings(entry.replaceAll("(?m)^        ", ""));
        assertEquals(List.of(), build());
        assertTrue(Files.exists(project.resolve("site/assets/it's.jpg")));
    }

    @Test
    void aWithheldNameInWhatIsElseHarmlessStopsTheBuild() throws IOException {
        Files.writeString(
                project.resolve("content/people/person-one.md"), "---\nname: Quenlith Zarrowby\nredact: true\n---\n");
        asset("a.jpg", TestFiles.jpeg(TestFiles.exif(new TestFiles.Exif().main(0x010E, "Quenlith Zarrowby at sea"))));
        List<Problem> problems = build();
        assertEquals(List.of("redaction"), problems.stream().map(Problem::code).toList());
        assertTrue(
                problems.get(0).message().contains("in its metadata or in a file inside it"),
                problems.get(0).message());
        assertFalse(Files.exists(project.resolve("site/assets/a.jpg")));
    }

    @Test
    void aWithheldNameOnAPageOfAPdfStopsTheBuild() throws IOException {
        Files.writeString(
                project.resolve("content/people/person-one.md"), "---\nname: Quenlith Zarrowby\nredact: true\n---\n");
        Path letter = asset("letter.pdf", TestFiles.pdf("Nobody is named here.", "Signed: Zar-\nrowby, at sea"));
        List<Problem> problems = build();
        assertEquals(List.of("redaction"), problems.stream().map(Problem::code).toList());
        Problem problem = problems.get(0);
        assertTrue(
                problem.message()
                        .startsWith("the file 'assets/letter.pdf' of the site would contain a name of 'person-one'"),
                problem.message());
        assertTrue(
                problem.message().contains("'Zar- rowby', in its metadata or in a file inside it (page 2)"),
                problem.message());
        assertTrue(problem.help().startsWith("remove it from that file"), problem.help());
        assertEquals(
                "content/assets/letter.pdf",
                problem.related().get(0).span().file().path());
        assertFalse(Files.exists(project.resolve("site/assets/letter.pdf")));
        Files.write(letter, TestFiles.pdf("Nobody is named here.", "Signed: the captain, at sea"));
        assertEquals(List.of(), build());
        assertTrue(Files.exists(project.resolve("site/assets/letter.pdf")));
    }

    @Test
    void aFileThatHasChangedIsLookedIntoAgain() throws IOException {
        Instant begun = Instant.now().plusSeconds(60);
        Path file = asset("a.jpg", TestFiles.jpeg());
        Memory memory = Memory.fresh(begun);
        assertEquals(List.of(), Build.check(project, memory, Progress.SILENT).problems());
        Files.write(file, TestFiles.jpeg(TestFiles.exif(new TestFiles.Exif().main(0x013B, "Ada West"))));
        Memory next = memory.next(begun);
        assertEquals(1, Build.check(project, next, Progress.SILENT).problems().size());
        assertEquals(
                1,
                Build.check(project, next.next(begun), Progress.SILENT)
                        .problems()
                        .size());
    }
}
