package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.render.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    private Path folder;

    private Path project;

    /** A new project that is strict: the least warning stops its build. */
    @BeforeEach
    void project() throws IOException {
        project = folder.resolve("bridge");
        CommandRun ran = CommandRun.in(folder, "new", "dossier", "bridge", "--maven");
        assertEquals(0, ran.code(), ran::err);
        Path settings = project.resolve("content/dossier.yaml");
        String strict = Files.readString(settings).replace("# strict: false", "strict: true");
        assertTrue(strict.contains("\nstrict: true"), strict);
        Files.writeString(settings, strict);
    }

    private void assertBuilds() {
        CommandRun ran = CommandRun.in(project, "build");
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aNewProjectBuildsAtOnceAndShowsAllItHas() throws IOException {
        assertEquals(
                List.of(
                        ".gitignore",
                        ".vscode/extensions.json",
                        ".vscode/settings.json",
                        "README.md",
                        "content/README.md",
                        "content/articles/bridge-closed.md",
                        "content/articles/bridge-closed.yaml",
                        "content/dossier.yaml",
                        "content/organizations/corlan-works.md",
                        "content/people/ada-wintmoor.md",
                        "pom.xml",
                        "schema/annotations.schema.json",
                        "schema/article.schema.json",
                        "schema/dossier.schema.json",
                        "schema/organization.schema.json",
                        "schema/page.schema.json",
                        "schema/person.schema.json",
                        "schema/sources.schema.json"),
                List.copyOf(files(project).keySet()));
        assertBuilds();
        String article = read("site/articles/bridge-closed.html");
        assertTrue(article.contains("people/ada-wintmoor.html"), article);
        assertTrue(article.contains("That was March 4, 2024."), article);
    }

    @Test
    void anIdThatSomethingHadBeforeIsTaken() throws IOException {
        for (String file : List.of("people/ada-wintmoor.md", "articles/bridge-closed.md")) {
            String path = "content/" + file;
            String former = "old-" + file.replaceFirst("^.*/(.*)\\.md$", "$1");
            Files.writeString(
                    project.resolve(path), read(path).replaceFirst("---\n", "---\nformer: [" + former + "]\n"));
            CommandRun ran = CommandRun.in(project, "new", "organization", "Another", "--id", former);
            assertEquals(1, ran.code());
            assertTrue(ran.err().startsWith("error: the id '" + former + "' is taken by " + path), ran.err());
        }
    }

    private String firstLine(String file) throws IOException {
        return read(file).lines().findFirst().orElseThrow();
    }

    @Test
    void filesOfYamlNameTheirSchemaWhereTheProjectHasIt() throws IOException {
        String line = "# yaml-language-server: $schema=";
        assertEquals(line + "../schema/dossier.schema.json", firstLine("content/dossier.yaml"));
        assertEquals(line + "../../schema/annotations.schema.json", firstLine("content/articles/bridge-closed.yaml"));
        assertEquals(
                0,
                CommandRun.in(project, "new", "source", "On rust", "--locator", "shelf 3")
                        .code());
        assertEquals(line + "../schema/sources.schema.json", firstLine("content/sources.yaml"));
        assertEquals(
                0,
                CommandRun.in(project, "annotate", "bridge-closed", "painted it", "--text", "Twice.")
                        .code());
        assertEquals(2, read("content/articles/bridge-closed.yaml").split("\\$schema", -1).length, "named once");
        Files.delete(project.resolve("content/articles/bridge-closed.yaml"));
        assertEquals(
                0,
                CommandRun.in(project, "annotate", "bridge-closed", "painted it", "--text", "Twice.")
                        .code());
        assertEquals(line + "../../schema/annotations.schema.json", firstLine("content/articles/bridge-closed.yaml"));
        Files.delete(project.resolve("content/articles/bridge-closed.yaml"));
        Files.move(project.resolve("schema"), folder.resolve("elsewhere"));
        assertEquals(
                0,
                CommandRun.in(project, "annotate", "bridge-closed", "painted it", "--text", "Twice.")
                        .code());
        assertEquals("notes:", firstLine("content/articles/bridge-closed.yaml"));
    }

    @Test
    void whatIsMadeNeverStopsTheBuild() throws IOException {
        assertEquals(
                new CommandRun(0, project.resolve("content/articles/bridge-opens-again.md") + "\n", ""),
                CommandRun.in(project, "new", "article", "Bridge opens: \"again\"?", "--id", "bridge-opens-again"));
        assertEquals(
                0,
                CommandRun.in(
                                project,
                                "new",
                                "article",
                                "The 2nd bridge",
                                "--author",
                                "ada-wintmoor",
                                "--outlet",
                                "Ulmsey Echo",
                                "--date",
                                "2024-03",
                                "--url",
                                "https://echo.example/2",
                                "--language",
                                "de")
                        .code());
        assertEquals(
                0,
                CommandRun.in(project, "new", "person", "Ben Arkwell", "--role", "none")
                        .code());
        assertEquals(
                0,
                CommandRun.in(project, "new", "organization", "Town of Ulmsey", "--kind", "town", "--short", "Ulmsey")
                        .code());
        assertEquals(
                0,
                CommandRun.in(project, "new", "source", "On rust", "--locator", "shelf 3")
                        .code());
        assertEquals(
                0,
                CommandRun.in(project, "new", "source", "On paint", "--url", "https://paint.example/")
                        .code());
        assertBuilds();
        assertTrue(read("site/articles/bridge-opens-again.html").contains("Bridge opens: “again”?"));
        assertFalse(Files.exists(project.resolve("site/people/ben-arkwell.html")));
        assertTrue(read("site/sources.html").contains("On paint"));
    }

    /** Each comment with a key is one that the program knows, and may be removed without a value. */
    /** All that there are, and each as it is: with all of them copied the site is the same. */
    @Test
    void aTemplateIsCopiedForChanging() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("templates"))) {
            assertEquals(
                    all.map(one -> one.getFileName().toString())
                            .filter(one -> one.endsWith(".ftlh"))
                            .sorted()
                            .toList(),
                    Templates.STANDARD);
        }
        for (String name : Templates.STANDARD) {
            String path = "templates/" + name;
            assertEquals(
                    new CommandRun(0, project.resolve(path) + "\n", ""),
                    CommandRun.in(project, "new", "template", name.replace(".ftlh", "")));
            assertEquals(Files.readString(Path.of(path)), read(path));
        }
        assertEquals(0, CommandRun.in(project, "build").code());
        Files.writeString(project.resolve("templates/page.ftlh"), "mine");
        CommandRun again = CommandRun.in(project, "new", "template", "page.ftlh");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("is there already; nothing was changed"), again.err());
        assertEquals("mine", read("templates/page.ftlh"));
        CommandRun unknown = CommandRun.in(project, "new", "template", "artcle.ftlh");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("did you mean 'article.ftlh'?"), unknown.err());
        assertEquals(
                2,
                CommandRun.in(project, "new", "template", "../content/dossier.yaml")
                        .code());
    }

    @Test
    void everyCommentIsAKeyThatTheProgramKnows() throws IOException {
        CommandRun.in(folder, "new", "dossier", "full", "--all-keys");
        project = folder.resolve("full");
        CommandRun.in(project, "new", "article", "Bridge", "--all-keys");
        CommandRun.in(project, "new", "person", "Ben Arkwell", "--all-keys");
        CommandRun.in(project, "new", "organization", "Town of Ulmsey", "--all-keys");
        CommandRun.in(project, "new", "source", "On rust", "--locator", "shelf 3", "--all-keys");
        Pattern key = Pattern.compile("(?m)^( *)# ([a-z_]+): .*?(  # .*)$");
        for (String file : List.of(
                "content/dossier.yaml",
                "content/articles/bridge.md",
                "content/people/ben-arkwell.md",
                "content/organizations/town-of-ulmsey.md",
                "content/sources.yaml")) {
            String text = read(file);
            Matcher comments = key.matcher(text);
            assertTrue(comments.results().count() > 5, text);
            Files.writeString(project.resolve(file), comments.replaceAll("$1$2: $3"));
            CommandRun ran = CommandRun.in(project, "check");
            assertFalse(ran.err().contains("unknown-key"), () -> file + "\n" + ran.err());
            Files.writeString(project.resolve(file), text);
        }
    }

    /** What nearly every file has is there to be filled in, and no more. */
    @Test
    void onlyTheKeysThatMatterAreComments() throws IOException {
        CommandRun.in(project, "new", "article", "Bridge");
        CommandRun.in(project, "new", "person", "Ben Arkwell");
        CommandRun.in(project, "new", "source", "On rust", "--locator", "shelf 3");
        assertEquals(List.of("byline", "date", "outlet", "summary", "url"), comments("content/articles/bridge.md"));
        assertEquals(
                List.of("aliases", "description", "kind", "public_role", "weak_aliases"),
                comments("content/people/ben-arkwell.md"));
        assertEquals(List.of("archived", "author", "date", "publisher", "url"), comments("content/sources.yaml"));
    }

    private List<String> comments(String file) throws IOException {
        return Pattern.compile("(?m)^ *# ([a-z_]+): ")
                .matcher(read(file))
                .results()
                .map(comment -> comment.group(1))
                .sorted()
                .toList();
    }

    @Test
    void severalNamesAreSeveralProfiles() throws IOException {
        CommandRun ran = CommandRun.in(
                project, "new", "person", "Ben Arkwell", "Ada Wintmoor", "Cara Lund", "--kind", "painter");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("'ada-wintmoor' is taken"), ran::err);
        for (String id : List.of("ben-arkwell", "cara-lund")) {
            assertTrue(read("content/people/" + id + ".md").contains("\nkind: painter\n"), id);
        }
        assertEquals(
                0, CommandRun.in(project, "new", "organization", "One", "Two").code());
        for (List<String> ofOne : List.of(List.of("--id", "x"), List.of("--alias", "X"), List.of("--short", "X"))) {
            CommandRun refused = CommandRun.in(project, "new", "person", "Dora", "Quill", ofOne.get(0), ofOne.get(1));
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("a name of several words goes in quotes"), refused::err);
        }
        assertFalse(Files.exists(project.resolve("content/people/dora.md")));
        assertBuilds();
    }

    @Test
    void anIdThatIsTakenIsSaidWithAFreeOne() throws IOException {
        Map<String, String> before = files(project);
        for (String[] args : new String[][] {
            {"person", "Ada Wintmoor"},
            {"article", "Ada Wintmoor"},
            {"organization", "Ada  WINTMOOR"},
            {"source", "Ada Wintmoor", "--locator", "x"}
        }) {
            String[] all = Stream.concat(Stream.of("new"), Stream.of(args)).toArray(String[]::new);
            assertEquals(
                    new CommandRun(
                            1,
                            "",
                            "error: the id 'ada-wintmoor' is taken by content/people/ada-wintmoor.md; "
                                    + "if you mean something else, use --id ada-wintmoor-2\n"),
                    CommandRun.in(project, all));
        }
        assertEquals(before, files(project));
    }

    /** Some computers take both names for one file. */
    @Test
    void anIdThatSomeComputerTakesForAnotherIsTaken() throws IOException {
        Files.writeString(project.resolve("content/people/stra\u00DFe-m\u00FCller.md"), "---\nname: A B\n---\n");
        CommandRun ran = CommandRun.in(project, "new", "person", "Strasse Mu\u0308ller");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("--id strasse-m\u00FCller-2"), ran::err);
    }

    @Test
    void aNamesakeGetsALineThatTellsThemApart() throws IOException {
        CommandRun ran = CommandRun.in(project, "new", "person", "Ada Wintmoor", "--id", "ada-wintmoor-painter");
        assertEquals(0, ran.code());
        assertTrue(ran.err().startsWith("That name has a profile already: ada-wintmoor."), ran::err);
        String text = read("content/people/ada-wintmoor-painter.md");
        assertTrue(text.contains("\n# different_from: [ada-wintmoor]"), text);
        assertBuilds();
    }

    @Test
    void aSourceGoesBelowTheOthers() throws IOException {
        String before =
                "# mine\none:   # first\n    title: One\n    locator: shelf 1\n\ntwo:\n    title: Two\n    locator: x";
        Files.writeString(project.resolve("content/sources.yaml"), before);
        assertEquals(
                0,
                CommandRun.in(project, "new", "source", "Three", "--locator", "shelf 3")
                        .code());
        String after = read("content/sources.yaml");
        assertTrue(
                after.startsWith(
                        before
                                + "\n\nthree:\n  title: Three\n  locator: shelf 3\n  # More keys. To use one, remove the # before it."),
                after);
        assertBuilds();
    }

    @Test
    void whatWouldStopTheBuildIsNotWritten() throws IOException {
        Map<String, String> before = files(project);
        CommandRun article =
                CommandRun.in(project, "new", "article", "New", "--outlet", "corlan-work", "--date", "2024-02-30");
        assertEquals(1, article.code());
        assertTrue(article.err().contains("error[bad-date]"), article::err);
        assertTrue(article.err().contains("did you mean 'corlan-works'?"), article::err);
        CommandRun source = CommandRun.in(project, "new", "source", "Nowhere");
        assertEquals(1, source.code());
        assertTrue(source.err().contains("warning[source-place]"), source::err);
        assertEquals(
                2,
                CommandRun.in(project, "new", "article", "New", "--id", "No Id").code());
        assertEquals(2, CommandRun.in(project, "new", "article", "!!!").code());
        assertEquals(2, CommandRun.in(project, "new", "article", "Two", "words").code());
        assertEquals(2, CommandRun.in(project, "new").code());
        assertEquals(before, files(project));
        Files.writeString(project.resolve("content/sources.yaml"), "a: [\n");
        assertEquals(
                1,
                CommandRun.in(project, "new", "source", "Three", "--locator", "x")
                        .code());
        assertEquals("a: [\n", read("content/sources.yaml"));
    }

    @Test
    void thingsAreMadeFromAnyFolderOfTheProject() {
        Path articles = project.resolve("content/articles");
        assertEquals(0, CommandRun.in(articles, "new", "person", "Ben Arkwell").code());
        assertTrue(Files.exists(project.resolve("content/people/ben-arkwell.md")));
        assertEquals(
                0,
                CommandRun.in(folder, "new", "person", "Cara Lund", "--dir", project.toString())
                        .code());
        assertEquals(2, CommandRun.in(folder, "new", "person", "Dora Lund").code());
    }

    @Test
    void aProjectIsMadeOnlyWhereNothingIs() throws IOException {
        Map<String, String> before = files(project);
        CommandRun ran = CommandRun.in(folder, "new", "dossier", "bridge");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("bridge is not empty"), ran::err);
        assertEquals(before, files(project));
        Files.writeString(folder.resolve("file"), "mine");
        assertEquals(2, CommandRun.in(folder, "new", "dossier", "file").code());
        assertEquals("mine", Files.readString(folder.resolve("file")));
        // What a run left after that was killed is not a hindrance, and does not stay.
        Path killed = folder.resolve("killed");
        Files.createDirectories(killed.resolve(".new-dossier/content"));
        assertEquals(
                0,
                CommandRun.in(folder, "new", "dossier", "killed", "--title", "A: b")
                        .code());
        assertFalse(Files.exists(killed.resolve(".new-dossier")));
        assertFalse(Files.exists(killed.resolve("pom.xml")));
        assertEquals(0, CommandRun.in(killed, "build").code());
        assertTrue(Files.readString(killed.resolve("site/index.html")).contains("A: b"));
    }

    /** One version of each plugin: that of the program's own build, which is known to work. */
    @Test
    void thePomUsesThePluginsOfOurOwn() throws IOException {
        Pattern plugin = Pattern.compile("<artifactId>([a-z-]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");
        Map<String, String> ours = new TreeMap<>();
        plugin.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .forEach(found -> ours.put(found.group(1), found.group(2)));
        Map<String, String> theirs = new TreeMap<>();
        plugin.matcher(read("pom.xml")).results().forEach(found -> theirs.put(found.group(1), found.group(2)));
        assertEquals(2, theirs.size());
        theirs.forEach((name, version) -> assertEquals(ours.get(name), version, name));
    }
}
