package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Asset;
import org.dossier.read.markdown.TokenHtml;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    @TempDir
    Path project;

    private final Problems problems = new Problems();

    private ContentReaderTest file(String path, String text) throws IOException {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private ContentReaderTest file(String path, byte[] bytes) throws IOException {
        Path file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    private Manuscript read() throws IOException {
        if (!Files.exists(project.resolve("content/dossier.yaml"))) {
            file("dossier.yaml", "title: T\n");
        }
        return ContentReader.read(project, ContentReader.Part.ALL, problems, Memory.none());
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.span() + " " + problem.code())
                .toList();
    }

    @Test
    void everythingInTheOrderOfItsName() throws IOException {
        Manuscript manuscript = file("articles/b.md", "---\ntitle: B\n---\nbody")
                .file("articles/a.md", "---\ntitle: A\n---\n")
                .file("articles/a.yaml", "notes:\n  - {quote: x, text: y}\n")
                .file("people/p.md", "---\nname: P\n---\n")
                .file("organizations/o.md", "---\nname: O\n---\n")
                .file("pages/about.md", "---\ntitle: About\n---\n")
                .file("sources.yaml", "s:\n  title: S\n")
                .file("assets/x/y.jpg", "")
                .file("README.md", "for authors")
                .read();
        assertEquals(List.of(), found());
        assertEquals(
                List.of("a", "b"),
                manuscript.articles().stream().map(ArticleDraft::id).toList());
        assertEquals(1, manuscript.articles().get(0).annotations().notes().size());
        assertEquals(
                List.of("p", "o"),
                manuscript.profiles().stream().map(ProfileDraft::id).toList());
        assertEquals("s", manuscript.sources().get(0).id());
        assertEquals("about", manuscript.pages().get(0).id());
        assertEquals(
                List.of("assets/x/y.jpg"),
                manuscript.assets().stream().map(Asset::route).toList());
        assertEquals("T", manuscript.settings().title().text());
    }

    @Test
    void noContentAtAll() throws IOException {
        Manuscript manuscript = ContentReader.read(project, ContentReader.Part.ALL, problems, Memory.none());
        assertNull(manuscript.settings());
        assertEquals(List.of("content no-content"), found());
    }

    @Test
    void noSettings() throws IOException {
        Files.createDirectory(project.resolve("content"));
        assertNull(ContentReader.read(project, ContentReader.Part.ALL, problems, Memory.none())
                .settings());
        assertEquals(List.of("content/dossier.yaml no-settings"), found());
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        file("articles/latin.md", "---\ntitle: Caf\u00E9 x\n---\n".getBytes(StandardCharsets.ISO_8859_1))
                .file("articles/cut.md", new byte[] {'-', '-', '-', '\n', (byte) 0xE2, (byte) 0x82})
                .file("articles/surrogate.md", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})
                .file("articles/utf16.md", "---\n".getBytes(StandardCharsets.UTF_16))
                .file("articles/overlong.md", new byte[] {(byte) 0xC0, (byte) 0xAF})
                .read();
        assertEquals(
                List.of(
                        "the file is not UTF-8: byte 0xe2 at offset 4",
                        "the file is not UTF-8: byte 0xe9 at offset 14",
                        "the file is not UTF-8: byte 0xc0 at offset 0",
                        "the file is not UTF-8: byte 0xed at offset 1",
                        "the file is not UTF-8: byte 0xfe at offset 0"),
                problems.sorted().stream().map(Problem::message).toList());
        assertEquals(
                "this looks like UTF-16; save it as UTF-8 in your editor",
                problems.sorted().get(4).help());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
        String text = "---\ntitle: T\n---\none *two*\n\nthree\n";
        Manuscript manuscript = file("articles/a.md", text)
                .file("articles/b.md", "\uFEFF" + text.replace("\n", "\r\n"))
                .read();
        assertEquals(List.of(), found());
        assertEquals(
                TokenHtml.of(manuscript.articles().get(0).body()),
                TokenHtml.of(manuscript.articles().get(1).body()));
    }

    @Test
    void strayFilesAreNamed() throws IOException {
        file("articles/a.txt", "")
                .file("articles/deep/b.md", "")
                .file("articles/c.yml", "")
                .file("people/d.yaml", "")
                .file("note.md", "")
                .file("peple/e.md", "")
                .file("people/.hidden", "")
                .file(".git/config", "")
                .file("articles/X.MD", "")
                .read();
        assertEquals(
                List.of(
                        "content/articles/X.MD stray-file",
                        "content/articles/a.txt stray-file",
                        "content/articles/c.yml stray-file",
                        "content/articles/deep/b.md stray-file",
                        "content/note.md stray-file",
                        "content/people/d.yaml stray-file",
                        "content/peple/e.md stray-file"),
                found());
        assertEquals("rename it to 'c.yaml'", problems.sorted().get(2).help());
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        file("articles/a.md", "---\ntitle: A\n---\n");
        Files.createSymbolicLink(project.resolve("content/articles/b.md"), Path.of("gone.md"));
        Files.createSymbolicLink(project.resolve("content/assets"), project);
        Files.createSymbolicLink(project.resolve("content/articles/c.md"), project.resolve("content/articles/a.md"));
        Manuscript manuscript = read();
        assertEquals(
                List.of(
                        "content/articles/b.md unusable-file",
                        "content/articles/c.md unusable-file",
                        "content/assets unusable-file"),
                found());
        assertEquals(
                List.of("a"),
                manuscript.articles().stream().map(ArticleDraft::id).toList());
    }

    @Test
    void annotationsWithoutAnArticle() throws IOException {
        file("articles/a.yaml", "notes: []\n")
                .file("articles/b.md", "---\ntitle: B\n---\n")
                .read();
        assertEquals(List.of("content/articles/a.yaml orphan-annotations"), found());
    }

    @Test
    void annotationsBelongToTheArticleWhoseNameLooksTheSame() throws IOException {
        Manuscript manuscript = file("articles/caf\u00E9.md", "---\ntitle: A\n---\n")
                .file("articles/cafe\u0301.yaml", "notes:\n  - {quote: x, text: y}\n")
                .read();
        assertEquals(List.of(), found());
        assertEquals(1, manuscript.articles().get(0).annotations().notes().size());
        assertEquals("caf\u00E9", manuscript.articles().get(0).id());
    }

    @Test
    void badIdsAreErrorsOfTheirFile() throws IOException {
        file("people/Marco Rubio.md", "---\nname: M\n---\n")
                .file("people/none.md", "---\nname: N\n---\n")
                .file("organizations/a_b.md", "---\nname: M\n---\n")
                .file("sources.yaml", "Bad Id:\n  title: x\n'../y':\n  title: z\n")
                .read();
        assertEquals(
                List.of(
                        "content/organizations/a_b.md bad-id",
                        "content/people/Marco Rubio.md bad-id",
                        "content/people/none.md bad-id",
                        "content/sources.yaml:1:1 bad-id",
                        "content/sources.yaml:3:1 bad-id"),
                found());
    }

    @Test
    void whatCannotBeReadKeepsItsIdAndItsText() throws IOException {
        Manuscript manuscript = file("articles/a.md", "---\ntitle: [\n---\nthe body")
                .file("people/p.md", "no front matter")
                .file("pages/q.md", "+++\n+++\n")
                .file("sources.yaml", "s: text\nt:\n")
                .read();
        assertEquals(
                List.of(
                        "content/articles/a.md:3:1 yaml-syntax",
                        "content/pages/q.md:1:1 toml-front-matter",
                        "content/people/p.md:1:1 front-matter",
                        "content/sources.yaml:1:4 wrong-type",
                        "content/sources.yaml:2:1 missing-key"),
                found());
        assertEquals(
                "<p>the body</p>", TokenHtml.of(manuscript.articles().get(0).body()));
        assertNull(manuscript.articles().get(0).title());
        assertEquals("p", manuscript.profiles().get(0).id());
        assertEquals("q", manuscript.pages().get(0).id());
        assertEquals(
                List.of("s", "t"),
                manuscript.sources().stream().map(SourceDraft::id).toList());
    }

    @Test
    void theLanguageOfTheDossierIsThatOfNames() throws IOException {
        Manuscript manuscript = file("dossier.yaml", "title: T\nlanguage: ar\n")
                .file("people/p.md", "---\nname: P\n---\n")
                .file("articles/a.md", "---\ntitle: A\nlanguage: he\n---\n")
                .read();
        assertEquals("ar", manuscript.profiles().get(0).name().language().tag());
        assertEquals("he", manuscript.articles().get(0).title().language().tag());
    }

    @Test
    void manyFilesInParallelInOneOrder() throws IOException {
        for (int i = 0; i < 300; i++) {
            file("articles/a" + (1_000 + i) + ".md", "---\ntitle: T\nbad: x\n---\n*x* [[y]] {==z==}{#w}\n");
        }
        Manuscript manuscript = read();
        assertEquals(300, manuscript.articles().size());
        assertEquals("a1000", manuscript.articles().get(0).id());
        assertEquals("a1299", manuscript.articles().get(299).id());
        assertEquals(300, problems.sorted().size());
        assertEquals("content/articles/a1000.md:3:1 unknown-key", found().get(0));
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        Files.createDirectories(project.resolve("content/articles/x.md"));
        Files.createDirectories(project.resolve("content/sources.yaml"));
        assertNotNull(read());
        assertEquals(List.of("content/articles/x.md unusable-file", "content/sources.yaml unusable-file"), found());
    }
}
