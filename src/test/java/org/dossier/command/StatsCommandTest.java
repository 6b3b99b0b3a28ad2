package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.Main;
import org.dossier.TestContent;
import org.dossier.audit.AuditedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatsCommandTest {
    @TempDir
    Path project;

    private String out;
    private String err;

    private int run(String... more) {
        List<String> args = new ArrayList<>(List.of("stats", project.toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Main.run(
                new Streams(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        true),
                args.toArray(String[]::new));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void itIsOneScreenOfPlainText() throws IOException {
        AuditedDossier.full().writeTo(project);
        assertEquals(Exit.DONE, run());
        assertEquals("", err);
        assertTrue(out.startsWith("Lamps\n\n  Articles               1   45 words, 2024-02-01\n"), out);
        assertTrue(out.contains("  Claims                 4   statement 2, allegation 1, denial 1\n"), out);
        assertTrue(out.contains("\nUnfinished\n\n"), out);
        String drafts = "  Drafts of profiles" + " ".repeat(59) + "1\n    content/people/di-quist.md:2\n";
        assertTrue(out.contains(drafts), out);
        assertFalse(out.contains("Articles without annotations"), "there are none: " + out);
        assertTrue(out.lines().count() < 50, out);
        out.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertFalse(out.contains("\u001B"), "no colours");
    }

    @Test
    void ofManyTheFirstAreToldAndHowManyMoreThereAre() throws IOException {
        TestContent content = AuditedDossier.empty();
        for (int i = 1; i <= 5; i++) {
            content.person("p-" + i, "Person Numbered X" + i);
        }
        content.writeTo(project);
        run();
        assertTrue(out.contains("Profiles that no article names" + " ".repeat(47) + "5\n"), out);
        assertTrue(
                out.contains("    content/people/p-1.md:2, content/people/p-2.md:2, content/people/p-3.md:2,\n"
                        + "    2 more\n"),
                out);
        run("--top", "1");
        assertTrue(out.contains("    content/people/p-1.md:2, 4 more\n"), out);
        run("--top", "0");
        assertTrue(out.contains("content/people/p-5.md:2\n"), out);
        assertEquals(Exit.USAGE, run("--top", "-1"));
    }

    @Test
    void anEmptyDossierHasNothingUnfinished() throws IOException {
        AuditedDossier.empty().writeTo(project);
        assertEquals(Exit.DONE, run());
        assertTrue(out.endsWith("\nUnfinished\n\n  Nothing.\n"), out);
    }

    @Test
    void contentWithErrorsIsCountedAndSaidToHaveThem() throws IOException {
        AuditedDossier.full()
                .file("people/ada-noor.md", "---\nnaem: Ada Noor\n---\n")
                .writeTo(project);
        assertEquals(Exit.DONE, run());
        assertTrue(out.contains("Errors in the content"), out);
        assertTrue(err.matches("The content has (an error|\\d+ errors); what is counted may not be all\\. .*\n"), err);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        AuditedDossier.full().writeTo(project);
        assertEquals(Exit.DONE, run("--format", "json", "--top", "1"));
        JsonNode all = new JsonMapper().readTree(out);
        assertEquals("Lamps", all.path("title").asString(""));
        assertEquals(45, all.path("articles").path("words").asInt());
        assertEquals(2, all.path("claims").path("statement").asInt());
        assertEquals("{\"en\":1}", all.path("articles").path("languages").toString());
        JsonNode review = null;
        for (JsonNode one : all.path("unfinished")) {
            review = one.path("what").asString("").equals("no-review") ? one : review;
        }
        assertEquals(
                "{\"what\":\"no-review\",\"count\":2,\"more\":1,\"first\":[{\"file\":\"content/articles/lamps.yaml\","
                        + "\"line\":2}]}",
                String.valueOf(review));
    }
}
