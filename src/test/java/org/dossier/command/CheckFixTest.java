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

class CheckFixTest {
    private static final String NOTES = "notes:\n  - qoute: sold the lamps   # kept\n    text: A note.\n"
            + "mentions:\n  - quote: Nobody\n    entity: mira-toland\n";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void dossier() throws IOException {
        project = new TestProject(folder);
        project.write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off}\n");
        project.write("people/mira-tolland.md", "---\nname: Mira Tolland\n---\n");
        project.write(
                "articles/lamps.md",
                "---\ntitle: The lamps\ndate: May 6, 2024\n---\n\nMira Tolland sold the lamps. Nobody bought the oil.\n");
        project.write("articles/lamps.yaml", NOTES);
    }

    @Test
    void showsTheLinesAndSaysWhatIsLeft() throws IOException {
        CommandRun run = CommandRun.in(folder, "check", "--fix");
        assertEquals(Exit.PROBLEMS, run.code());
        assertTrue(run.out().startsWith("""
                content/articles/lamps.md:3
                  - date: May 6, 2024
                  + date: 2024-05-06
                content/articles/lamps.yaml:2
                  -   - qoute: sold the lamps   # kept
                  +   - quote: sold the lamps   # kept
                Fixed: 2 places.
                """), run.out());
        assertTrue(run.err().contains("Only you can say what is meant in 1 place: run it on a terminal"), run.err());
        assertTrue(run.err().contains("there is no person or organization 'mira-toland'"), run.err());
        assertEquals(NOTES.replace("qoute", "quote"), project.read("articles/lamps.yaml"));
    }

    @Test
    void aDryRunShowsTheSameAndChangesNothing() throws IOException {
        Map<String, String> before = project.files();
        CommandRun run = CommandRun.in(folder, "check", "--fix", "--dry-run");
        assertTrue(run.out().contains("  + date: 2024-05-06\n"), run.out());
        assertTrue(run.out().contains("To fix: 2 places."), run.out());
        assertEquals(before, project.files());
    }

    @Test
    void asksWhoIsMeant() throws IOException {
        CommandRun no = CommandRun.onTerminal(folder, "n\n", "check", "--fix");
        assertEquals(Exit.PROBLEMS, no.code());
        assertTrue(no.err().contains("; write 'mira-tolland'? [y/N] "), no.err());
        assertTrue(project.read("articles/lamps.yaml").contains("entity: mira-toland\n"));
        assertEquals(
                Exit.DONE,
                CommandRun.onTerminal(folder, "y\n", "check", "--fix").code());
        assertTrue(project.read("articles/lamps.yaml").contains("entity: mira-tolland\n"));
    }

    @Test
    void onceIsEnough() throws IOException {
        assertEquals(Exit.DONE, CommandRun.in(folder, "check", "--fix", "--yes").code());
        Map<String, String> after = project.files();
        CommandRun again = CommandRun.in(folder, "check", "--fix", "--yes");
        assertTrue(again.out().startsWith("Fixed: 0 places."), again.out());
        assertEquals(after, project.files());
    }

    @Test
    void aCheckSaysHowManyCanBeFixed() {
        CommandRun run = CommandRun.in(folder, "check");
        assertTrue(run.err().contains("'dossier check --fix' can fix all of them."), run.err());
        assertEquals(Exit.USAGE, CommandRun.in(folder, "check", "--dry-run").code());
    }

    @Test
    void jsonStaysJsonAndNamesEachEdit() {
        CommandRun run = CommandRun.in(folder, "check", "--format", "json");
        assertTrue(
                run.out()
                        .contains(
                                "\"fix\": {\"certain\": true, \"edits\": [{\"file\": \"content/articles/lamps.md\", "
                                        + "\"line\": 3, \"column\": 7, \"endLine\": 3, \"endColumn\": 18, \"words\": \"2024-05-06\"}], \"moves\": []}"),
                run.out());
        CommandRun fixed = CommandRun.in(folder, "check", "--fix", "--format", "json");
        assertTrue(fixed.out().startsWith("[\n"), fixed.out());
    }

    @Test
    void aFileOfTheWrongNameIsRenamedWithTheOneBesideIt() throws IOException {
        project.write("articles/Oil.md", "---\ntitle: Oil\n---\n\nThe oil was sold.\n");
        project.write("articles/Oil.yaml", "notes:\n  - quote: The oil was sold\n    text: A note.\n");
        CommandRun run = CommandRun.in(folder, "check", "--fix", "--yes");
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().contains("content/articles/Oil.md -> content/articles/oil.md\n"), run.out());
        assertTrue(project.has("articles/oil.yaml"));
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void anArticleWithoutTextSaysSoWhenItIsAnnotated() throws IOException {
        project.write("articles/oil.md", "---\ntitle: Oil\n---\n");
        CommandRun run = CommandRun.in(folder, "annotate", "oil", "the oil", "--text", "A note.");
        assertTrue(run.err().contains("the article has no text yet"), run.err());
    }
}
