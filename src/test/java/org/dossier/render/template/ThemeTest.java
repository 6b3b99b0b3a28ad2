package org.dossier.render.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                        "theme/entry.js",
                        "theme/fonts/OFL.txt",
                        "theme/fonts/a.woff2",
                        "theme/fonts/noto-naskh-arabic-arabic.woff2",
                        "theme/fonts/source-sans-3-latin-ext.woff2",
                        "theme/fonts/source-sans-3-latin.woff2",
                        "theme/fonts/source-serif-4-latin-ext-italic.woff2",
                        "theme/fonts/source-serif-4-latin-ext.woff2",
                        "theme/fonts/source-serif-4-latin-italic.woff2",
                        "theme/fonts/source-serif-4-latin.woff2",
                        "theme/icon.svg",
                        "theme/ledger.js",
                        "theme/list.js",
                        "theme/moved.js",
                        "theme/network.js",
                        "theme/passages.js",
                        "theme/search-index.js",
                        "theme/search-texts.js",
                        "theme/search.js"),
                theme.files().stream().map(OutputFile::route).toList());
        assertEquals(List.of("dossier.css", "custom.css"), theme.styles());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        theme.files().get(3).content().writeTo(out);
        assertEquals("mine", out.toString(StandardCharsets.UTF_8));
    }

    /**
     * What travels is limited, not what is written: comments are free to say why. Bytes, as servers compress them. The style sheet holds six kinds of
     * claims with a glyph and a line each, notes that open in place, a filter without a script, print and forced colors; read once, it serves
     * every page, and is a fifth of the letters that come with it. The script of every page makes the field for searching itself, so that what is typed
     * at once after its key is not lost; what searches comes later. That of networks draws them step by step, lays them out for the width of the
     * window, and is moved by mouse, fingers and keys: a library for that is twenty times as much.
     */
    @Test
    void pagesStayLight() throws IOException {
        Map<String, Integer> most = Map.ofEntries(
                Map.entry("dossier.css", 18_500),
                Map.entry("dossier.js", 2_500),
                Map.entry("entry.js", 450),
                Map.entry("moved.js", 200),
                Map.entry("article.js", 3_500),
                Map.entry("passages.js", 2_700),
                Map.entry("ledger.js", 7_000),
                Map.entry("list.js", 2_600),
                Map.entry("network.js", 8_500),
                Map.entry("search-index.js", 5_300),
                Map.entry("search-texts.js", 1_600),
                Map.entry("search.js", 5_200));
        for (String name : Theme.STANDARD) {
            if (name.matches("[\\w-]+\\.(css|js)")) {
                int size = compressed(name);
                assertTrue(size < most.get(name), name + ": " + size);
            }
        }
    }

    /** The letters of a page's first view: serif and sans of Latin text. Each part is named in the style sheet, and nothing else is loaded. */
    @Test
    void lettersComeWithTheSite() throws IOException {
        String style = Files.readString(Path.of("templates/assets/dossier.css"));
        List<String> named = Pattern.compile("url\\(([^)]*)\\)")
                .matcher(style)
                .results()
                .map(found -> found.group(1))
                // The sign of the search is in the style sheet itself.
                .filter(url -> !url.startsWith("\"data:image/svg+xml,"))
                .sorted()
                .toList();
        assertEquals(
                Theme.STANDARD.stream().filter(name -> name.endsWith(".woff2")).toList(), named);
        long first = 0;
        for (String name : List.of("source-serif-4-latin", "source-sans-3-latin")) {
            first += Files.size(Path.of("templates/assets/fonts", name + ".woff2"));
        }
        assertTrue(first < 100_000, "first view: " + first);
    }

    private static int compressed(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            Files.copy(Path.of("templates/assets", file), zip);
        }
        return out.size();
    }

    @Test
    void theStyleSheetListsItsSections() throws IOException {
        String style = Files.readString(Path.of("templates/assets/dossier.css"));
        Matcher matcher =
                Pattern.compile("@layer (\\w+) \\{|/\\* ---- (.+) ---- \\*/").matcher(style);
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> layer = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                layer = new ArrayList<>();
                sections.put(matcher.group(1), layer);
            } else {
                layer.add(matcher.group(2));
            }
        }
        String index = style.substring(0, style.indexOf("*/")).replaceAll("\\s+\\*?\\s*", " ");
        assertTrue(sections.size() > 1, "layers");
        sections.forEach((name, listed) -> {
            assertTrue(!listed.isEmpty(), name);
            assertTrue(index.contains(name + " " + String.join(", ", listed)), name + " " + listed);
        });
        assertTrue(style.contains("@layer " + String.join(", ", sections.keySet()) + ";"), "order of layers");
    }

    @Test
    void withoutAFolderTheStandardOnesGoOut() throws IOException {
        Theme theme = Theme.of(folder.resolve("none"));
        assertEquals(List.of("dossier.css"), theme.styles());
        for (OutputFile file : theme.files()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            String name = file.route().substring(Theme.FOLDER.length());
            assertArrayEquals(Files.readAllBytes(Path.of("templates/assets", name)), out.toByteArray(), name);
        }
    }
}
