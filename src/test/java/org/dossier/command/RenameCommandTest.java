package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void content() throws IOException {
        project = new TestProject(folder);
        project.write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off}\npolicies: {methodology: 'how'}\n");
        project.write("pages/how.md", "---\ntitle: How\n---\n\nOf [[lamps]].\n");
        project.write("articles/lamps.md", """
                \uFEFF---\r
                title: Lamps\r
                url: https://lamps.example/\r
                ---\r
                \r
                Ada Noor sold lamps. `[[ada-noor]]` was paid, said ada-noor.\r
                See [her](../people/ada-noor.md) [@log, p. 3].\r
                """);
        project.write("articles/lamps.yaml", """
                # Who said what
                claims:
                  - id: sold      # keep
                    quote: sold lamps
                    summary: The article says that [[ada-noor]] sold lamps.
                    kind: statement
                    by: article
                    about: [ "ada-noor" ] # her
                  - quote: was paid
                    summary: She was paid.
                    kind: statement
                    by: ada-noor
                    supports: sold
                """);
        project.write("people/ada-noor.md", "---\nname: Ada Noor\n---\n");
        project.write("people/bo-lind.md", "---\nname: Bo Lind\nformer: [bo]\n---\n");
        project.write("sources.yaml", "log:\n  # on paper\n  title: ada-noor\n  locator: shelf\n");
    }

    private void said(String words) {
        assertTrue(project.said().contains(words), project.said());
    }

    @Test
    void worksFromAnyFolderOfTheProject() throws IOException {
        CommandRun ran = CommandRun.in(folder.resolve("content/people"), "rename", "bo-lind", "bo-lindt");
        assertEquals("", ran.err());
        assertEquals(Exit.DONE, ran.code());
        assertTrue(Files.exists(folder.resolve("content/people/bo-lindt.md")));
    }

    @Test
    void changesEveryUseAndNothingElse() throws IOException {
        assertEquals(0, project.run("rename", "ada-noor", "noor"), project::said);
        assertEquals("---\nname: Ada Noor\nformer: [ada-noor]\n---\n", project.read("people/noor.md"));
        assertFalse(project.has("people/ada-noor.md"));
        assertEquals("""
                \uFEFF---\r
                title: Lamps\r
                url: https://lamps.example/\r
                ---\r
                \r
                Ada Noor sold lamps. `[[ada-noor]]` was paid, said ada-noor.\r
                See [her](../people/noor.md) [@log, p. 3].\r
                """, project.read("articles/lamps.md"));
        assertEquals("""
                # Who said what
                claims:
                  - id: sold      # keep
                    quote: sold lamps
                    summary: The article says that [[noor]] sold lamps.
                    kind: statement
                    by: article
                    about: [ "noor" ] # her
                  - quote: was paid
                    summary: She was paid.
                    kind: statement
                    by: noor
                    supports: sold
                """, project.read("articles/lamps.yaml"));
        assertEquals("log:\n  # on paper\n  title: ada-noor\n  locator: shelf\n", project.read("sources.yaml"));
        said("content/people/ada-noor.md -> content/people/noor.md");
        said("content/articles/lamps.yaml: 3 places");
        assertEquals(0, project.run("check"), project::said);
    }

    @Test
    void showsWhatItWouldDoAndDoesNothing() throws IOException {
        Map<String, String> before = project.files();
        assertEquals(0, project.run("rename", "ada-noor", "noor", "--dry-run"));
        said("""
                content/articles/lamps.yaml:8
                  -     about: [ "ada-noor" ] # her
                  +     about: [ "noor" ] # her
                """);
        said("content/people/ada-noor.md:3\n  + former: [ada-noor]\n");
        assertEquals(before, project.files());
    }

    @Test
    void articlesTakeTheirAnnotationsAlong() throws IOException {
        project.run("check", "--accept");
        String lock = project.read("dossier.lock");
        assertEquals(0, project.run("rename", "lamps", "on-lamps"), project::said);
        assertTrue(project.has("articles/on-lamps.md") && project.has("articles/on-lamps.yaml"));
        assertFalse(project.has("articles/lamps.md") || project.has("articles/lamps.yaml"));
        assertTrue(project.read("articles/on-lamps.md").contains("example/\r\nformer: [lamps]\r\n---\r\n"));
        assertEquals("---\ntitle: How\n---\n\nOf [[on-lamps]].\n", project.read("pages/how.md"));
        assertEquals(lock, project.read("dossier.lock"));
        assertEquals(0, project.run("check"), project::said);
        assertFalse(project.said().contains("correction-log"));
    }

    @Test
    void chainsAndWaysBackKeepEveryAddress() throws IOException {
        assertEquals(0, project.run("rename", "ada-noor", "noor"));
        assertEquals(0, project.run("rename", "noor", "a-noor"));
        assertEquals("---\nname: Ada Noor\nformer: [ada-noor, noor]\n---\n", project.read("people/a-noor.md"));
        assertEquals(0, project.run("rename", "a-noor", "ada-noor"), project::said);
        assertEquals(
                "---\nname: Ada Noor\nformer: [ada-noor, noor, a-noor]\n---\n", project.read("people/ada-noor.md"));
        assertEquals(0, project.run("build"), project::said);
        assertTrue(Files.readString(folder.resolve("site/people/noor.html")).contains("url=ada-noor.html"));
        assertTrue(Files.readString(folder.resolve("site/people/a-noor.html")).contains("url=ada-noor.html"));
        assertTrue(Files.readString(folder.resolve("site/articles/lamps.html")).contains("id=\"m-ada-noor-1\""));
    }

    @Test
    void sourcesAndPages() throws IOException {
        assertEquals(0, project.run("rename", "log", "true"), project::said);
        assertEquals(
                "\"true\":\n  # on paper\n  former: [log]\n  title: ada-noor\n  locator: shelf\n",
                project.read("sources.yaml"));
        assertTrue(project.read("articles/lamps.md").contains("[@true, p. 3]"));
        assertEquals(0, project.run("rename", "how", "method"), project::said);
        assertTrue(project.read("dossier.yaml").contains("methodology: 'method'"));
        assertEquals(0, project.run("check"), project::said);
    }

    @Test
    void annotations() throws IOException {
        assertEquals(0, project.run("rename", "sold", "she-sold"), project::said);
        assertTrue(project.read("articles/lamps.yaml")
                .contains("  - id: she-sold      # keep\n    former: [sold]\n    quote: sold lamps\n"));
        assertTrue(project.read("articles/lamps.yaml").contains("supports: she-sold\n"));
        assertEquals(0, project.run("build"), project::said);
        String page = Files.readString(folder.resolve("site/articles/lamps.html"));
        String made = page.replaceAll("(?s).*(?:id=\"claim-)(claim-[a-z0-9]+)\".*", "$1");
        assertEquals(0, project.run("rename", made, "paid"), project::said);
        assertTrue(project.read("articles/lamps.yaml")
                .contains("  - id: paid\n    former: [" + made + "]\n    quote: was paid\n"));
        assertEquals(0, project.run("check"), project::said);
    }

    @Test
    void whatIsMeantMustBeClear() throws IOException {
        project.write("people/sold.md", "---\nname: Sol Old\n---\n");
        assertEquals(2, project.run("rename", "sold", "x"));
        said("'sold' is the id of a person and of an annotation");
        assertEquals(0, project.run("rename", "sold", "x", "--annotation"), project::said);
        assertTrue(project.has("people/sold.md"));
        assertEquals(0, project.run("rename", "sold", "y", "--no-annotation"), project::said);
        assertTrue(project.has("people/y.md"));
    }

    @Test
    void whatCannotBeIsRefused() throws IOException {
        Map<String, String> before = project.files();
        assertEquals(2, project.run("rename", "ada-nor", "x"));
        said("did you mean 'ada-noor'?");
        assertEquals(2, project.run("rename", "bo", "x"));
        said("it is now called 'bo-lind'");
        assertEquals(2, project.run("rename", "ada-noor", "Ada Noor"));
        said("call it 'ada-noor'");
        assertEquals(2, project.run("rename", "ada-noor", "none"));
        assertEquals(2, project.run("rename", "sold", "a b"));
        assertEquals(1, project.run("rename", "ada-noor", "lamps"));
        said("the id 'lamps' is taken");
        assertEquals(1, project.run("rename", "ada-noor", "bo"));
        said("content/people/bo-lind.md:3:10");
        assertEquals(before, project.files());
        project.write("articles/lamps.yaml", project.read("articles/lamps.yaml") + "    denies: nothing\n");
        assertEquals(1, project.run("rename", "ada-noor", "noor"));
        said("error[unknown-id]: there is no claim 'nothing'");
        assertFalse(project.has("people/noor.md"));
    }

    @Test
    void rulesThatAreBrokenAlreadyDoNotMatter() throws IOException {
        project.write("people/ada-noor.md", "---\nname: Ada Noor\n---\n\nA life without a source.\n");
        assertEquals(1, project.run("check"));
        assertEquals(0, project.run("rename", "ada-noor", "noor"), project::said);
    }

    @Test
    void namesOfOneFileOnSomeDisksHaveNoAddressBetweenThem() throws IOException {
        project.write("people/strasse.md", "---\nname: Una Strasse\n---\n");
        assertEquals(0, project.run("rename", "strasse", "straße"), project::said);
        said("some computers treat the two as one file");
        assertEquals("---\nname: Una Strasse\n---\n", project.read("people/straße.md"));
    }

    @Test
    void aWithheldNameLeavesNoTrace() throws IOException {
        project.write("people/ada-noor.md", "---\nname: Ada Noor\nredact: true\n---\n");
        assertEquals(1, project.run("check"));
        said("error[redaction]");
        assertEquals(0, project.run("rename", "ada-noor", "witness"), project::said);
        said("because it spells a withheld name");
        assertEquals("---\nname: Ada Noor\nredact: true\n---\n", project.read("people/witness.md"));
        assertEquals(1, project.run("rename", "lamps", "noor-ada-noor"));
        said("error[redaction]");
    }

    @Test
    void nothingIsKeptWhereNobodyHasBeen() throws IOException {
        assertEquals(0, project.run("rename", "ada-noor", "noor", "--no-redirect"));
        assertEquals("---\nname: Ada Noor\n---\n", project.read("people/noor.md"));
        project.run("check", "--accept");
        assertEquals(1, project.run("rename", "lamps", "x", "--no-redirect"));
        said("the URL of the published article 'lamps' has changed");
        assertEquals(2, project.run("rename", "noor", "n", "--annotation"));
    }
}
