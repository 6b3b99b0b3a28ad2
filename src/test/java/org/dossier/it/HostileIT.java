package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that means harm: a script in every field must stay text, in the files and in a real browser. */
class HostileIT {
    private static final String SCRIPT =
            "<script>document.title='taken'</script><img src=x onerror=document.title='taken'>";

    @TempDir
    Path project;

    private void write(String file, String text) throws Exception {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void hostile() throws Exception {
        String quoted = "\"" + SCRIPT + "\"";
        write(
                "dossier.yaml",
                "title: " + quoted + "\ndescription: " + quoted + "\nurl: https://example.org/\nlicense: " + quoted
                        + "\nrules: {bio-citation: off, private-data: off}\neditors: [{name: " + quoted + ", contact: "
                        + quoted + "}]\n");
        write(
                "people/ada-noor.md",
                "---\nname: Ada Noor\naliases: [" + quoted + "]\ndescription: " + quoted + "\nkind: " + quoted
                        + "\npublic_role: " + quoted
                        + "\nfacts: [{label: " + quoted + ", text: " + quoted + "}]\nlinks: [{label: " + quoted
                        + ", url: \"https://example.org/'onclick='x\"}]\nidentifiers: {own: " + quoted + "}\ntags: ["
                        + quoted
                        + "]\n---\n\n" + SCRIPT + "\n\nText " + SCRIPT + "\n");
        write("organizations/lamp-company.md", "---\nname: " + quoted + "\n---\n");
        write(
                "sources.yaml",
                "letter:\n  title: " + quoted + "\n  author: " + quoted + "\n  publisher: " + quoted + "\n  note: "
                        + quoted + "\n  locator: " + quoted + "\n");
        write("pages/about.md", "---\ntitle: " + quoted + "\n---\n\n" + SCRIPT + "\n");
        write(
                "articles/lamps.md",
                "---\ntitle: " + quoted + "\nsubtitle: " + quoted + "\nbyline: [" + quoted + "]\noutlet: " + quoted
                        + "\nsummary: " + quoted
                        + "\ntags: [" + quoted + "]\nlicense: " + quoted + "\n---\n\nAda Noor sells *blue* lamps. "
                        + SCRIPT + "\n\n" + SCRIPT
                        + "\n\n<svg onload=document.title='taken'>\n\n<a href=\"jAvAsCrIpT&colon;document.title='taken'\">x</a>\n\n"
                        + "`" + SCRIPT + "` [[ada-noor|" + "\"><script>]]\n");
        write(
                "articles/lamps.yaml",
                "claims:\n  - quote: sells blue lamps\n    summary: " + quoted
                        + "\n    kind: allegation\n    by: unnamed\n    reason: " + quoted
                        + "\n    about: [ada-noor]\n    stance: negative\n    sources: [letter]\n    outcome: {status: withdrawn, text: "
                        + quoted
                        + "}\nresponses:\n  - {by: ada-noor, to: all, status: quoted, sources: [letter], text: "
                        + quoted + "}\nnotes:\n  - quote: lamps\n    text: "
                        + quoted + "\n    by: " + quoted + "\nevents:\n  - quote: blue lamps\n    title: " + quoted
                        + "\n    place: " + quoted
                        + "\n    participants: [{entity: ada-noor, role: " + quoted
                        + "}]\ncorrections:\n  - {date: 2024-06-20, was: " + quoted
                        + ", now: " + quoted + ", why: " + quoted + "}\n");
    }

    @Test
    void aScriptInEveryFieldStaysText() throws Exception {
        hostile();
        Jar.Run refused = Jar.run("build", project);
        assertEquals(1, refused.code(), "the javascript: link is an error");
        assertTrue(refused.output().contains("error[link-scheme]"), refused.output());
        Path article = project.resolve("content/articles/lamps.md");
        Files.writeString(article, Files.readString(article).replaceAll("<a href=.*</a>", ""));
        Jar.Run run = Jar.run("build", project);
        assertEquals(0, run.code(), run.output());
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(project.resolve("site"))) {
            tree.filter(file -> file.toString().endsWith(".html")).forEach(pages::add);
        }
        assertTrue(pages.size() > 10, "pages: " + pages.size());
        for (Path page : pages) {
            String html = Files.readString(page);
            assertFalse(html.contains("<script>"), page + " holds a script");
            // Parsed, because a title that is in an attribute may look like a handler and be none.
            assertEquals("", Jsoup.parse(html).select("[^on]").toString(), page + " holds a handler");
        }
        inABrowser(pages);
    }

    private static void inABrowser(List<Path> pages) throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            for (Path page : pages) {
                tab.open(page.toUri().toString());
                tab.pause(100);
                assertTrue(tab.is("document.querySelector('title')"), page + " has no title");
                assertNotEquals("taken", tab.text("document.title"), page + " ran a script");
            }
        }
    }

    @Test
    void hugeAndNestedTextsEndInAClearError() throws Exception {
        write("dossier.yaml", "title: Hostile\n");
        List<String> bodies = List.of(
                "> ".repeat(5_000) + "x",
                "[a](".repeat(20_000),
                "[".repeat(20_000),
                "*a **a ".repeat(20_000),
                "{==".repeat(20_000),
                "<".repeat(50_000),
                "[[".repeat(20_000));
        for (int i = 0; i < bodies.size(); i++) {
            write("articles/post-" + i + ".md", "---\ntitle: Post " + i + "\n---\n\n" + bodies.get(i) + "\n");
        }
        long start = System.nanoTime();
        Jar.Run run = Jar.run("build", project);
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        assertFalse(run.output().contains("\tat "), run.output());
        assertTrue(run.code() == 0 || run.output().contains("error["), run.output());
        assertTrue(seconds < 60, "took " + seconds + " s for " + bodies.size() + " texts");
    }
}
