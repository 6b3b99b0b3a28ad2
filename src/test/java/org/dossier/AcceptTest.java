package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.command.CommandRun;
import org.dossier.publish.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --accept}, as an editor meets it: break, read, tell readers or accept, go on. */
class AcceptTest {
    private static final String CLAIM = """
            claims:
              - id: blue
                quote: The lamps are blue
                summary: The article says that the lamps are blue.
                kind: statement
                by: article
            """;
    private static final String TOLD = """
            corrections:
              - {date: 2024-07-01, was: Blue., now: Green., why: They are green.}
            """;

    @TempDir
    private Path project;

    private CommandRun run(String... options) {
        return CommandRun.in(
                project,
                Stream.concat(Stream.of("check", project.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Path lock() {
        return project.resolve("content/dossier.lock");
    }

    @BeforeEach
    void good() throws IOException {
        write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off}\n");
        write("people/ada-noor.md", "---\nname: Ada Noor\n---\n");
        write(
                "articles/lamps.md",
                "---\ntitle: Lamps\nurl: https://lamps.example\naccessed: 2024\n---\n\nAda Noor sells lamps. The lamps are blue.\n");
        write("articles/lamps.yaml", CLAIM);
    }

    @Test
    void withoutARecordNothingIsComparedOrSaid() throws IOException {
        assertEquals("No problems.\n", run().out());
        assertFalse(Files.exists(lock()));
    }

    @Test
    void acceptsThenHasNothingToAccept() throws IOException {
        CommandRun first = run("--accept");
        assertEquals(0, first.code());
        assertEquals("No problems.\ncontent/dossier.lock records as published: 1 article, 1 claim.\n", first.out());
        byte[] written = Files.readAllBytes(lock());
        assertEquals("No problems.\n", run().out());
        CommandRun second = run("--accept");
        assertEquals("No problems.\nNothing to accept: content/dossier.lock is up to date.\n", second.out());
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(lock()));
        try (Stream<Path> files = Files.list(project.resolve("content"))) {
            assertEquals(
                    0, files.filter(file -> file.toString().endsWith(".tmp")).count());
        }
    }

    @Test
    void aNameThatIsWithheldLaterLeavesTheRecord() throws IOException {
        write(
                "articles/lamps.yaml",
                CLAIM.replace("The article says", "Ada Noor says") + TOLD.replace("They", "Noor’s"));
        run("--accept");
        assertTrue(Files.readString(lock()).contains("Ada Noor"), "nothing is withheld yet");
        String sums = Files.readString(lock());
        Files.delete(project.resolve("content/people/ada-noor.md"));
        write("people/person-one.md", "---\nname: Ada Noor\nredact: true\n---\n");
        CommandRun told = run();
        assertEquals(1, told.code());
        assertTrue(told.err().contains("content/dossier.lock: error[lock-names]"), told.err());
        assertFalse(told.err().contains("correction-log"), told.err());
        CommandRun accepted = run("--accept");
        assertEquals(0, accepted.code(), accepted.err());
        String record = Files.readString(lock());
        assertFalse(record.toLowerCase(java.util.Locale.ROOT).contains("noor"), record);
        for (String key : java.util.List.of("digest", "sentences", "correction")) {
            assertFalse(record.contains(sum(sums, key)), "a sum of words with the name: " + key);
        }
        assertEquals("No problems.\n", run().out());
    }

    private static String sum(String record, String key) {
        String after = record.substring(record.indexOf('"' + key + "\": \"") + key.length() + 5);
        return after.substring(0, 16);
    }

    @Test
    void aSilentChangeStopsUntilReadersAreTold() throws IOException {
        run("--accept");
        write("articles/lamps.yaml", CLAIM.replace("are blue.", "are green."));
        CommandRun silent = run();
        assertEquals(1, silent.code());
        assertTrue(silent.err().contains("content/articles/lamps.yaml:4:14: error[correction-log]"), silent.err());
        assertTrue(
                silent.err().contains("summary: The article says that the lamps are [-blue.-] {+green.+}"),
                silent.err());
        assertEquals("", silent.out());

        write("articles/lamps.yaml", CLAIM.replace("are blue.", "are green.") + TOLD);
        CommandRun told = run();
        assertEquals(0, told.code());
        assertEquals(
                "No problems.\nNot yet recorded as published: 0 articles, 0 claims, 2 changes. Once readers see them, "
                        + "run 'dossier check --accept'.\n",
                told.out());
        CommandRun accepted = run("--accept");
        assertEquals("""
                No problems.
                accepted: changed claim 'blue'
                    summary: The article says that the lamps are [-blue.-] {+green.+}
                accepted: new correction in article 'lamps'
                    of 2024-07-01
                content/dossier.lock records as published: 1 article, 1 claim.
                """, accepted.out());

        // The correction has been told now: it does not cover another change.
        write("articles/lamps.yaml", CLAIM.replace("are blue.", "are red.") + TOLD);
        assertEquals(1, run().code());
    }

    @Test
    void aSlipIsAcceptedWithoutACorrection() throws IOException {
        run("--accept");
        write(
                "articles/lamps.md",
                Files.readString(project.resolve("content/articles/lamps.md")).replace("sells", "sold"));
        assertEquals(1, run().code());
        CommandRun accepted = run("--accept");
        assertEquals(0, accepted.code(), accepted.err());
        assertEquals("", accepted.err());
        assertTrue(
                accepted.out().contains("accepted: changed article 'lamps'\n    {+Ada Noor sold lamps.+}\n"),
                accepted.out());
        assertEquals(0, run().code());
    }

    @Test
    void nothingIsAcceptedWhileSomethingElseIsWrong() throws IOException {
        run("--accept");
        String before = Files.readString(lock());
        write("articles/lamps.yaml", CLAIM.replace("are blue.", "are green."));
        write("people/ada-noor.md", "---\nname: Ada Noor\nbron: 1970\n---\n");
        CommandRun refused = run("--accept");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("error[unknown-key]"), refused.err());
        assertFalse(refused.err().contains("correction-log"), refused.err());
        assertTrue(
                refused.err().endsWith("Nothing was accepted: the record of what is published is unchanged.\n"),
                refused.err());
        assertEquals(before, Files.readString(lock()));
    }

    @Test
    void aRecordThatCannotBeReadIsNotReplaced() throws IOException {
        write("dossier.lock", "{\"version\": \"9\"}\n");
        assertEquals(1, run("--accept").code());
        assertEquals("{\"version\": \"9\"}\n", Files.readString(lock()));
    }

    @Test
    void theLevelIsTheDossiersChoice() throws IOException {
        run("--accept");
        write("articles/lamps.yaml", CLAIM.replace("are blue.", "are green."));
        write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off, correction-log: warning}\n");
        CommandRun warned = run();
        assertEquals(0, warned.code());
        assertTrue(warned.err().contains("warning[correction-log]"), warned.err());
        write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off, correction-log: off}\n");
        assertEquals("", run().err());
        write("dossier.yaml", "title: Lamps\nstrict: true\nrules: {policy-pages: off, correction-log: warning}\n");
        assertEquals(1, run().code());
        assertEquals(0, run("--accept").code());
    }

    @Test
    void whatIsNewIsSaidInOneLine() throws IOException {
        run("--accept");
        write("articles/more.md", "---\ntitle: More\n---\n\nMore lamps.\n");
        assertEquals(
                "No problems.\nNot yet recorded as published: 1 article, 0 claims, 0 changes. Once readers see them, "
                        + "run 'dossier check --accept'.\n",
                run().out());
        assertEquals("[]", run("--format", "json").out().strip());
    }

    @Test
    void anotherFormatKeepsItsOutputToItself() {
        CommandRun json = run("--accept", "--format", "json");
        assertEquals("[]", json.out().strip());
        assertEquals("content/dossier.lock records as published: 1 article, 1 claim.\n", json.err());
    }

    @Test
    void theRecordIsTheSameOnEveryComputer() throws IOException {
        run("--accept");
        String here = Files.readString(lock());
        Files.delete(lock());
        ContentFolder.elsewhere(() -> run("--accept"));
        assertEquals(here, Files.readString(lock()));
        Files.writeString(lock(), here.replace("\n", "\r\n"));
        assertTrue(run("--accept").out().contains("Nothing to accept"));
    }

    @Test
    void theRecordIsNoPartOfTheSite() throws IOException {
        run("--accept");
        Path site = project.resolve("site");
        Build.build(project, site, false, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
        String digest = Files.readString(lock()).replaceAll("(?s).*\"digest\": \"(\\w+)\".*", "$1");
        assertEquals(16, digest.length());
        for (Path file : ContentFolder.files(site)) {
            assertFalse(file.toString().endsWith("dossier.lock"), file.toString());
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(digest), file.toString());
        }
        assertTrue(Files.exists(site.resolve("articles/lamps.html")));
    }
}
