package org.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.source.Edit;
import org.dossier.source.Move;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {
    @TempDir
    private Path project;

    private SourceFile read(String name) throws IOException {
        return SourceFile.of(name, Files.readString(project.resolve(name)));
    }

    private static Edit at(SourceFile file, String words, String now) {
        int start = file.text().indexOf(words);
        return new Edit(new Span(file, start, start + words.length()), now);
    }

    @Test
    void whatIsNotNamedStaysToTheByte() throws IOException {
        Files.writeString(project.resolve("a.yaml"), "\uFEFFone: 1  # keep\r\ntwo: 2\r\n\r\nthree: 3");
        SourceFile file = read("a.yaml");
        Edit added = new Edit(
                new Span(file, file.text().indexOf("three"), file.text().indexOf("three")), "new: x\n");
        Edits.apply(project, List.of(added, at(file, "2", "22"), at(file, "1", "eleven")));
        assertEquals(
                "\uFEFFone: eleven  # keep\r\ntwo: 22\r\n\r\nnew: x\r\nthree: 3",
                Files.readString(project.resolve("a.yaml")));
    }

    @Test
    void noFileChangesWhenOneIsNoLongerWhatWasRead() throws IOException {
        Files.writeString(project.resolve("a.yaml"), "a: 1\n");
        Files.writeString(project.resolve("b.yaml"), "b: 1\n");
        Edit first = at(read("a.yaml"), "1", "2");
        Edit second = at(read("b.yaml"), "1", "2");
        Files.writeString(project.resolve("b.yaml"), "b: 1 # meanwhile\n");
        IOException refused = assertThrows(IOException.class, () -> Edits.apply(project, List.of(first, second)));
        assertTrue(refused.getMessage().startsWith("b.yaml has changed"), refused::getMessage);
        assertEquals("a: 1\n", Files.readString(project.resolve("a.yaml")));
        try (Stream<Path> files = Files.list(project)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void twoChangesToTheSameWordsAreRefused() {
        SourceFile file = SourceFile.of("a.yaml", "one two");
        List<Edit> both = List.of(at(file, "one two", "x"), at(file, "two", "y"));
        assertThrows(IllegalArgumentException.class, () -> Edits.edited(file, both));
    }

    @Test
    void aFileThatIsThereIsNeverReplaced() throws IOException {
        Edits.create(project, "content/people/a.md", "mine");
        assertThrows(FileAlreadyExistsException.class, () -> Edits.create(project, "content/people/a.md", "other"));
        assertEquals("mine", Files.readString(project.resolve("content/people/a.md")));
    }

    @Test
    void filesMoveAfterTheirChanges() throws IOException {
        Files.writeString(project.resolve("a.yaml"), "a: 1\n");
        Files.writeString(project.resolve("b.yaml"), "b: 1\n");
        Edit edit = at(read("a.yaml"), "1", "2");
        Edits.apply(project, List.of(edit), List.of(new Move("a.yaml", "c.yaml"), Move.away("b.yaml")));
        assertEquals("a: 2\n", Files.readString(project.resolve("c.yaml")));
        assertEquals(List.of("c.yaml"), names());
    }

    @Test
    void whatFailsIsTakenBack() throws IOException {
        Files.writeString(project.resolve("a.yaml"), "\uFEFFa: 1\r\n");
        Files.writeString(project.resolve("b.yaml"), "b: 1\n");
        Files.writeString(project.resolve("c.yaml"), "c: 1\n");
        Edit edit = at(read("a.yaml"), "1", "2");
        List<Move> moves = List.of(Move.away("b.yaml"), new Move("a.yaml", "d.yaml"), new Move("d.yaml", "c.yaml"));
        IOException failed = assertThrows(IOException.class, () -> Edits.apply(project, List.of(edit), moves));
        assertTrue(failed.getMessage().contains("already exists"), failed::getMessage);
        assertEquals(0, failed.getSuppressed().length);
        assertEquals("\uFEFFa: 1\r\n", Files.readString(project.resolve("a.yaml")));
        assertEquals("b: 1\n", Files.readString(project.resolve("b.yaml")));
        assertEquals(List.of("a.yaml", "b.yaml", "c.yaml"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(project)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsMadeAsAWholeOrNotAtAll() throws IOException {
        // What stands in the way of writing, as a full disk would.
        Files.createDirectories(project.resolve("content/.a.md.tmp/full"));
        assertThrows(IOException.class, () -> Edits.create(project, "content/a.md", "words"));
        assertFalse(Files.exists(project.resolve("content/a.md")));
        // What a run left after that was stopped.
        Files.writeString(project.resolve("content/.b.md.tmp"), "wor");
        Edits.create(project, "content/b.md", "words");
        assertEquals("words", Files.readString(project.resolve("content/b.md")));
        assertFalse(Files.exists(project.resolve("content/.b.md.tmp")));
    }

    @Test
    void scalarsKeepTheirStyleWhereItHoldsTheNewWords() {
        assertEquals("'it''s'", YamlText.like("'old'", "it's"));
        assertEquals("\"say \\\"so\\\"\"", YamlText.like("\"old\"", "say \"so\""));
        assertEquals("new words", YamlText.like("old", "new\n  words"));
        assertEquals("\"a: b\"", YamlText.like("old", "a: b"));
        assertEquals(">-\n    new words", YamlText.like(">-\n    old\n    words", "new words"));
    }
}
