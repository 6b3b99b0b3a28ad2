package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read holds none of the words in {@code plain-words.tsv}, which only a translator would choose. */
class PlainWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/dossier");
    private static final Path JAVA = Path.of("src/main/java");

    /** A comment, a text block, a string or a character of Java; the first two groups are its kinds that are read. */
    private static final Pattern PIECE = Pattern.compile(
            "(//[^\\n]*|/\\*.*?\\*/)|(\"\"\".*?\"\"\"|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\")|'(?:\\\\.|[^'\\\\\\n])[^'\\n]*'",
            Pattern.DOTALL);

    /** Code in a text: it holds keys and examples, not prose. */
    private static final Pattern CODE =
            Pattern.compile("(?s)```.*?```|`[^`]*`|\\$\\{[^}]*}|\\{@(?:code|link)[^}]*}|@param \\S+|<[^>]*>");

    /**
     * A row of the table.
     *
     * @param where {@code all} for what is shown, {@code everywhere} for comments too
     * @param word what is not to be written
     * @param instead what to write
     * @param example a sentence with the word
     */
    record Row(String where, Pattern word, String instead, String example) {}

    /** Prose, and the files it is in. */
    record Prose(String name, boolean shown, Path root, String files, Function<String, Stream<String>> texts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/plain-words.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> new Row(row[0], Pattern.compile(row[1], Pattern.CASE_INSENSITIVE), row[2], row[3]))
                .toList();
    }

    static Stream<Prose> proses() {
        return Stream.of(
                new Prose(
                        "labels",
                        true,
                        RESOURCES,
                        "render/labels/en(-US)?\\.properties",
                        labels -> labels.lines().map(label -> label.replaceFirst("^[\\w.-]+ = ", ""))),
                new Prose(
                        "reasons, meanings, marks",
                        true,
                        RESOURCES,
                        ".*/(reasons|meanings|stray-marks)\\.tsv",
                        rows -> rows.lines()
                                .filter(row -> !row.startsWith("#"))
                                .map(row -> row.replaceAll(
                                        "^([^\\t]*\\t){4}(?=[^\\t]*\\t[^\\t]*$)|\\t[^\\t]*\\p{IsArabic}.*", ""))),
                new Prose("report for editors", true, RESOURCES, "render/page/audit\\.ftlh", Stream::of),
                new Prose("explanations", true, RESOURCES, "explain/.*", Stream::of),
                new Prose(
                        "messages and help",
                        true,
                        JAVA,
                        ".*\\.java",
                        java -> pieces(java, 2).filter(text -> text.matches("(?s).*\\w\\W* \\W*\\w.*"))),
                new Prose("manual", true, Path.of("src/docs/content/pages"), ".*\\.md", Stream::of),
                new Prose("comments", false, JAVA, ".*\\.java", java -> pieces(java, 1)));
    }

    private static Stream<String> pieces(String java, int kind) {
        return PIECE.matcher(java).results().map(piece -> piece.group(kind)).filter(text -> text != null);
    }

    @ParameterizedTest
    @MethodSource("proses")
    void readsAsANativeWouldWriteIt(Prose prose) throws IOException {
        List<Row> rows = rows().stream()
                .filter(row -> prose.shown() || row.where().equals("everywhere"))
                .toList();
        List<String> found = new ArrayList<>();
        int texts = 0;
        try (Stream<Path> files = Files.walk(prose.root())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = prose.root().relativize(file).toString().replace('\\', '/');
                if (!name.matches(prose.files())) {
                    continue;
                }
                for (String text : prose.texts().apply(Files.readString(file)).toList()) {
                    texts++;
                    found.addAll(found(rows, name, CODE.matcher(text).replaceAll("…")));
                }
            }
        }
        assertTrue(texts > 0, "nothing is read");
        assertEquals("", String.join("\n", found));
    }

    private static List<String> found(List<Row> rows, String file, String text) {
        String line = text.replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " ");
        List<String> found = new ArrayList<>();
        for (Row row : rows) {
            Matcher matcher = row.word().matcher(line);
            while (matcher.find()) {
                String around =
                        line.substring(Math.max(0, matcher.start() - 30), Math.min(line.length(), matcher.end() + 30));
                found.add(file + ": “" + around + "”: write " + row.instead());
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowFindsItsWord(Row row) {
        assertTrue(row.word().matcher(row.example()).find(), row.example());
    }
}
