package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.publish.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for editors, as they come out of a build: what they say is so, and what they advise works. */
class EditorPagesTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional/content");

    @TempDir
    Path project;

    private Path content(String file) {
        return project.resolve("content").resolve(file);
    }

    private Build.Built build(boolean editor) throws IOException {
        Build.Built built = Build.build(
                project,
                project.resolve("site"),
                editor,
                Progress.SILENT,
                MadeFiles.none(),
                KeptMemory.none(),
                Map::of);
        assertNotNull(built.report(), () -> built.problems().toString());
        return built;
    }

    private Document page(String route) throws IOException {
        return Jsoup.parse(Files.readString(project.resolve("site").resolve(route)));
    }

    private void small() {
        new TestContent()
                .settings("url: https://x.example/", "rules: {policy-pages: off}", "linking: {stop: {en: [Tide]}}")
                .person("ada", "Ada North", "weak_aliases: [Ady]")
                .person("bo", "Bo North")
                .organization("crane", "Crane", "common_word: true", "never: [Crane Hill]")
                .article("x", """

                        Crane it up. North came. Then Ada North sat with Jeanette North on Crane Hill, and North left Crane. Ady left too.

                        "The group" is nobody, [[bo|he]] is.
                        """, "title: The quay")
                .annotations("x", "mentions: [{quote: The group, entity: none}]")
                .writeTo(project);
    }

    @Test
    void everyNameThatWasLeftAloneIsThereWithTheReason() throws IOException {
        small();
        build(true);
        Document page = page("editor/x.html");
        List<String> rows = page.select("#not-linked tbody tr").stream()
                .map(row -> row.className() + ": " + row.select("mark").text() + " | "
                        + row.child(1).text() + " | " + row.select(".meta bdi").text())
                .toList();
        assertEquals(
                List.of(
                        "first-word: Crane | Crane | content/articles/x.md:5",
                        "not-named-before: North | Ada North, Bo North | content/articles/x.md:5",
                        "other-person: North | Ada North, Bo North | content/articles/x.md:5",
                        "never: Crane Hill | Crane | content/articles/x.md:5",
                        "not-named-before: North | Bo North | content/articles/x.md:5",
                        "namesake: North | Ada North | content/articles/x.md:5",
                        "editor: The group | no one | content/articles/x.md:7"),
                rows);
        assertEquals(
                List.of("auto", "auto", "weak", "inline"),
                page.select("#linked tbody tr").eachAttr("class"));
        assertTrue(page.select("header").text().contains("Tide"), "stop words are told");
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        for (Element link : page.select("a[href*='articles/x.html#m-']")) {
            String anchor = link.attr("href").replaceFirst(".*#", "");
            assertNotNull(page("articles/x.html").getElementById(anchor), anchor);
        }
        assertEquals(
                "7",
                page("editor/index.html").select(".editor-list .count").last().text());
    }

    @Test
    void readersPagesAreTheSameWithAndWithoutThem() throws IOException {
        small();
        build(false);
        assertFalse(Files.exists(project.resolve("site/editor")));
        assertEquals(
                List.of("editor/index.html", "editor/x.html"),
                build(true).report().written().stream().sorted().toList());
        assertFalse(Files.readString(project.resolve("site/sitemap.xml")).contains("editor/"));
        assertEquals(
                List.of("editor/index.html", "editor/x.html"),
                build(false).report().removed().stream().sorted().toList());
    }

    /** Each entry is about its own words and no others: with all of them pasted, nothing that a name linked is linked any more. */
    @Test
    void pastedEntriesDecideAboutTheirVeryWords() throws IOException {
        copy(FICTIONAL, project.resolve("content"));
        Build.Built before = build(true);
        Map<String, Integer> entries = new HashMap<>();
        for (Article article : before.checked().dossier().articles()) {
            StringBuilder yaml = new StringBuilder();
            for (Element entry : page("editor/" + article.id() + ".html").select("#linked code")) {
                yaml.append("  ").append(entry.wholeText()).append('\n');
                entries.merge(article.id(), 1, Integer::sum);
            }
            paste(article.id(), yaml.toString());
        }
        CheckedProject after = Build.check(project);
        assertTrue(entries.values().stream().mapToInt(Integer::intValue).sum() > 150, entries.toString());
        List<String> problems = after.problems().stream()
                .filter(problem -> problem.code().equals("quote-verbatim")
                        || problem.code().equals("yaml"))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), problems);
        for (Article article : before.checked().dossier().articles()) {
            long found =
                    article.mentions().stream().filter(EditorPagesTest::isFound).count();
            long left = after.dossier().article(article.id()).mentions().stream()
                    .filter(EditorPagesTest::isFound)
                    .count();
            // After short words that are glued to a name no quote can say it, and no entry is offered.
            assertEquals(found - entries.getOrDefault(article.id(), 0), left, article.id());
        }
    }

    private static boolean isFound(Mention mention) {
        return mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK;
    }

    private void paste(String article, String entries) throws IOException {
        Path file = content("articles/" + article + ".yaml");
        String yaml = Files.exists(file) ? Files.readString(file) : "";
        String pasted = yaml.contains("mentions:\n")
                ? yaml.replace("mentions:\n", "mentions:\n" + entries)
                : yaml + "\nmentions:\n" + entries;
        Files.writeString(file, pasted);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
