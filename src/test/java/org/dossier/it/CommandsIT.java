package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged jar: exit codes, what they print, and that a failing build touches nothing. */
class CommandsIT {
    @TempDir
    Path project;

    private void write(String file, String text) throws Exception {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void good() throws Exception {
        write("dossier.yaml", "title: Lamps\n");
        write("people/ada-noor.md", "---\nname: Ada Noor\n---\n");
        write("articles/lamps.md", "---\ntitle: Lamps\n---\n\nAda Noor sells lamps. The lamps are blue.\n");
    }

    @Test
    void buildsThenReportsThatNothingChanged() throws Exception {
        good();
        Jar.Run first = Jar.run("build", project);
        assertEquals(0, first.code(), first.output());
        assertTrue(
                Files.readString(project.resolve("site/people/ada-noor.html")).contains("sells lamps."));
        Jar.Run second = Jar.run("build", project);
        assertTrue(second.output().contains(" 0 written"), second.output());
    }

    @Test
    void leavesOutTheOptimizingCompilerAsIfToldTo() throws Exception {
        good();
        String excluded = "excluded by CompileCommand";
        Jar.Run run = Jar.run(List.of("-XX:+PrintCompilation"), "build", project);
        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().contains(excluded), run.output());
        Jar.Run told = Jar.run(List.of("-XX:+PrintCompilation", "-XX:TieredStopAtLevel=1"), "build", project);
        assertEquals(0, told.code(), told.output());
        assertFalse(told.output().contains(excluded), told.output());
    }

    @Test
    void whereNothingHasChangedNothingIsReadOrDrawn() throws Exception {
        good();
        write(
                "articles/lamps.md.sync-conflict-20260101-120000",
                "Somebody's other version, of which a warning tells.\n");
        Jar.Run first = Jar.run("build", project);
        Jar.Run again = Jar.run(List.of("-Xlog:class+load:file=" + project.resolve("classes.txt")), "build", project);
        assertEquals(first.code(), again.code(), again.output());
        assertEquals(
                first.output().replaceAll("\\d+ written, \\d+ unchanged", ""),
                again.output().replaceAll("\\d+ written, \\d+ unchanged", ""));
        assertTrue(again.output().contains("warning[conflict-copy]"), again.output());
        String classes = Files.readString(project.resolve("classes.txt"));
        assertTrue(classes.contains("org.dossier.cache.LastBuild"), "the log has no classes");
        for (String library : List.of("freemarker.", "com.vladsch.", "tools.jackson.", "com.ibm.icu.")) {
            assertFalse(classes.contains(" " + library), library);
        }
    }

    @Test
    void aBrokenArticleShowsThePlaceAndLeavesTheSiteAsItWas() throws Exception {
        good();
        assertEquals(0, Jar.run("build", project).code());
        var before = Jar.files(project.resolve("site"));
        write("articles/lamps.yaml", "notes:\n  - quote: green lamps\n    text: A note.\n    colour: red\n");
        Jar.Run run = Jar.run("build", project);
        assertEquals(1, run.code());
        assertTrue(run.output().contains("content/articles/lamps.yaml:2:12: error[quote-verbatim]"), run.output());
        assertTrue(run.output().contains("content/articles/lamps.yaml:4:5: error[unknown-key]"), run.output());
        assertFalse(run.output().contains("Exception"), run.output());
        var after = Jar.files(project.resolve("site"));
        assertEquals(before.keySet(), after.keySet());
        before.forEach((route, bytes) -> assertEquals(new String(bytes), new String(after.get(route)), route));
    }

    @Test
    void checkWritesAnchorsAlsoWhenThereAreErrors() throws Exception {
        good();
        write(
                "articles/lamps.yaml",
                "notes:\n  - {id: one, quote: sells lamps, text: A}\n  - {id: two, quote: lamps, text: B}\n"
                        + "  - {id: three, quote: sold many lanterns, text: C}\n");
        Path anchors = project.resolve("anchors.json");
        Jar.Run run = Jar.run("check", project, "--format", "json", "--anchors", anchors);
        assertEquals(1, run.code());
        assertTrue(run.output().contains("\"code\""), run.output());
        String rows = Files.readString(anchors).replaceAll("\\s", "");
        assertTrue(rows.contains("\"id\":\"one\",\"article\":\"lamps\",\"quote\":\"sellslamps\""), rows);
        assertTrue(rows.contains("\"state\":\"exact\",\"start\":9,\"end\":20"), rows);
        assertTrue(rows.contains("\"state\":\"ambiguous\""), rows);
        assertTrue(rows.contains("\"state\":\"lost\""), rows);
        assertFalse(Files.exists(project.resolve("site")));
    }

    @Test
    void fixRewritesChangedQuotesAndNothingElse() throws Exception {
        good();
        write(
                "articles/lamps.md",
                "---\ntitle: Lamps\n---\n\nAda Noor has been selling her blue lamps on the market square for years.\n");
        String yaml =
                "# kept\nnotes:\n  - text: \"A\"   # also kept\n    quote: 'Noor has been selling her blue lamps in the market square'\n"
                        + "    prefix: Ada\n    suffix: for years\n";
        write("articles/lamps.yaml", yaml.replace("\n", "\r\n"));
        assertTrue(Jar.run("check", project).output().contains("warning[quote-changed]"));
        Jar.Run fix = Jar.run("check", project, "--fix");
        assertEquals(0, fix.code(), fix.output());
        assertEquals(
                yaml.replace("lamps in the", "lamps on the").replace("\n", "\r\n"),
                Files.readString(project.resolve("content/articles/lamps.yaml")));
    }

    @Test
    void aBuildToolCanTellAFailureByItsMark() throws Exception {
        good();
        Path mark = project.resolve("failed");
        assertEquals(0, Jar.run("build", project, "--mark-failure", mark).code());
        assertFalse(Files.exists(mark));
        write("articles/lamps.yaml", "notes: 3\n");
        assertEquals(1, Jar.run("build", project, "--mark-failure", mark).code());
        assertTrue(Files.exists(mark));
    }

    @Test
    void suggestFindsItsModelsInTheJarAndWritesADraft() throws Exception {
        good();
        write("articles/oil.md", "---\ntitle: Oil\n---\n\nThe oil was sold by Dr. Henk Brasmer.\n");
        Jar.Run run = Jar.run("suggest", project, "--write");
        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().contains("Henk Brasmer: person, once in oil"), run.output());
        assertFalse(run.output().contains("SLF4J"), run.output());
        assertFalse(run.output().contains("no word model"), run.output());
        assertEquals(0, Jar.run("build", project).code());
        assertFalse(Files.exists(project.resolve("site/people/henk-brasmer.html")));
    }

    @Test
    void theCodeOfAMessageIsExplained() throws Exception {
        good();
        write("articles/lamps.yaml", "notes:\n  - quote: blue\n    text: [\n");
        Jar.Run run = Jar.run("check", project);
        assertEquals(1, run.code());
        assertFalse(run.output().contains("\u001B"), "no colour in a pipe");
        assertTrue(run.output().contains("; run 'dossier explain yaml-syntax' for details\n"), run.output());
        assertTrue(
                run.output()
                        .contains(
                                "What depends on content/articles/lamps.yaml will be checked when that can be read.\n"),
                run.output());
        Jar.Run page = Jar.run("explain", "yaml-syntax");
        assertEquals(0, page.code());
        assertTrue(page.output().startsWith("yaml-syntax: "), page.output());
        assertTrue(Jar.run("explain").output().lines().count() > 80, "a line for each code");
        assertEquals(2, Jar.run("explain", "yaml-sintax").code());
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        assertEquals(2, Jar.run().code());
        assertEquals(2, Jar.run("biuld").code());
        assertEquals(2, Jar.run("build", project.resolve("nowhere")).code());
        assertEquals(2, Jar.run("check", "--format", "xml", project).code());
        Jar.Run help = Jar.run("build", "--help");
        assertEquals(0, help.code());
        assertTrue(help.output().contains("--output"), help.output());
    }

    @Test
    void aTemplateOfTheProjectWinsAndItsMistakesAreShownWithTheirPlace() throws Exception {
        good();
        Path templates = Files.createDirectories(project.resolve("templates/assets"));
        Files.writeString(templates.resolve("custom.css"), ":root { --own: 1; }\n");
        assertEquals(0, Jar.run("build", project).code());
        assertTrue(Files.readString(project.resolve("site/index.html")).contains("theme/custom.css"));
        Files.writeString(project.resolve("templates/home.ftlh"), "<p>\n${page.nothing.here}\n");
        Jar.Run run = Jar.run("build", project);
        assertEquals(1, run.code());
        assertTrue(run.output().contains("templates/home.ftlh:2"), run.output());
        assertTrue(run.output().contains("error[template]"), run.output());
        assertFalse(run.output().contains("\tat "), run.output());
    }
}
