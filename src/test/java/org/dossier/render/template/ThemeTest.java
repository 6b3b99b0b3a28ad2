package org.dossier.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    Path folder;

    @Test
    void everyFileThatComesWithTheProgramIsNamed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/assets"))) {
            assertEquals(
                    Theme.STANDARD,
                    files.filter(Files::isRegularFile)
                            .map(file -> Path.of("templates/assets")
                                    .relativize(file)
                                    .toString()
                                    .replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aProjectsOwnFilesWinAndCustomStylesComeLast() throws IOException {
        Files.createDirectories(folder.resolve("assets/fonts"));
        Files.writeString(folder.resolve("assets/dossier.js"), "mine");
        Files.writeString(folder.resolve("assets/custom.css"), "p {}");
        Files.writeString(folder.resolve("assets/fonts/a.woff2"), "font");
        Theme theme = Theme.of(folder);
        assertEquals(
                List.of(
                        "theme/article.js",
                        "theme/custom.css",
                        "theme/dossier.css",
                        "theme/dossier.js",
                        "theme/fonts/a.woff2",
                        "theme/icon.svg",
                        "theme/ledger.js",
                        "theme/moved.js",
                        "theme/network.js",
                        "theme/passages.js",
                        "theme/search-index.js",
                        "theme/search.js"),
                theme.files().stream().map(OutputFile::route).toList());
        assertEquals(List.of("theme/dossier.css", "theme/custom.css"), theme.styles());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        theme.files().get(3).content().writeTo(out);
        assertEquals("mine", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void pagesStayLight() throws IOException {
        // As it travels: no comment or clear name is to be saved for the sake of bytes.
        assertTrue(packed("dossier.css") < 8_400, "style: " + packed("dossier.css"));
        assertTrue(size("dossier.js") < 2_000, "script of every page: " + size("dossier.js"));
        for (String script : List.of("ledger.js", "network.js", "article.js", "passages.js")) {
            assertTrue(size(script) < 6_000, script + ": " + size(script));
        }
        assertTrue(size("search.js") < 8_000, "script of the search: " + size("search.js"));
        assertTrue(size("search-index.js") < 8_000, "script of the index: " + size("search-index.js"));
    }

    private static int packed(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            Files.copy(Path.of("templates/assets", file), zip);
        }
        return out.size();
    }

    private static long size(String file) throws IOException {
        return Files.size(Path.of("templates/assets", file));
    }

    @Test
    void withoutAFolderTheStandardOnesGoOut() throws IOException {
        Theme theme = Theme.of(folder.resolve("none"));
        assertEquals(List.of("theme/dossier.css"), theme.styles());
        for (OutputFile file : theme.files()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            String name = file.route().substring(Theme.FOLDER.length());
            assertEquals(Files.readString(Path.of("templates/assets", name)), out.toString(StandardCharsets.UTF_8));
        }
    }
}
