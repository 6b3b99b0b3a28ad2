package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.compose.NewProject;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code content/README.md} against the program, and the start in {@code README.md} against a new project.
 *
 * <p>A block of code below {@code <!-- file: content/… -->} is that file; a second one of that name goes on where the first ended. Together
 * they are a dossier without a problem. One below {@code <!-- broken: code in content/… -->} takes the place of that file and gives problems of
 * that code alone; {@code <!-- says -->} shows lines of what is printed then.
 */
class ContentReadmeTest {
    private static final Path CONTENT_README = Path.of("content/README.md");
    private static final Path README = Path.of("README.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    private int projects;

    private static List<ExampleBlock> blocks(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> "somebody has taken out " + file);
        return ExampleBlock.marked(file);
    }

    private static List<ExampleBlock> blocks(String kind) throws IOException {
        return blocks(CONTENT_README).stream()
                .filter(block -> block.kind().equals(kind))
                .toList();
    }

    /** Writes the files of a page into a new project. */
    private Path project(List<ExampleBlock> blocks) throws IOException {
        Path project = folder.resolve("project-" + projects++);
        for (ExampleBlock block : blocks) {
            if (block.kind().equals("file")) {
                block.writeInto(project);
            }
        }
        return project;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theExamplesAreADossierWithoutAProblem() throws IOException {
        CheckedProject checked = Build.check(project(blocks(CONTENT_README)));
        assertEquals("", ProblemText.of(checked.problems()));
        assertFalse(checked.dossier().articles().isEmpty());
    }

    /** That a new project builds, {@code NewCommandTest} shows. */
    @Test
    void theStartShowsFilesOfANewProject() throws IOException {
        Map<String, String> files = new NewProject("Title", true, Set.of()).files();
        List<ExampleBlock> shown = blocks(README);
        assertFalse(shown.isEmpty());
        shown.forEach(block -> assertTrue(files.get(block.name()).contains("\n" + block.text()), block.text()));
    }

    /** What the start says that goes elsewhere is there; it says it of every kind. */
    @Test
    void whatGoesElsewhereIsWritten() throws IOException {
        Path guide = Path.of("src/docs/content/pages/use-the-data-elsewhere.md");
        Set<String> routes = Set.copyOf(FullDossier.make()
                .key("dossier.yaml", "exports: {others: true}")
                .site()
                .routes());
        for (Path file : List.of(README, guide)) {
            assumeTrue(Files.exists(file), () -> "somebody has taken out " + file);
            List<String> rows = Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith("| ") && line.contains("`"))
                    .toList();
            assertTrue(rows.size() > 8, rows::toString);
            List<String> named = rows.stream()
                    .flatMap(row -> CODE.matcher(row).results().map(one -> one.group(1)))
                    .filter(code -> code.matches("[a-z0-9/<>*.-]+\\.[a-z.]+") && !code.startsWith("."))
                    .map(code -> code.replace("<article>", "first").replace("*", "claims"))
                    .toList();
            assertTrue(named.size() > 12, named::toString);
            named.forEach(route -> assertTrue(routes.contains(route), () -> file + ": " + route));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsShownAsWrongIsReported() throws IOException {
        List<ExampleBlock> all = blocks(CONTENT_README);
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> all.get(i).kind().equals("broken"))
                .map(i -> DynamicTest.dynamicTest(i + " " + all.get(i).name(), () -> {
                    ExampleBlock says =
                            i + 1 < all.size() && all.get(i + 1).kind().equals("says") ? all.get(i + 1) : null;
                    assertBroken(all, all.get(i), says);
                }));
    }

    private void assertBroken(List<ExampleBlock> all, ExampleBlock broken, ExampleBlock says) throws IOException {
        Path project = project(all);
        broken.writeInto(project);
        List<Problem> problems = Build.check(project).problems();
        String printed = ProblemText.of(problems);
        Set<String> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
        assertEquals(Set.of(broken.name()), codes, printed);
        if (says != null) {
            List<String> lines = printed.lines().toList();
            says.lines().forEach(line -> assertTrue(lines.contains(line), () -> line + "\nis not in\n" + printed));
        }
    }

    @Test
    void theHtmlThatIsSaidToBeKeptIsKept() throws IOException {
        String page = Files.readString(Path.of("src/docs/content/pages/texts.md"));
        int from = page.indexOf("Some HTML is kept");
        Set<String> kept = codes(page.substring(from, page.indexOf("These attributes are kept", from))).stream()
                .map(code -> code.replaceAll("[<>]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(kept.size() > 60, kept::toString);
        for (String tag : kept) {
            assertEquals(List.of(), html("<" + tag + ">"), tag);
        }
        for (String tag :
                List.of("script", "style", "iframe", "form", "input", "button", "object", "video", "svg", "link")) {
            assertEquals(List.of("html-dropped"), html("<" + tag + ">"), tag);
        }
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private List<String> html(String tag) throws IOException {
        Path project = folder.resolve("project-" + projects++);
        write(project.resolve("content/dossier.yaml"), "title: T\n");
        write(project.resolve("content/pages/p.md"), "---\ntitle: P\n---\n\n<div>\n" + tag + "</div>\n");
        return Build.check(project).problems().stream().map(Problem::code).toList();
    }
}
