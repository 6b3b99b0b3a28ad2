package org.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixesTest {
    private static final String ARTICLE =
            "---\ntitle: The lamps\ndate: 2024-05-06\n---\n\nMira Tolland sold the lamps. Every year she sold the blue lamps on the market square. Nobody bought the oil.\n";

    @TempDir
    private Path project;

    @BeforeEach
    void dossier() throws IOException {
        write("dossier.yaml", "title: Lamps\n");
        write("people/mira-tolland.md", "---\nname: Mira Tolland\n---\n");
        write("people/jon-marsh.md", "---\nname: Jon Marsh\n---\n");
        write("articles/lamps.md", ARTICLE);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve("content").resolve(path));
    }

    private Trial trial() throws IOException {
        return Trial.of(project, LocalDate.of(2026, 1, 1), Instant.EPOCH);
    }

    /** Fixes what is certain, and what someone says is meant; then nothing more is fixed. */
    private List<Problem> fix(boolean agreed) throws IOException {
        for (int i = 0; i < 5; i++) {
            Fixes fixes = Fixes.of(project, trial(), problem -> agreed);
            if (fixes.isEmpty()) {
                return trial().before().problems();
            }
            fixes.apply(project);
        }
        throw new IllegalStateException("it never ends");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static String note(String... lines) {
        return "notes:\n  - quote: Tolland sold the lamps\n    text: A note.\n" + String.join("\n", lines) + "\n";
    }

    @Test
    void aMisspelledKeyAndAWordOfAListAreFixedAndNothingElse() throws IOException {
        String yaml =
                "# kept\r\nnotes:\r\n  - qoute:   'Tolland sold the lamps'   # kept\n    kind: definiton\r\n    text: A note.\r\n";
        write("articles/lamps.yaml", "\uFEFF" + yaml);
        assertEquals(List.of(), fix(false));
        assertEquals(
                "\uFEFF" + yaml.replace("qoute", "quote").replace("definiton", "definition"),
                read("articles/lamps.yaml"));
    }

    @Test
    void aQuoteWhoseWordsHaveChangedIsWrittenAsTheWordsAreNow() throws IOException {
        write(
                "articles/lamps.yaml",
                "notes:\n  - quote: she sold the blue lamps in the market square\n    text: A note.\n");
        fix(false);
        assertTrue(
                read("articles/lamps.yaml").contains("quote: she sold the blue lamps on the market square"),
                read("articles/lamps.yaml"));
    }

    @Test
    void whoIsMeantIsNeverGuessed() throws IOException {
        String yaml = note("    by: N.", "mentions:", "  - quote: Nobody", "    entity: mira-toland");
        write("articles/lamps.yaml", yaml);
        assertEquals(List.of("unknown-id"), codes(fix(false)));
        assertEquals(yaml, read("articles/lamps.yaml"), "one letter makes another person");
        fix(true);
        assertEquals(yaml.replace("mira-toland", "mira-tolland"), read("articles/lamps.yaml"));
    }

    @Test
    void whereTwoPeopleAreLikeItNobodyIsMeantEvenIfSomebodyAgrees() throws IOException {
        write("people/mira-holland.md", "---\nname: Mira Holland\n---\n");
        String yaml = note("mentions:", "  - quote: Nobody", "    entity: mira-olland");
        write("articles/lamps.yaml", yaml);
        assertEquals(List.of("unknown-id"), codes(fix(true)));
        assertEquals(yaml, read("articles/lamps.yaml"));
    }

    @Test
    void aNameThatTwoPeopleHaveIsNotWrittenAsAnId() throws IOException {
        write("people/mira-tolland-2.md", "---\nname: Mira Tolland\ndifferent_from: [mira-tolland]\n---\n");
        String yaml = note(
                "relations:",
                "  - quote: Nobody",
                "    subject: Mira Tolland",
                "    kind: friend",
                "    object: jon-marsh");
        write("articles/lamps.yaml", yaml);
        fix(true);
        assertTrue(read("articles/lamps.yaml").contains("subject: Mira Tolland"), read("articles/lamps.yaml"));
    }

    @Test
    void anIdWithOtherSignsBetweenItsLettersIsTheSame() throws IOException {
        String yaml = note("mentions:", "  - quote: Nobody", "    entity: Mira_Tolland");
        write("articles/lamps.yaml", yaml);
        fix(false);
        assertEquals(yaml.replace("Mira_Tolland", "mira-tolland"), read("articles/lamps.yaml"));
    }

    @Test
    void aFixThatLeadsToAnotherErrorIsNotMadeAndTheOthersAre() throws IOException {
        // With its key put right, the entry is on words that are not in the article.
        String wrong = "notes:\n  - quote: Tolland sold the lamps\n    text: A note.\n    kind: definiton\n"
                + "  - quote: Tolland sold the lamps\n    at: x\n    texst: Two ways to say where.\n";
        write("articles/lamps.yaml", wrong);
        Trial trial = trial();
        Fixes fixes = Fixes.of(project, trial, problem -> false);
        Trial.Tried then = trial.with(Edits.overlay(project, fixes.edits(), fixes.moves()));
        assertTrue(!then.stops(), then.added().toString());
        fixes.apply(project);
        assertTrue(read("articles/lamps.yaml").contains("kind: definition"), read("articles/lamps.yaml"));
    }

    @Test
    void otherFilesStayAsTheyAre() throws IOException {
        write("articles/lamps.yaml", note("    knid: context"));
        List<Path> others;
        try (Stream<Path> all = Files.walk(project)) {
            others = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lamps.yaml"))
                    .toList();
        }
        List<String> before = new ArrayList<>();
        for (Path file : others) {
            before.add(Files.readString(file) + Files.getLastModifiedTime(file));
        }
        fix(false);
        for (int i = 0; i < others.size(); i++) {
            assertEquals(before.get(i), Files.readString(others.get(i)) + Files.getLastModifiedTime(others.get(i)));
        }
    }
}
