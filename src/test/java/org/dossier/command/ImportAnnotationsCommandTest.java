package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dossier.Build;
import org.dossier.model.Dossier;
import org.dossier.text.Folded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportAnnotationsCommandTest {
    private static final String TEXT = """
            The bridge was closed on Monday. Ada Wintmoor said it was unsafe, and the council agreed with her at once.

            Claims

            The bridge was closed on Monday. Nobody knows when it opens, and nobody at the works would say so on Tuesday.
            """;

    @TempDir
    private Path project;

    private Path article;
    private Path yaml;

    @BeforeEach
    void project() throws IOException {
        assertEquals(
                0, CommandRun.in(project, "new", "dossier", project.toString()).code());
        article = project.resolve("content/articles/bridge.md");
        yaml = project.resolve("content/articles/bridge.yaml");
        Files.writeString(article, "---\ntitle: Bridge\ndate: 2024-03-04\n---\n\n" + TEXT);
    }

    private CommandRun run(String json, String... more) throws IOException {
        Path file = project.resolve("export.json");
        Files.writeString(file, json);
        return CommandRun.in(
                project,
                Stream.concat(Stream.of("import", "annotations", "export.json", "--article", "bridge"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String hypothesis(String... entries) {
        return "{\"annotations\": [" + String.join(",", entries) + "]}";
    }

    /** An entry of Hypothesis. */
    private static String entry(String id, String text, String exact, String prefix, String suffix) {
        return """
                {"id": "%s", "user": "acct:mark-m@hypothes.is", "text": "%s", "tags": ["water"], "uri": "https://x.example/bridge",
                 "created": "2024-05-06T07:08:09.1+00:00", "permissions": {"read": ["group:__world__"]},
                 "target": [{"source": "https://x.example/bridge", "selector": [
                   {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 0, "endOffset": 4},
                   {"type": "TextPositionSelector", "start": 1, "end": 5},
                   {"type": "TextQuoteSelector", "exact": "%s", "prefix": "%s", "suffix": "%s"}]}]}""".formatted(id, text, exact, prefix, suffix);
    }

    private static String reply(String id, String to, String text) {
        return """
                {"id": "%s", "user": "acct:anna-a@hypothes.is", "text": "%s", "tags": [], "uri": "https://x.example/bridge",
                 "created": "2024-05-07T07:08:09+00:00", "references": ["%s"], "permissions": {"read": ["group:__world__"]},
                 "target": [{"source": "https://x.example/bridge"}]}""".formatted(id, text, to);
    }

    private static final String UNSAFE = entry(
            "Ab-1_x", "Who *says* so?", "it was unsafe", "Monday. Ada Wintmoor said ", ", and the council agreed");

    @Test
    void showsWhatBecomesOfThemAndWritesNothing() throws IOException {
        CommandRun ran = run(hypothesis(UNSAFE));
        assertEquals(0, ran.code(), ran::err);
        assertEquals("""
                draft    hyp-ab-1-x  content/articles/bridge.md:6:52  "it was unsafe"
                1 as drafts.
                Nothing was written; --write does.
                """, ran.out());
        assertFalse(Files.exists(yaml));
    }

    /** What is around the words once was otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it was unsafe | Monday. Ada Wintmoor denied ' | , and the council | left
        it was unsafe | Monday. Bo Marten said ' | , and the council | left
        the council agreed with her at once | 'it was unsafe, and nobody in ' | . | left
        so on Tuesday | works would say ' | , which they never did. | left
        so on Tuesday | works would say ' | . The end. | changed
        Nobody knows when it opens | bridge is closed. ' | ', and nobody' | changed
        the council agreed with her at once | it was unsafe, and even ' | . | changed
        the council agreed with her at once | it was unsafe, and ' | . The end. | changed
        """)
    void aSentenceThatMaySayTheOppositeNowIsNoPlace(String exact, String prefix, String suffix, String outcome)
            throws IOException {
        CommandRun ran = run(hypothesis(entry("A1", "So?", exact, prefix.replace("'", ""), suffix)));
        assertTrue(ran.out().startsWith(outcome + " "), ran::out);
    }

    @Test
    void writesADraftWithItsRepliesAndWithNobodysNameInIt() throws IOException {
        CommandRun ran = run(hypothesis(reply("R1", "Ab-1_x", "She is [[an expert]]."), UNSAFE), "--write");
        assertEquals(0, ran.code(), ran::err);
        String written = Files.readString(yaml);
        assertTrue(written.endsWith("""
                notes:
                  - id: hyp-ab-1-x
                    quote: it was unsafe
                    text: |
                      Who \\*says\\* so?

                      Reply, 2024-05-07: She is \\[\\[an expert\\]\\].
                    date: 2024-05-06
                    draft: true
                    # by mark-m, anna-a
                    # tags: water
                """), written);
        assertEquals("No problems.\n", CommandRun.in(project, "check").out());
        Dossier dossier = Build.check(project).dossier();
        assertTrue(dossier.articles().stream()
                .filter(one -> one.id().equals("bridge"))
                .allMatch(one -> one.annotations().isEmpty()));

        Files.writeString(yaml, written.replace("    draft: true\n", ""));
        CommandRun built = CommandRun.in(project, "build");
        assertEquals(0, built.code(), built::err);
        try (Stream<Path> site = Files.walk(project.resolve("site"))) {
            for (Path file : site.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("mark-m") || text.contains("anna-a"), file::toString);
            }
        }
        assertTrue(
                Files.readString(project.resolve("site/articles/bridge.html")).contains("She is [[an expert]]."));
    }

    @Test
    void signsThemOnlyIfAsked() throws IOException {
        run(hypothesis(UNSAFE, reply("R1", "Ab-1_x", "Yes.")), "--write", "--names");
        String written = Files.readString(yaml);
        assertTrue(written.contains("Who *says* so?\n\n      Reply by anna-a, 2024-05-07: Yes.\n"), written);
        assertTrue(written.contains("    by: mark-m\n"), written);
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        run(hypothesis(UNSAFE), "--write");
        String edited =
                Files.readString(yaml).replace("Who *says* so?", "Edited.").replace("    draft: true\n", "");
        Files.writeString(yaml, edited);
        CommandRun again = run(hypothesis(UNSAFE), "--write");
        assertEquals(0, again.code(), again::err);
        assertEquals("there    hyp-ab-1-x\n1 there already.\n", again.out());
        assertEquals(edited, Files.readString(yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Twice the same words: what is around them tells.
                "The bridge was closed on Monday| ` Claims\\n` | ` Nobody knows when` | 10:1",
                "The bridge was closed on Monday| ` page.\\n` | `. Ada Wintmoor sa` | 6:1",
                // Over two paragraphs.
                "`with her at once.\\n\\nClaims`| `agreed ` | `\\n` | 6:90",
                // A paragraph that is but one word.
                "Claims| `at once.\\n` | `\\nThe bridge` | 8:1"
            })
    void eachIsOnItsWords(String exact, String prefix, String suffix, String place) throws IOException {
        CommandRun ran = run(hypothesis(entry("x", "A note.", exact, prefix, suffix)), "--write");
        assertEquals(0, ran.code(), ran::out);
        assertTrue(ran.out().contains("bridge.md:" + place + " "), ran::out);
        assertEquals("No problems.\n", CommandRun.in(project, "check").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The bridge was closed on Monday| `` | `` | places",
                // A menu of the page it was made on.
                "council| `\\n` | `\\n` | around them",
                "council| `` | `` | around them",
                "council| `The city ` | ` decided` | around them",
                "Nobody knows why it opens| `` | `` | closest words",
                "`agreed with her at once.\\n\\nNobody knows when`| `` | `` | not in the article"
            })
    void whatHasNoCertainPlaceIsLeft(String exact, String prefix, String suffix, String why) throws IOException {
        CommandRun ran = run(hypothesis(entry("x", "A note.", exact, prefix, suffix)), "--write");
        assertEquals(1, ran.code(), ran::out);
        assertTrue(ran.out().startsWith("left     hyp-x  ") && ran.out().contains(why), ran::out);
        assertFalse(Files.exists(yaml));
        CommandRun again = run(Files.readString(project.resolve("import/left-bridge.json")));
        assertTrue(again.out().startsWith("left     hyp-x  "), again::out);
    }

    @Test
    void pageNotesHighlightsAndLostRepliesAreLeftToo() throws IOException {
        String page =
                UNSAFE.replaceAll("(?s)\"target\".*", "\"target\": [{\"source\": \"https://x.example/bridge\"}]}");
        CommandRun ran = run(
                hypothesis(
                        page,
                        entry("h", "", "it was unsafe", "said ", ", and"),
                        reply("r", "gone", "To someone."),
                        entry("y", "A note.", "it was unsafe", "said ", ", and")),
                "--write");
        assertEquals(1, ran.code(), ran::out);
        assertTrue(ran.out().endsWith("1 as drafts, 3 left.\n"), ran::out);
        String left = Files.readString(project.resolve("import/left-bridge.json"));
        assertTrue(left.contains("Who *says* so?") && left.contains("To someone.") && left.contains("\"h\""), left);
        assertFalse(left.contains("A note."), left);
    }

    @Test
    void annotationsOfTheWebAreTakenToo() throws IOException {
        CommandRun ran = run("""
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [
                  {"id": "https://x.example/1", "type": "Annotation", "creator": {"name": "Mark"}, "created": "2024-05-06T00:00:00Z",
                   "body": [{"type": "TextualBody", "value": "Is this *so*?"}, {"type": "TextualBody", "purpose": "tagging", "value": "water"}],
                   "target": {"source": "https://x.example/bridge#a", "selector": [
                     {"type": "TextQuoteSelector", "exact": "it was unsafe", "prefix": "said ", "suffix": ", and"}]}},
                  {"id": "https://x.example/2", "type": "Annotation", "motivation": "replying", "bodyValue": "Yes.", "target": "https://x.example/1"}]}}
                """, "--write");
        assertEquals(0, ran.code(), ran::out);
        String written = Files.readString(yaml);
        assertTrue(written.contains("Is this \\*so\\*?\n\n      Reply: Yes.\n"), written);
        assertTrue(written.contains("    # by Mark\n    # tags: water\n"), written);
    }

    @Test
    void ofSeveralPagesOneIsChosen() throws IOException {
        String other = UNSAFE.replace("Ab-1_x", "z").replace("x.example/bridge", "x.example/other");
        CommandRun ran = run(hypothesis(UNSAFE, other));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("https://x.example/bridge (1), https://x.example/other (1)"), ran::err);
        assertTrue(run(hypothesis(UNSAFE, other), "--page", "https://x.example/other")
                .out()
                .startsWith("draft    hyp-z"));
    }

    @Test
    void idsThatDifferInCapitalLettersAreTwo() throws IOException {
        CommandRun ran = run(hypothesis(UNSAFE, UNSAFE.replace("Ab-1_x", "aB-1_x")));
        assertEquals(1, ran.code());
        assertTrue(ran.out().endsWith("1 as drafts, 1 left.\nNothing was written; --write does.\n"), ran::out);
    }

    @Test
    void whatWasNotPublicSaysSo() throws IOException {
        run(hypothesis(UNSAFE.replace("group:__world__", "acct:mark-m@hypothes.is")), "--write");
        assertTrue(Files.readString(yaml).contains("    # was not public where it was made\n"));
    }

    @Test
    void whatIsNoSuchFileIsSaidToBeNone() throws IOException {
        for (String json : new String[] {"", "{", "[]", "{\"a\": 1}", "[1, \"x\", null]", "{} {}"}) {
            CommandRun ran = run(json);
            assertEquals(1, ran.code(), json);
            assertTrue(ran.err().startsWith("error: export.json cannot be imported: "), ran::err);
        }
    }

    /** What is exported and taken in again is where it was. */
    @Test
    void ourOwnExportsComeBackOntoTheirWords() throws IOException {
        assertTrue(Folded.quote(TEXT).text().length() > 100);
        Files.writeString(yaml, """
                notes:
                  - {id: one, quote: "The bridge [...] unsafe", text: Parts.}
                  - {id: two, quote: The bridge was closed on Monday, occurrence: 2, text: The second.}
                """);
        Path settings = project.resolve("content/dossier.yaml");
        Files.writeString(
                settings, Files.readString(settings) + "\nexports: {hypothesis: true}\nurl: https://x.example/\n");
        assertEquals(0, CommandRun.in(project, "build").code());
        String page = "https://x.example/articles/bridge.html";
        for (String kind : new String[] {"hypothesis.json", "jsonld"}) {
            String exported = Files.readString(project.resolve("site/data/annotations/bridge." + kind));
            CommandRun ran = run(exported, "--page", page);
            assertEquals(0, ran.code(), ran::out);
            assertTrue(ran.out().contains("bridge.md:10:1  \"The bridge was closed on Monday\""), ran::out);
        }
    }
}
