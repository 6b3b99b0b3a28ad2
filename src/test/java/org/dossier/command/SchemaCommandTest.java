package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @TempDir
    Path project;

    private String out;
    private String err;

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(project.resolve("content"));
    }

    private int run(String... more) {
        CommandRun ran = CommandRun.in(
                project,
                Stream.concat(Stream.of("schema", project.toString()), Stream.of(more))
                        .toArray(String[]::new));
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    @Test
    void listsWhatThereIsAndWritesNothing() throws IOException {
        assertEquals(Exit.DONE, run());
        List<String> lines = out.lines().toList();
        assertTrue(lines.get(0).matches("schema/dossier\\.schema\\.json +content/dossier\\.yaml"), out);
        assertTrue(out.contains("    # yaml-language-server: $schema=../../schema/annotations.schema.json"), out);
        assertTrue(out.contains("content/people/*.md"), out);
        assertFalse(Files.exists(project.resolve("schema")));
    }

    @Test
    void writesWhenAskedTo() {
        assertEquals(Exit.DONE, run("--write"));
        assertTrue(out.startsWith("wrote schema/dossier.schema.json"), out);
        assertTrue(Files.exists(project.resolve(".vscode/settings.json")));
        assertEquals(Exit.DONE, run("--write"));
        assertEquals("9 files are as they should be" + System.lineSeparator(), out);
    }

    @Test
    void saysWhatToAddToSettingsOfSomebodyElse() throws IOException {
        Files.createDirectories(project.resolve(".vscode"));
        Files.writeString(project.resolve(".vscode/settings.json"), "{}");
        assertEquals(Exit.DONE, run("--write"));
        assertTrue(err.contains("kept .vscode/settings.json"), err);
        assertTrue(err.contains("\"yaml.schemas\""), err);
        assertEquals("{}", Files.readString(project.resolve(".vscode/settings.json")));
    }

    @Test
    void aSchemaOfSomebodyElseIsAProblem() throws IOException {
        Files.createDirectories(project.resolve("schema"));
        Files.writeString(project.resolve("schema/page.schema.json"), "{}");
        assertEquals(Exit.PROBLEMS, run("--write"));
        assertTrue(err.contains("kept schema/page.schema.json, which this program did not write"), err);
        assertEquals("{}", Files.readString(project.resolve("schema/page.schema.json")));
    }

    @Test
    void aFolderWithoutContentIsWrongUsage() throws IOException {
        Files.delete(project.resolve("content"));
        assertEquals(Exit.USAGE, run("--write"));
        assertFalse(Files.exists(project.resolve("schema")));
    }
}
