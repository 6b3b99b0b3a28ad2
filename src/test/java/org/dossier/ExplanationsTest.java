package org.dossier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.explain.Example;
import org.dossier.explain.Explanation;
import org.dossier.explain.ExplanationText;
import org.dossier.explain.Explanations;
import org.dossier.publish.Progress;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code of a problem has a page, and every page is true: what it shows as wrong gives its code and nothing else, on the lines that say
 * so, and what it shows as right gives no problem. The examples are laid over {@code src/test/resources/explained}.
 */
class ExplanationsTest {
    private static final Path BASE = Path.of("src/test/resources/explained");
    private static final Explanations ALL = Explanations.read();

    /** The dossier below the examples has no policies, so that those can be short. */
    private static final String NOT_MEANT = "policy-pages";

    @TempDir
    private Path folder;

    static Set<String> codes() {
        return ALL.codes();
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        assertEquals(Codes.of("source", "read", "resolve", "rules", "render"), new TreeSet<>(ALL.codes()));
        Set<String> files = new TreeSet<>();
        for (Path file : ContentFolder.files(Path.of("src/main/resources/org/dossier/explain"))) {
            files.add(file.getFileName().toString());
        }
        Set<String> expected =
                ALL.codes().stream().map(code -> code + ".md").collect(Collectors.toCollection(TreeSet::new));
        expected.add("contents.txt");
        assertEquals(expected, files);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsShownAsWrongGivesThisCodeOnTheLinesThatSaySo(String code) throws IOException {
        Example breaks = Example.of(ALL.of(code), Explanations.WRONG);
        Path project = project(breaks);
        List<Problem> problems = problems(project, code);
        List<ExpectedProblem> left = new ArrayList<>(ExpectedProblem.found(problems));
        List<ExpectedProblem> stated = new ArrayList<>(ExpectedProblem.of(project));
        for (String line : breaks.says()) {
            stated.add(ExpectedProblem.of(line));
        }
        stated.removeIf(expected -> left.stream()
                .filter(expected::matches)
                .findFirst()
                .map(left::remove)
                .orElse(false));
        String printed = ProblemText.of(problems);
        assertAll(
                () -> assertEquals(List.of(), stated, () -> "not said:\n" + printed),
                () -> assertEquals(List.of(), left, () -> "not shown:\n" + printed),
                () -> assertEquals(
                        Set.of(code), problems.stream().map(Problem::code).collect(Collectors.toSet()), printed));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsShownAsRightGivesNoProblem(String code) throws IOException {
        assertEquals("", ProblemText.of(problems(project(Example.of(ALL.of(code), Explanations.RIGHT)), code)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void thePageHasItsPartsInTheirOrder(String code) {
        Explanation page = ALL.of(code);
        List<String> parts =
                page.body().lines().filter(line -> line.startsWith("#")).toList();
        assertEquals(List.of("## Wrong", "## Right", "## What to do"), parts);
        String intro = page.body().substring(0, page.body().indexOf("## Wrong"));
        assertEquals(2, intro.strip().split("\n\n").length, "what it means, and why it matters");
        assertNotEquals(Example.of(page, Explanations.WRONG), Example.of(page, Explanations.RIGHT));
        assertTrue(page.title().length() < 60 && !page.title().endsWith("."), page.title());
        assertTrue(page.body().strip().endsWith("."), "says nothing of what to do");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void thePageFitsATerminal(String code) {
        String text = ExplanationText.of(ALL.of(code));
        assertAll(text.lines()
                .map(line -> () -> assertTrue(line.codePointCount(0, line.length()) <= 80, () -> "too wide: " + line)));
        assertTrue(text.startsWith(code + ": "), text);
        assertTrue(text.chars().noneMatch(c -> c == '\u001B' || c == '\t'), text);
    }

    /** A site of the documentation is made of them. */
    @Test
    void thePagesAreMarkdownThatADossierReads() throws IOException {
        write("content/dossier.yaml", "title: The messages\n");
        for (Explanation page : ALL.all()) {
            write(
                    "content/pages/" + page.code() + ".md",
                    "---\ntitle: \"" + page.title() + "\"\n---\n\n" + page.body());
        }
        assertEquals("", ProblemText.of(problems(folder, "")));
    }

    @Test
    void theListHasALineForEachCodeBelowItsGroup() {
        List<String> lines = ExplanationText.contents(ALL).lines().toList();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80));
        assertEquals(
                List.copyOf(ALL.codes()),
                lines.stream()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().split(" ")[0])
                        .toList());
        assertEquals(
                ALL.all().stream().map(Explanation::group).distinct().toList(),
                lines.stream().filter(line -> line.matches("\\S.*")).toList());
    }

    @Test
    void whatIsNoCodeHasNoPage() {
        assertNull(ALL.of("unknown-idd"));
        assertNull(ALL.of("no-scores"));
    }

    private List<Problem> problems(Path project, String code) throws IOException {
        boolean drawn = Files.isDirectory(project.resolve("templates"));
        List<Problem> problems = drawn
                ? Build.build(
                                project,
                                project.resolve("site"),
                                false,
                                Progress.SILENT,
                                MadeFiles.none(),
                                KeptMemory.none(),
                                Map::of)
                        .problems()
                : Build.check(project).problems();
        return problems.stream()
                .filter(problem ->
                        problem.code().equals(code) || !problem.code().equals(NOT_MEANT))
                .toList();
    }

    /** The dossier below the examples, with one of them laid over it. */
    private Path project(Example example) throws IOException {
        for (Path file : ContentFolder.files(BASE)) {
            Path copy = folder.resolve(BASE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        for (String path : example.without()) {
            remove(folder.resolve(path));
        }
        for (Example.ExampleFile file : example.files()) {
            write(file.path(), file.text(), Charset.forName(file.encoding()));
        }
        return folder;
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> files = new ArrayList<>(tree.toList());
            Collections.reverse(files);
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void write(String path, String text) throws IOException {
        write(path, text, StandardCharsets.UTF_8);
    }

    private void write(String path, String text, Charset encoding) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(encoding));
    }
}
