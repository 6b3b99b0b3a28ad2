package org.dossier.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.edit.YamlValue;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.ProblemText;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.text.quotes.QuoteFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {
    private static final LocalDate TODAY = LocalDate.of(2040, 1, 1);
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    /** What an entry of each list needs, for the fictional dossier. */
    private static final Map<AnnotationList, Map<String, Object>> NEEDED = Map.of(
            AnnotationList.NOTES, Map.of("text", "A: \"b\", c"),
            AnnotationList.EVENTS, Map.of("title", "Something happens"),
            AnnotationList.RESPONSES, Map.of("by", "lantern", "to", "six-years-kept", "status", "no-reply"),
            AnnotationList.MENTIONS, Map.of("entity", "none"),
            AnnotationList.RELATIONS, Map.of("subject", "anneke-sorevalt", "kind", "member", "object", "harbour-watch"),
            AnnotationList.CLAIMS,
                    Map.of(
                            "summary", "Somebody said something.",
                            "kind", "statement",
                            "by", "article",
                            "sources", List.of("verdict-2024-77")));

    @TempDir
    private Path folder;

    private static YamlValue entry(
            Annotator annotator, AnnotationList list, List<QuoteFinder.Hit> hits, int which, String words) {
        Map<String, Object> keys = new LinkedHashMap<>(Map.of("id", "made-by-the-test"));
        keys.putAll(annotator.where(words, hits, which));
        keys.putAll(NEEDED.get(list));
        return new YamlValue(keys);
    }

    private static List<Path> annotations() throws IOException {
        try (Stream<Path> files = Files.list(FICTIONAL.resolve("content/articles"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Every list of every article: one more entry, on words that are once and on ones that are often. */
    @TestFactory
    Stream<DynamicTest> everyListTakesAnEntryOnTheWordsThatWereChosen() throws IOException {
        return annotations().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String id = file.getFileName().toString().replace(".yaml", "");
                    Annotator annotator = Annotator.of(FICTIONAL, id, TODAY, Instant.now());
                    Place once = place(annotator, file, 1);
                    Place often = place(annotator, file, 2);
                    for (AnnotationList list : AnnotationList.values()) {
                        Place place = (list.ordinal() + id.length()) % 2 == 0 ? once : often;
                        assertAdded(annotator, list, place, id.length() % place.hits.size());
                    }
                }));
    }

    private record Place(String words, List<QuoteFinder.Hit> hits) {}

    /** Some words of an article that are there so often at least; lower-case ones, which are no names. */
    private static Place place(Annotator annotator, Path yaml, int count) throws IOException {
        String text = Files.readString(Path.of(yaml.toString().replace(".yaml", ".md")));
        String body = text.substring(text.indexOf("\n---\n") + 5);
        List<Place> found = new ArrayList<>();
        String[] words = body.split("[\\s\\p{P}\\p{S}]+");
        for (int i = words.length / 3; i + 1 < words.length && found.isEmpty(); i++) {
            String wanted = count == 1 ? words[i] + " " + words[i + 1] : words[i];
            List<QuoteFinder.Hit> hits = annotator.places(wanted);
            boolean name = wanted.codePoints().anyMatch(Character::isUpperCase);
            // Without the word before, these would say the opposite, which stops a build.
            boolean turned = List.of("not", "no", "never", "without").contains(words[i - 1]);
            if (!name && !turned && wanted.length() > 2 && (count == 1 ? hits.size() == 1 : hits.size() >= count)) {
                found.add(new Place(wanted, hits));
            }
        }
        return found.get(0);
    }

    private static void assertAdded(Annotator annotator, AnnotationList list, Place place, int which)
            throws IOException {
        YamlValue entry = entry(annotator, list, place.hits, which, place.words);
        Annotator.Added added = annotator.add(list, entry, place.hits.get(which), List.of());
        String why = list + " " + entry + "\n" + ProblemText.of(added.problems());
        assertFalse(added.stops(), why);
        // Apart from the program's own check: without the lines that came, the file is what it was.
        List<String> before = added.before().text().lines().toList();
        List<String> after = new ArrayList<>(added.after().text().lines().toList());
        int from = added.line() - 1;
        List<String> lines = after.subList(from, from + entry.lines(0).size());
        assertTrue(lines.get(0).strip().startsWith("- id: made-by-the-test"), why);
        lines.clear();
        if (after.size() > before.size()) {
            assertEquals(list.key() + ":", after.remove(from - 1), why);
        }
        assertEquals(before, after, why);
    }

    private Annotator small(String text, String yaml) throws Exception {
        Path articles = Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("content/dossier.yaml"), "title: T\nrules: {policy-pages: off}\n");
        Files.writeString(articles.resolve("a.md"), text);
        if (yaml != null) {
            Files.writeString(articles.resolve("a.yaml"), yaml);
        }
        return Annotator.of(folder, "a", TODAY, Instant.now());
    }

    private static String note(Annotator annotator, String words, int which) throws IOException {
        List<QuoteFinder.Hit> hits = annotator.places(words);
        Map<String, Object> keys = annotator.where(words, hits, which);
        keys.put("text", "Note");
        Annotator.Added added = annotator.add(AnnotationList.NOTES, new YamlValue(keys), hits.get(which), List.of());
        assertFalse(added.stops(), () -> ProblemText.of(added.problems()));
        annotator.write(added);
        return added.after().text();
    }

    private static final String ARTICLE = """
            ---
            title: A
            ---

            The *lamp* is blue, and the lamp is old. So they say the lamp is old.

            - a lamp
            - a lamp
            """;

    @Test
    void theFewestWordsThatTellAreTaken() throws Exception {
        Annotator annotator = small(ARTICLE, null);
        List<QuoteFinder.Hit> lamps = annotator.places("lamp");
        assertEquals(5, lamps.size());
        assertEquals(Map.of("quote", "lamp", "prefix", "The"), annotator.where("lamp", lamps, 0));
        assertEquals(Map.of("quote", "lamp", "prefix", "and the"), annotator.where("lamp", lamps, 1));
        assertEquals(Map.of("quote", "lamp", "prefix", "say the"), annotator.where("lamp", lamps, 2));
        assertEquals(Map.of("quote", "lamp", "occurrence", 5), annotator.where("lamp", lamps, 4));
        assertEquals(
                Map.of("quote", "is old", "suffix", ". So"), annotator.where("is old", annotator.places("is old"), 0));
    }

    @Test
    void wordsAreQuotedAsTheyStandInTheArticle() throws Exception {
        Annotator annotator =
                small("---\ntitle: A\n---\n\nHe said: \u201CIt\u2019s **a\u00A0lamp**\u201D \u2014 twice.\n", null);
        List<QuoteFinder.Hit> hits = annotator.places("\"It's a lamp\" - twice");
        assertEquals(
                Map.of("quote", "\u201CIt\u2019s a lamp\u201D \u2014 twice"),
                annotator.where("\"It's a lamp\" - twice", hits, 0));
        List<QuoteFinder.Hit> gap = annotator.places("He said [...] twice");
        assertEquals(Map.of("quote", "He said [...] twice"), annotator.where("He said [...] twice", gap, 0));
    }

    @Test
    void aFileThatIsNotThereIsMade() throws Exception {
        assertEquals("notes:\n  - quote: blue\n    text: Note\n", note(small(ARTICLE, null), "blue", 0));
        assertEquals(
                "notes:\n  - quote: blue\n    text: Note\n",
                Files.readString(folder.resolve("content/articles/a.yaml")));
    }

    @Test
    void whatStandsThereStaysToTheByte() throws Exception {
        String yaml = "\uFEFF# mine\r\nnotes:\r\n- {quote: blue, text: A} # one\r\nclaims: []";
        note(small(ARTICLE, yaml), "So they", 0);
        assertEquals(
                yaml.replace("# one\r\n", "# one\r\n- quote: So they\r\n  text: Note\r\n"),
                Files.readString(folder.resolve("content/articles/a.yaml")));
    }

    @Test
    void annotationsInTheFrontMatterStayThere() throws Exception {
        String article = ARTICLE.replace(
                "title: A\n", "annotations:\n  notes:\n    - quote: blue\n      text: A\ntitle: A # mine\n");
        assertEquals(
                article.replace("      text: A\n", "      text: A\n    - quote: So they\n      text: Note\n"),
                note(small(article, null), "So they", 0));
        assertFalse(Files.exists(folder.resolve("content/articles/a.yaml")));
    }

    @Test
    void anEntryThatWouldStopTheBuildIsNotWritten() throws Exception {
        Annotator annotator = small(ARTICLE, "notes: []\n");
        List<QuoteFinder.Hit> hits = annotator.places("blue");
        Annotator.Added noText = annotator.add(
                AnnotationList.NOTES, new YamlValue(annotator.where("blue", hits, 0)), hits.get(0), List.of());
        assertTrue(noText.stops());
        assertEquals("missing-key", noText.problems().get(0).code());
        Map<String, Object> keys = annotator.where("blue", hits, 0);
        keys.put("entity", "nobody-here");
        Annotator.Added unknown = annotator.add(AnnotationList.MENTIONS, new YamlValue(keys), hits.get(0), List.of());
        assertTrue(unknown.stops());
        assertEquals("unknown-id", unknown.problems().get(0).code());
    }

    @Test
    void aQuoteThatWouldStandElsewhereIsNotWritten() throws Exception {
        Annotator annotator = small(ARTICLE, null);
        Map<String, Object> keys = annotator.where("blue", annotator.places("blue"), 0);
        keys.put("text", "Note");
        Annotator.Added added = annotator.add(
                AnnotationList.NOTES,
                new YamlValue(keys),
                annotator.places("So they").get(0),
                List.of());
        assertTrue(added.stops());
        assertEquals("quote-verbatim", added.problems().get(0).code());
    }

    @Test
    void aFileThatIsNoYamlIsLeftAlone() throws Exception {
        for (String yaml : List.of("notes: [\n", "notes: 3\n", "notes:\n  quote: blue\n", "notes: &a []\n")) {
            Annotator annotator = small(ARTICLE, yaml);
            List<QuoteFinder.Hit> hits = annotator.places("blue");
            Map<String, Object> keys = annotator.where("blue", hits, 0);
            keys.put("text", "Note");
            Annotator.Added added = annotator.add(AnnotationList.NOTES, new YamlValue(keys), hits.get(0), List.of());
            assertTrue(added.stops(), yaml);
            assertFalse(added.problems().isEmpty(), yaml);
        }
    }

    @Test
    void whatWasWrongBeforeIsNoHindrance() throws Exception {
        String text = note(small(ARTICLE, "notes:\n  - quote: nowhere at all\n    text: A\n"), "blue", 0);
        assertTrue(text.endsWith("  - quote: blue\n    text: Note\n"), text);
    }

    @Test
    void namesThatAreWithheldMayBeQuoted() throws Exception {
        Path people = Files.createDirectories(folder.resolve("content/people"));
        Files.writeString(people.resolve("witness.md"), "---\nname: Ada Noor\nredact: true\n---\n");
        Annotator annotator = small("---\ntitle: A\n---\n\nThe lamp of Ada Noor is blue. The lamp is blue.\n", null);
        String yaml = note(annotator, "is blue", 1);
        assertEquals("notes:\n  - quote: is blue\n    prefix: lamp\n    text: Note\n", yaml);
    }

    @Test
    void theEntryOfAnEmptyListIsReadBack() throws Exception {
        String yaml = note(small(ARTICLE, "notes: []   # none\n"), "blue", 0);
        Problems problems = new Problems();
        SourceFile file = SourceFile.of("a.yaml", yaml);
        assertNotNull(new Yaml().read(file, 0, yaml.length(), problems));
        assertEquals("notes:   # none\n  - quote: blue\n    text: Note\n", yaml);
    }
}
