package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandTest {
    @TempDir
    Path folder;

    private Path project;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: A roof\n");
        Files.writeString(
                project.resolve("content/articles/roof.md"), "---\ntitle: The roof leaks\n---\nRain came in.\n");
    }

    private int run(Path output, Object... more) {
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(
                Streams.ofProcess(all, all, Map.of()),
                Stream.concat(Stream.of("book", project, "-o", output), Stream.of(more))
                        .map(String::valueOf)
                        .toArray(String[]::new));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBookIsWrittenAsItsNameEndsAndMayBeWrittenAgain() throws IOException {
        for (String name : new String[] {"roof.html", "roof.EPUB"}) {
            Path file = folder.resolve(name);
            assertEquals(0, run(file), this::said);
            assertEquals(0, run(file), this::said);
            assertTrue(said().contains(name + ": "), this::said);
            assertTrue(said().contains(" kB"), this::said);
        }
        assertTrue(Files.readString(folder.resolve("roof.html")).contains("Rain came in."));
    }

    @Test
    void whatIsNotABookStays() throws IOException {
        for (String name : new String[] {"mine.html", "mine.epub"}) {
            Path mine = Files.writeString(folder.resolve(name), "My own words.");
            assertEquals(2, run(mine), this::said);
            assertEquals("My own words.", Files.readString(mine));
            assertEquals(0, run(mine, "--force"), this::said);
        }
    }

    @Test
    void anotherEndingAndAPlaceInTheContentAreRefused() {
        assertEquals(2, run(folder.resolve("roof.docx")));
        assertTrue(said().contains("ends in none of .html, .epub and .pdf"), this::said);
        Path inside = project.resolve("content/roof.html");
        assertEquals(2, run(inside));
        assertFalse(Files.exists(inside));
    }

    @Test
    void nothingIsWrittenOfContentWithAnError() throws IOException {
        Files.writeString(project.resolve("content/articles/wrong.md"), "---\ntitel: x\n---\n");
        Path file = folder.resolve("roof.html");
        assertEquals(1, run(file));
        assertTrue(said().contains("No book was written."), this::said);
        assertFalse(Files.exists(file));
    }

    @Test
    void aTemplateThatIsWrongIsReported() throws IOException {
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(project.resolve("templates/book-article.ftlh"), "${nothing}");
        Path file = folder.resolve("roof.html");
        assertEquals(1, run(file));
        assertTrue(said().contains("book-article.ftlh"), this::said);
        assertFalse(Files.exists(file));
    }

    @Test
    void aWithheldNameThatATemplateSaysIsFound() throws IOException {
        Files.createDirectories(project.resolve("content/people"));
        Files.writeString(
                project.resolve("content/people/witness.md"), "---\nname: Wilmot Grebbens\nredact: true\n---\n");
        Path file = folder.resolve("roof.html");
        assertEquals(0, run(file), this::said);
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(
                project.resolve("templates/book-article.ftlh"), "<h1>${view.title.text}</h1> Wilmot Grebbens saw it.");
        assertEquals(1, run(folder.resolve("other.html")));
        assertTrue(said().contains("No book was written."), this::said);
        assertFalse(Files.exists(folder.resolve("other.html")));
    }
}
