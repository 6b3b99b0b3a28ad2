package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
    @TempDir
    private Path project;

    private Path yaml;

    @BeforeEach
    void project() {
        assertEquals(
                0, CommandRun.in(project, "new", "dossier", project.toString()).code());
        yaml = project.resolve("content/articles/bridge-closed.yaml");
    }

    private static String[] args(String... args) {
        List<String> all = new ArrayList<>(List.of("annotate", "bridge-closed"));
        all.addAll(Arrays.asList(args));
        return all.toArray(String[]::new);
    }

    private CommandRun run(String... args) {
        return CommandRun.in(project, args(args));
    }

    private void assertAdds(String expected, String... args) throws IOException {
        String before = Files.readString(yaml);
        CommandRun ran = run(args);
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        String after = Files.readString(yaml);
        assertTrue(after.contains(expected), after);
        assertEquals(before.length() + expected.length(), after.length(), after);
        String line = ran.out().strip().replaceFirst("^.*:", "");
        assertTrue(
                after.lines()
                        .skip(Integer.parseInt(line) - 1L)
                        .findFirst()
                        .orElse("")
                        .startsWith("  - quote: "),
                ran::out);
        assertEquals("No problems.\n", CommandRun.in(project, "check").out());
    }

    @Test
    void addsAnEntryOfEachKind() throws IOException {
        assertAdds(
                "  - quote: inspects bridges\n    text: \"Daily, it is said.\"\n",
                "inspects bridges",
                "--text",
                "Daily, it is said.");
        assertAdds(
                """
                  - quote: Nobody asked me before
                    summary: Ada Wintmoor said that nobody had asked her.
                    short: nobody asked her
                    kind: statement
                    by: ada-wintmoor
                    about: [corlan-works]
                    stance: negative
                    made: 2024-03-04
                """,
                "Nobody asked me before",
                "--claim",
                "--summary=Ada Wintmoor said that nobody had asked her.",
                "--short=nobody asked her",
                "--kind=statement",
                "--by=ada-wintmoor",
                "--about=corlan-works",
                "--stance=negative",
                "--made=2024-03-04");
        assertAdds(
                """
                  - quote: Nobody asked me before
                    by: corlan-works
                    to: [all]
                    status: quoted
                    text: No.
                """,
                "Nobody asked me before",
                "--response",
                "--by=corlan-works",
                "--to=all",
                "--status=quoted",
                "--text=No.");
        assertAdds(
                """
                relations:
                  - quote: Corlan Works
                    prefix: said.
                    subject: ada-wintmoor
                    kind: opponent
                    object: corlan-works
                    sources: [bridge-closed]
                    status: alleged
                """,
                "Corlan Works",
                "--occurrence=2",
                "--relation",
                "--subject=ada-wintmoor",
                "--kind=opponent",
                "--object=corlan-works",
                "--source=bridge-closed",
                "--set=status=alleged");
        assertAdds(
                "events:\n  - quote: The bridge at Ulmsey was closed\n    title: Bridge closed\n    date: 2024-03-04\n",
                "The bridge at Ulmsey was closed",
                "--event",
                "--title=Bridge closed",
                "--date=2024-03-04");
        assertAdds("mentions:\n  - quote: who\n    entity: ada-wintmoor\n", "who", "--mention=ada-wintmoor");
    }

    /** A negative claim cannot be there without its response, nor the response without its claim: both come in one step. */
    @Test
    void addsANegativeClaimWithTheResponsesToIt() throws IOException {
        Files.writeString(
                project.resolve("content/organizations/ulmsey-council.md"), "---\nname: Ulmsey Council\n---\n");
        Files.writeString(yaml, "# the editors' own\n" + Files.readString(yaml).replaceFirst("(?s)responses:.*", ""));
        String before = Files.readString(yaml).replaceFirst("(?s)claims:.*", "");
        Files.writeString(yaml, before);
        String[] claim = {
            "Corlan Works had painted it over the rust",
            "--claim",
            "--summary=Ada Wintmoor said that Corlan Works painted over the rust.",
            "--kind=allegation",
            "--by=ada-wintmoor",
            "--about=corlan-works",
            "--about=ulmsey-council",
            "--stance=negative"
        };
        CommandRun alone = run(claim);
        assertEquals(1, alone.code());
        assertTrue(alone.err().contains("claim-response"), alone::err);
        assertEquals(before, Files.readString(yaml));

        List<String> both = new ArrayList<>(List.of(claim));
        both.addAll(List.of(
                "--responded=status=declined",
                "--responded=ulmsey-council.status=not-sought",
                "--responded=ulmsey-council.reason=The council learned of it from the article."));
        CommandRun ran = run(both.toArray(String[]::new));
        assertEquals(0, ran.code(), ran::err);
        String after = Files.readString(yaml);
        assertTrue(after.startsWith(before), after);
        assertEquals(2, after.split("\\n    to: \\[claim-[a-z0-9]+]\\n", -1).length - 1, after);
        assertTrue(after.contains("]\n    status: declined\n  - by: ulmsey-council\n    to: ["), after);
        assertTrue(after.contains("]\n    status: not-sought\n    reason: The council"), after);
        assertEquals("No problems.\n", CommandRun.in(project, "check").out());
        assertEquals(2, run("Nobody", "--responded=status=declined", "--text=x").code(), "of a note");
    }

    @Test
    void wordsThatStandOftenAreAskedFor() throws IOException {
        String before = Files.readString(yaml);
        CommandRun ran = run("Corlan Works", "--text=x");
        assertEquals(1, ran.code());
        assertEquals("""
                These words occur in 2 places:
                  1  content/articles/bridge-closed.md:9:44: bridge at Ulmsey was closed on Monday. [Corlan Works] had painted it over the rust, said Ada
                  2  content/articles/bridge-closed.md:10:60: Nobody asked me before,” Wintmoor said. [Corlan Works] declined to comment.
                Nothing was written: choose one with --occurrence 1 to 2.
                """, ran.err());
        assertEquals(1, run("Corlan Works", "--text=x", "--occurrence=3").code());
        assertEquals(
                1,
                CommandRun.onTerminal(project, "\n", args("Corlan Works", "--text=x"))
                        .code());
        assertEquals(
                1,
                CommandRun.onTerminal(project, "3\n", args("Corlan Works", "--text=x"))
                        .code());
        assertEquals(before, Files.readString(yaml));
        CommandRun chosen = CommandRun.onTerminal(project, "2\n", args("Corlan Works", "--text=Here."));
        assertEquals(0, chosen.code());
        assertTrue(chosen.err().endsWith("Which? [1-2] "), chosen::err);
        String after = Files.readString(yaml);
        assertTrue(after.contains("  - quote: Corlan Works\n    prefix: said.\n    text: Here.\n"), after);
    }

    @Test
    void wordsThatAreNotThereShowTheNearestAndAreNeverGuessed() throws IOException {
        String before = Files.readString(yaml);
        CommandRun ran = run("had painted it over the dust", "--text=x");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("bridge-closed.md:9:57: had painted it over the [-dust-] {+rust+}\n"), ran::err);
        assertTrue(ran.err().endsWith("quote it: \"had painted it over the rust\"\n"), ran::err);
        assertTrue(run("wintmore", "--text=x").err().endsWith("quote it: \"Wintmoor\"\n"));
        assertTrue(run("nothing of the kind", "--text=x").err().contains("Copy the words exactly"));
        assertEquals(before, Files.readString(yaml));
    }

    @Test
    void anEntryThatLacksSomethingIsShownAndNotWritten() throws IOException {
        String before = Files.readString(yaml);
        CommandRun ran = run("inspects bridges");
        assertEquals(1, ran.code());
        assertEquals("notes:\n  - quote: inspects bridges\n", ran.out());
        assertTrue(ran.err().contains("error[missing-key]: 'text' is missing"), ran::err);
        assertTrue(ran.err().contains("Nothing was written"), ran::err);
        CommandRun wrong = run("inspects bridges", "--text=x", "--about=corlan-works");
        assertTrue(wrong.err().contains("error[unknown-key]: there is no key 'about' here"), wrong::err);
        CommandRun unanswered = run(
                "inspects bridges",
                "--claim",
                "--summary=S.",
                "--kind=allegation",
                "--by=article",
                "--about=ada-wintmoor",
                "--stance=negative");
        assertTrue(unanswered.err().contains("error[claim-response]"), unanswered::err);
        assertEquals(2, run("inspects bridges", "--note", "--claim").code());
        assertEquals(before, Files.readString(yaml));
    }

    @Test
    void aResponseNeedNotStandOnWords() throws IOException {
        CommandRun ran =
                run("--response", "--by=corlan-works", "--to=all", "--status=no-reply", "--set=date=2024-03-06");
        assertEquals(0, ran.code(), ran::err);
        String entry = "  - by: corlan-works\n    to: [all]\n    status: no-reply\n    date: 2024-03-06\n";
        assertTrue(Files.readString(yaml).contains(entry), Files.readString(yaml));
        assertEquals("No problems.\n", CommandRun.in(project, "check").out());
        CommandRun nowhere = run("--text=x");
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("quote the words it is about"), nowhere::err);
    }

    @Test
    void printWritesNothing() throws IOException {
        String before = Files.readString(yaml);
        assertEquals(
                new CommandRun(0, "mentions:\n  - quote: who\n    entity: none\n", ""),
                run("who", "--mention=none", "--print"));
        assertEquals(before, Files.readString(yaml));
    }

    @Test
    void theArticleIsAnIdOrAFile() {
        assertEquals(
                0,
                CommandRun.in(
                                project,
                                "annotate",
                                "content/articles/bridge-closed.md",
                                "who",
                                "--mention=none",
                                "--print")
                        .code());
        CommandRun ran = CommandRun.in(project, "annotate", "bridge-close", "who", "--mention=none");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("did you mean 'bridge-closed'?"), ran::err);
        assertFalse(Files.exists(project.resolve("content/articles/bridge-close.yaml")));
    }
}
