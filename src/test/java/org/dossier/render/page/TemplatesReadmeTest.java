package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.Build;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.publish.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds templates/README.md against the files it is about. */
class TemplatesReadmeTest {
    private static final Path README = Path.of("templates/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<!-- file: templates/(\\S+) -->\n```html\n(.*?)```");

    /** Classes that are a key of the content: a kind of claim, of mark or of profile. */
    private static final Set<String> FROM_PROGRAM = Set.of("allegation", "note", "claim", "person", "organization");

    @TempDir
    private Path project;

    @Test
    void namesEveryTemplateAndEveryFileOfTheTheme() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // One row for all typefaces.
                boolean font = file.getParent().endsWith("fonts");
                String name = font ? "fonts/" : file.getFileName().toString();
                assertTrue(name.equals("README.md") || readme.contains("`" + name + "`"), name);
            }
        }
    }

    /** The page that the example makes has every source, where links to it lead, and nothing of the page that it replaces. */
    @Test
    void itsExampleIsATemplateThatWorks() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(README).replace("\r\n", "\n"));
        assertTrue(example.find());
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(project.resolve("templates/" + example.group(1)), example.group(2));
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: Lamps\n");
        Files.writeString(
                project.resolve("content/sources.yaml"),
                "contract:\n  title: The contract\n  author: The town\n  date: 2023\n  locator: File 7\n  former: [deal]\n");
        Path site = project.resolve("site");
        Build.build(project, site, false, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
        Document page = Jsoup.parse(Files.readString(site.resolve("sources.html")));
        assertEquals("Where all this comes from", page.select("h1").text());
        assertEquals(
                "The contract, The town (2023)",
                page.select("li.source[id$=contract]").text());
        assertNotNull(page.selectFirst("[id$=deal]"));
        assertNull(page.selectFirst(".locator"));
    }

    /** Its picture of a page has no class that pages do not have. */
    @Test
    void itsPictureNamesClassesOfPages() throws IOException {
        String picture = Files.readString(README).split("```text\n")[1].split("```")[0];
        StringBuilder templates = new StringBuilder();
        try (Stream<Path> files = Files.list(README.getParent())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
                templates.append(Files.readString(file));
            }
        }
        String all = templates.toString();
        List<String> unknown = Pattern.compile("\\.([a-z][a-z-]+)")
                .matcher(picture)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !Pattern.compile("[\" }]" + name + "[\" $]")
                        .matcher(all)
                        .find())
                .filter(name -> !FROM_PROGRAM.contains(name))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
