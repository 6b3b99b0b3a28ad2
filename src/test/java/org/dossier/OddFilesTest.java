package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.publish.Progress;
import org.dossier.source.Problem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no repository can hold: with names that some systems refuse, links, pipes, and what nobody may read. */
@Timeout(Patience.LIMIT_SECONDS)
class OddFilesTest {
    @TempDir
    Path project;

    @BeforeEach
    void aDossier() throws IOException {
        file("content/dossier.yaml", "title: T\nrules: {policy-pages: off}\n");
        file("content/articles/quay.md", "---\ntitle: The quay\ndate: 2020-01-01\n---\n\n[[ada]] was there.\n");
        file("content/people/ada.md", "---\nname: Ada Noll\n---\n");
        file("content/assets/a.txt", "plain");
    }

    private Path file(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path link(String from, String to) throws IOException {
        Path link = project.resolve(from);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, Path.of(to));
    }

    private List<Problem> problems() throws IOException {
        return Build.check(project).problems();
    }

    /** The problems, one a line: path, code, message. */
    private String said() throws IOException {
        return said(problems());
    }

    private static String said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.span().file().path() + ": " + problem.code() + ": " + problem.message())
                .collect(Collectors.joining("\n"));
    }

    private Build.Built build() throws IOException {
        return Build.build(
                project, project.resolve("site"), false, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with a space.pdf",
                "100% sure.pdf",
                "a%20b.pdf",
                "a#b.pdf",
                "it's.pdf",
                "a&b;c=d+e,f.pdf",
                "-o.pdf",
                "--help",
                "~home.pdf",
                "$HOME.pdf",
                "(1) [2] {3}.pdf",
                "caf\u00E9.pdf",
                "תיק.pdf",
                "文書.pdf",
                "😀.pdf",
                "no ending",
                "a..b.pdf",
                "`x`.pdf",
                "a^b@c!.pdf"
            })
    void aNameThatEveryDiskCanHoldIsPublishedAndLinked(String name) throws IOException {
        file("content/assets/in here/" + name, "x");
        file("content/pages/p.md", "---\ntitle: P\n---\n\n[the file](assets/in%20here/" + encoded(name) + ")\n");
        assertEquals("", said());
        build();
        assertEquals("x", Files.readString(project.resolve("site/assets/in here/" + name)));
        String href = Jsoup.parse(Files.readString(project.resolve("site/pages/p.html")))
                .select("main a[href*=assets]")
                .attr("href");
        URI page = project.resolve("site/pages/p.html").toUri();
        assertEquals(project.resolve("site/assets/in here/" + name), Path.of(page.resolve(href)));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "What is it?.pdf, What is it.pdf, Windows does not allow",
                "a:b.pdf, a-b.pdf, Windows does not allow",
                "a*b.pdf, a-b.pdf, Windows does not allow",
                "a<b>.pdf, a-b.pdf, Windows does not allow",
                "say \"so\".pdf, say -so.pdf, Windows does not allow",
                "a|b.pdf, a-b.pdf, Windows does not allow",
                "a\\b.pdf, a-b.pdf, Windows does not allow",
                "CON.png, CON-.png, a device name on Windows",
                "nul, nul-, a device name on Windows",
                "Com1 .tar.gz, Com1-.tar.gz, a device name on Windows",
                "ends., ends, ends with a dot or a space",
                "`ends `, ends, ends with a dot or a space",
                "`a\nb.pdf`, a-b.pdf, a line break or another control",
                "`a\tb.pdf`, a-b.pdf, a line break or another control",
                "a\u007Fb.pdf, a-b.pdf, a line break or another control",
                "a\uFFFDb.pdf, a-b.pdf, not valid UTF-8"
            })
    void anyOtherNameIsRefusedWithABetterOne(String name, String better, String why) throws IOException {
        String plain = name.replace("\\n", "\n").replace("\\t", "\t");
        Path file;
        try {
            file = file("content/assets/" + plain, "x");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            assumeTrue(false, "this system cannot hold it either");
            return;
        }
        List<Problem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals("asset-name", problem.code());
        assertTrue(problem.message().contains(why), problem.message());
        assertTrue(problem.help().contains("'" + better + "'"), problem.help());
        assertTrue(problem.span().toString().chars().noneMatch(Character::isISOControl));
        assertEquals(problems, build().problems());
        assertFalse(Files.exists(project.resolve("site")));
        Files.move(file, file.resolveSibling(better));
        assertEquals("", said());
        build();
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        Path assets = project.resolve("content/assets");
        Process made = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'caf\\351.txt')\"")
                .directory(assets.toFile())
                .start();
        assumeTrue(made.waitFor() == 0);
        try (Stream<Path> files = Files.list(assets)) {
            assumeTrue(files.anyMatch(file -> file.toString().contains("\uFFFD")));
        }
        assertEquals(
                "content/assets/caf\uFFFD.txt: asset-name: the name 'caf\uFFFD.txt' cannot be stored everywhere: "
                        + "it contains bytes that are not valid UTF-8",
                said());
    }

    @Test
    void aNameOfMoreThan255BytesIsShortened() {
        String name = org.dossier.source.FileNames.better("é".repeat(200) + ".pdf");
        assertEquals(255, name.getBytes(StandardCharsets.UTF_8).length + 1);
        assertTrue(name.endsWith("é.pdf"));
    }

    @Test
    void theLongestNameIsPublished() throws IOException {
        String name = "x".repeat(251) + ".pdf";
        file("content/assets/" + name, "x");
        assertEquals("", said());
        build();
        assertTrue(Files.exists(project.resolve("site/assets/" + name)));
    }

    @ParameterizedTest
    @CsvSource({
        "Case.png, case.png",
        "Img/a.png, img/b.png",
        "caf\u00E9.png, cafe\u0301.png",
        "e\u0301/a.png, \u00E9/b.png",
        "ΟΔΟΣ.png, οδος.png",
        "thing, Thing/a.png"
    })
    void whatSomeComputersTakeForOneIsRefused(String one, String two) throws IOException {
        file("content/assets/" + one, "1");
        file("content/assets/" + two, "2");
        try (Stream<Path> files = Files.walk(project.resolve("content/assets"))) {
            assumeTrue(files.filter(Files::isRegularFile).count() == 3);
        }
        List<Problem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("asset-name", problems.get(0).code());
        assertEquals(1, problems.get(0).related().size());
        assertEquals(problems, build().problems());
    }

    @Test
    void decomposedNamesAreTheSameAsComposedOnes() throws IOException {
        String plain = "\u00E9mile-k\u00F6nig";
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
        file(
                "content/people/" + apart + ".md",
                "---\nname: Émile König\nimage: {file: " + plain + ".png, alt: A face}\n---\n");
        file(
                "content/articles/" + apart + "-spoke.md",
                "---\ntitle: He spoke\ndate: 2020-01-01\n---\n\n[[" + plain + "]] spoke. ![a](assets/" + plain
                        + ".png)\n");
        file(
                "content/articles/" + apart + "-spoke.yaml",
                "notes:\n  - {quote: \"spoke.\", text: \"[[" + apart + "]] did. [f](assets/" + apart + ".png)\"}\n");
        file("content/assets/" + apart + ".png", "x");
        assertEquals("", said());
        build();
        assertTrue(Files.exists(project.resolve("site/people/" + plain + ".html")));
        assertTrue(Files.exists(project.resolve("site/assets/" + plain + ".png")));
        assertTrue(Files.exists(project.resolve("site/articles/" + plain + "-spoke.html")));
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.txt"), "secret");
        Files.writeString(elsewhere.resolve("x.md"), "---\ntitle: X\n---\nsecret");
        link("content/assets/out.txt", elsewhere.resolve("x.txt").toString());
        link("content/assets/steps.txt", "../../elsewhere/x.txt");
        link("content/assets/twice.txt", "steps.txt");
        link("content/assets/folder", "../../elsewhere");
        link("content/assets/raw.txt", "../people/ada.md");
        link("content/assets/round", ".");
        link("content/assets/nowhere.txt", "nothing");
        link("content/assets/itself", "itself");
        link("content/articles/x.md", "../../elsewhere/x.md");
        String out = "this symbolic link points outside 'content'";
        String in = "this is a symbolic link, and links are not followed";
        String nowhere = "this symbolic link is broken";
        assertEquals(
                String.join(
                        "\n",
                        "content/articles/x.md: unusable-file: " + out,
                        "content/assets/folder: unusable-file: " + out,
                        "content/assets/itself: unusable-file: " + nowhere,
                        "content/assets/nowhere.txt: unusable-file: " + nowhere,
                        "content/assets/out.txt: unusable-file: " + out,
                        "content/assets/raw.txt: unusable-file: " + in,
                        "content/assets/round: unusable-file: " + in,
                        "content/assets/steps.txt: unusable-file: " + out,
                        "content/assets/twice.txt: unusable-file: " + out),
                said());
        assertEquals(9, build().problems().size());
        assertFalse(Files.exists(project.resolve("site")));
    }

    @Test
    void noLinkInTemplatesIsFollowed() throws IOException {
        file("elsewhere/home.ftlh", "secret");
        link("templates/home.ftlh", "../elsewhere/home.ftlh");
        link("templates/assets/x.css", "../../elsewhere/home.ftlh");
        link("templates/parts", "../elsewhere");
        assertEquals(
                List.of("templates/assets/x.css", "templates/home.ftlh", "templates/parts"),
                problems().stream().map(problem -> problem.span().file().path()).toList());
        assertEquals(3, build().problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"why?.css", "Dossier.css", "fonts/a:b.woff2", "CON.svg"})
    void aFileOfTheThemeThatNotEveryDiskCanHoldIsRefused(String name) throws IOException {
        file("templates/assets/" + name, "x");
        assertEquals(
                List.of("asset-name"), problems().stream().map(Problem::code).toList());
        assertEquals(1, build().problems().size());
    }

    @Test
    void theFoldersThemselvesMayBeLinks() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Files.move(project.resolve("content"), elsewhere.resolve("there"));
        link("content", "elsewhere/there");
        assertEquals("", said());
        build();
        assertEquals("plain", Files.readString(project.resolve("site/assets/a.txt")));
    }

    @Test
    void aReferenceToWhatCannotBeUsedIsNoProblemOfItsOwn() throws IOException {
        Files.delete(project.resolve("content/people/ada.md"));
        file("elsewhere/ada.md", "---\nname: Ada Noll\n---\n");
        link("content/people/ada.md", "../../elsewhere/ada.md");
        assertEquals("content/people/ada.md: unusable-file: this symbolic link points outside 'content'", said());
        Files.delete(project.resolve("content/people/ada.md"));
        Files.delete(project.resolve("content/people"));
        link("content/people", "../elsewhere");
        link("content/assets/b.png", "../../elsewhere/b.png");
        file("content/pages/p.md", "---\ntitle: P\n---\n\n![b](assets/b.png)\n");
        assertEquals(
                "content/assets/b.png: unusable-file: this symbolic link is broken\n"
                        + "content/people: unusable-file: this symbolic link points outside 'content'",
                said());
    }

    @Test
    void annotationsOfAnArticleThatCannotBeUsedAreNoOrphans() throws IOException {
        link("content/articles/gate.md", "nothing");
        file("content/articles/gate.yaml", "notes:\n  - {quote: x, text: y}\n");
        assertEquals("content/articles/gate.md: unusable-file: this symbolic link is broken", said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/assets/pipe",
                "content/articles/pipe.md",
                "content/articles/pipe.yaml",
                "content/sources.yaml",
                "content/dossier.lock",
                "content/people",
                "templates/home.ftlh",
                "templates/assets/x.css"
            })
    void aPipeIsNotWaitedFor(String path) throws Exception {
        Path pipe = project.resolve(path);
        Files.createDirectories(pipe.getParent());
        Files.deleteIfExists(project.resolve("content/people/ada.md"));
        Files.deleteIfExists(pipe);
        file("content/articles/quay.md", "---\ntitle: The quay\ndate: 2020-01-01\n---\n\nHe was there.\n");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no pipes here");
            return;
        }
        assumeTrue(made.waitFor(Patience.LIMIT_SECONDS, TimeUnit.SECONDS) && made.exitValue() == 0);
        assertEquals(path + ": unusable-file: this is not a file but a pipe, a socket or a device", said());
        assertEquals(1, build().problems().size());
    }

    @Test
    void thereAreNoSettingsInAPipe() throws Exception {
        Files.delete(project.resolve("content/dossier.yaml"));
        Process made = new ProcessBuilder(
                        "mkfifo", project.resolve("content/dossier.yaml").toString())
                .start();
        assumeTrue(made.waitFor(Patience.LIMIT_SECONDS, TimeUnit.SECONDS) && made.exitValue() == 0);
        assertEquals(
                "content/dossier.yaml: unusable-file: this is not a file but a pipe, a socket or a device", said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/dossier.yaml",
                "content/sources.yaml",
                "content/dossier.lock",
                "content/articles/x.md",
                "content/articles/quay.yaml",
                "content/people/x.md"
            })
    void aFolderIsNoFile(String path) throws IOException {
        Files.deleteIfExists(project.resolve(path));
        file(path + "/inside.md", "x");
        assertEquals(path + ": unusable-file: a file is expected here, and this is a folder", said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/articles/x.md",
                "content/articles/quay.yaml",
                "content/people/x.md",
                "content/pages/x.md"
            })
    void aTextOfMoreThanFourMebibytesIsNotRead(String path) throws IOException {
        String head = path.endsWith(".md") ? "---\ntitle: X\n---\n\n" : "# ";
        file(path, head + "She was there. ".repeat((4 << 20) / 15 + 1) + "\n");
        assertEquals(
                path + ": unusable-file: this file is too large for a text file: it has 5 MiB, and the limit is 4",
                said());
    }

    @Test
    void sourcesMayBeMany() throws IOException {
        file("content/sources.yaml", "# " + "x".repeat(5 << 20) + "\nletter: {title: A letter, locator: Shelf}\n");
        assertEquals("", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "organizations", "pages"})
    void aFileIsNoFolder(String name) throws IOException {
        Files.deleteIfExists(project.resolve("content/articles/quay.md"));
        Files.deleteIfExists(project.resolve("content/" + name));
        file("content/" + name, "x");
        assertEquals("content/" + name + ": unusable-file: a folder is expected here, and this is a file", said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/articles/quay.md",
                "content/people/ada.md",
                "content/dossier.yaml",
                "content/assets/a.txt",
                "content/people",
                "content/assets",
                "content",
                "templates/home.ftlh",
                "templates/assets",
                "templates/assets/x.css"
            })
    void whatNobodyMayReadHasAMessageOfItsOwn(String path) throws Exception {
        file("templates/home.ftlh", "x");
        file("templates/assets/x.css", "x");
        Path closed = project.resolve(path);
        boolean folder = Files.isDirectory(closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            boolean readable = Unprivileged.call(() -> Files.isReadable(closed));
            assumeTrue(!readable || Platform.isLinux(), "the administrator may read everything");
            List<Problem> problems = Unprivileged.call(this::problems);
            assertEquals(
                    path + ": unusable-file: you have no permission to read this " + (folder ? "folder" : "file"),
                    said(problems));
            assertTrue(problems.get(0).help().contains("chmod u+r" + (folder ? "x" : "") + " '" + path + "'"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles/quay.md~",
                "articles/#quay.md#",
                "articles/.#quay.md",
                "articles/.quay.md.swp",
                "articles/quay.md.swp",
                "articles/quay.swo",
                "articles/quay.un~",
                "articles/4913",
                "articles/quay.md.bak",
                "articles/quay.md.orig",
                "articles/quay.yaml.rej",
                "articles/quay.md___jb_tmp___",
                "people/Thumbs.db",
                "Desktop.ini",
                ".DS_Store",
                "assets/.DS_Store",
                "assets/._a.txt",
                "assets/Thumbs.db",
                "assets/a.txt~",
                "assets/a.txt.BAK",
                "assets/~$letter.docx",
                "assets/film.mp4.part",
                "assets/__MACOSX/a.txt",
                "assets/.git/config",
                "assets/@eaDir/a.txt"
            })
    void whatProgramsLeaveIsPassedOver(String path) throws IOException {
        file("content/" + path, "left by a program");
        file("templates/" + path, "left by a program");
        assertEquals("", said());
        build();
        try (Stream<Path> site = Files.walk(project.resolve("site"))) {
            for (Path file : site.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("left by a program"), path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "articles/quay.sync-conflict-20240102-030405-ABCDEFG.md, quay.md",
        "articles/quay (conflicted copy 2024-01-02 030405).md, quay.md",
        "articles/quay (Ada's conflicted copy 2024-01-02).yaml, quay.yaml",
        "people/ada (SFConflict ada@post.example 2024-01-02-03-04-05).md, ada.md",
        "people/ada_conflict-20240102-030405.md, ada.md",
        "assets/a_DESKTOP-1_Jan-02-030405-2024_Conflict.txt, a.txt",
        "assets/a.Conflict.txt, a.txt",
        "sources_LOCAL_1234.yaml, sources.yaml"
    })
    void anotherVersionOfAFileIsAWarning(String path, String original) throws IOException {
        file("content/" + path, "other");
        assertEquals(
                "content/" + path + ": conflict-copy: this is another version of '" + original
                        + "', and it is not used",
                said());
        assertTrue(build().report() != null);
        assertFalse(Files.exists(project.resolve("site").resolve(path)));
    }
}
