package org.dossier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorFilesTest {
    private static final String SETTINGS = ".vscode/settings.json";

    @TempDir
    private Path folder;

    private Path project() throws IOException {
        return Files.createDirectories(folder.resolve("project"));
    }

    @Test
    void aProjectGetsSchemasAndSettings() throws IOException {
        EditorFiles.Report report = EditorFiles.write(project());
        assertEquals(List.copyOf(EditorFiles.all().keySet()), report.written());
        assertEquals(9, report.written().size());
        String settings = Files.readString(project().resolve(SETTINGS));
        assertTrue(settings.contains("\"./schema/annotations.schema.json\" : \"content/articles/*.yaml\""), settings);
        assertFalse(settings.contains(".md"), settings);
        EditorFiles.Report again = EditorFiles.write(project());
        assertEquals(List.of(), again.written());
        assertEquals(9, again.unchanged().size());
    }

    @Test
    void aSchemaOfAnOlderVersionIsReplaced() throws IOException {
        EditorFiles.write(project());
        Path schema = project().resolve("schema/page.schema.json");
        String text = Files.readString(schema);
        Files.writeString(schema, text.replace("its title", "the title"));
        assertEquals(
                List.of("schema/page.schema.json"), EditorFiles.write(project()).written());
        assertEquals(text, Files.readString(schema));
    }

    @Test
    void whatSomebodyElseWroteIsKept() throws IOException {
        Path schema = project().resolve("schema/page.schema.json");
        Path settings = project().resolve(SETTINGS);
        Files.createDirectories(schema.getParent());
        Files.createDirectories(settings.getParent());
        Files.writeString(schema, "{}");
        Files.writeString(settings, "{\"editor.rulers\": [132]} // mine");
        EditorFiles.Report report = EditorFiles.write(project());
        assertEquals(Set.of("schema/page.schema.json", SETTINGS), report.kept().keySet());
        assertTrue(report.kept().get(SETTINGS).contains("yaml.schemas"));
        assertEquals("{}", Files.readString(schema));
        assertEquals("{\"editor.rulers\": [132]} // mine", Files.readString(settings));
    }

    @Test
    void settingsThatNameTheSchemasNeedNothing() throws IOException {
        Path settings = project().resolve(SETTINGS);
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "// mine\n" + EditorFiles.all().get(SETTINGS));
        assertEquals(Set.of(), EditorFiles.write(project()).kept().keySet());
        assertTrue(Files.readString(settings).startsWith("// mine\n"));
    }

    @Test
    void nothingIsWrittenOutsideTheProject() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(project().resolve("schema"), elsewhere);
        assertThrows(IOException.class, () -> EditorFiles.write(project()));
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aLinkToAFileIsNotFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"$comment\": \"" + Schemas.COMMENT + "\"}");
        Files.createDirectories(project().resolve("schema"));
        Files.createSymbolicLink(project().resolve("schema/page.schema.json"), other);
        assertEquals(
                Set.of("schema/page.schema.json"),
                EditorFiles.write(project()).kept().keySet());
    }
}
