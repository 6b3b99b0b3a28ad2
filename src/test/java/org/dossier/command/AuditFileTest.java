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
import java.util.stream.Stream;
import org.dossier.Main;
import org.dossier.audit.AuditedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFileTest {
    @TempDir
    Path project;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(
                new Streams(out, out, false),
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bothReportsAreWrittenInOneRun() throws IOException {
        AuditedDossier.full().writeTo(project);
        Path html = project.resolve("a.HTML");
        Path json = project.resolve("a.json");
        assertEquals(Exit.DONE, run("check", project, "--audit", html, "--audit", json), this::output);
        assertTrue(Files.readString(html).contains("<h1>Before publication"));
        assertTrue(Files.readString(json).startsWith("{"));
        try (Stream<Path> files = Files.list(project)) {
            assertEquals(3, files.count(), "the content and two reports");
        }
    }

    @Test
    void aReportIsAlsoWrittenWhenThereAreErrors() throws IOException {
        AuditedDossier.full()
                .file("people/zed.md", "---\nname: Zed\ncolour: red\n---\n")
                .writeTo(project);
        Path html = project.resolve("a.html");
        assertEquals(Exit.PROBLEMS, run("check", project, "--audit", html));
        assertTrue(Files.readString(html).contains("unknown-key"));
        assertTrue(output().contains("error[unknown-key]"), output());
    }

    @Test
    void anotherEndingIsWrongUsage() throws IOException {
        AuditedDossier.full().writeTo(project);
        assertEquals(Exit.USAGE, run("check", project, "--audit", project.resolve("a.txt")));
        assertTrue(output().contains("ends neither in .html nor in .json"), output());
        assertFalse(Files.exists(project.resolve("a.txt")));
    }

    @Test
    void nothingIsWrittenWhereItWouldBePublished() throws IOException {
        AuditedDossier.full().writeTo(project);
        Path elsewhere = project.resolve("public");
        assertEquals(Exit.DONE, run("build", project, "-o", elsewhere), this::output);
        Path linked = Files.createSymbolicLink(project.resolve("link"), elsewhere);
        for (Path wrong : new Path[] {
            project.resolve("site/a.html"),
            project.resolve("site/deep/a.json"),
            project.resolve("x/../site/a.html"),
            project.resolve("content/assets/a.html"),
            elsewhere.resolve("a.html"),
            elsewhere.resolve("people/a.html"),
            linked.resolve("a.html")
        }) {
            assertEquals(Exit.USAGE, run("check", project, "--audit", wrong), wrong::toString);
            assertFalse(Files.exists(wrong), wrong::toString);
        }
        assertFalse(Files.exists(project.resolve("site")));
        assertEquals(Exit.DONE, run("check", project, "--audit", project.resolve("site-audit.html")));
    }

    @Test
    void aPathThatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        AuditedDossier.full().writeTo(project);
        assertEquals(Exit.PROBLEMS, run("check", project, "--audit", project.resolve("nowhere/a.html")));
        assertTrue(output().contains("error: cannot write the report to "), output());
        assertFalse(output().contains("\tat "), output());
        Files.createDirectories(project.resolve("folder.html/inside"));
        assertEquals(Exit.PROBLEMS, run("check", project, "--audit", project.resolve("folder.html")));
        assertFalse(Files.exists(project.resolve(".folder.html.tmp")));
        assertTrue(Files.isDirectory(project.resolve("folder.html/inside")));
    }
}
