package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the manual in {@code src/docs}, which is a dossier, against the program.
 *
 * <p>The tutorial starts with nothing; what it has shown by the end of a section is a dossier without a problem. The examples of every other
 * page are put into the manual's own content, one after the other: see {@link ExampleBlock}.
 */
class ManualTest {
    static final Path MANUAL = Path.of("src/docs");
    static final Path PAGES = MANUAL.resolve("content/pages");
    private static final Path TUTORIAL = PAGES.resolve("tutorial.md");
    private static final Pattern COMMAND = Pattern.compile("java -jar \\S*dossier\\.jar ?(\\S*)(.*)");
    private static final Pattern OPTION = Pattern.compile("(?<= )--?[a-z][a-z-]*");

    /** Commands that pages of the manual speak of, and that the program is to have. */
    private static final Set<String> AWAITED = Set.of();

    private static BuiltSite site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(MANUAL);
    }

    static List<Path> written() throws IOException {
        Set<String> made = ManualReference.pages().keySet();
        return ContentFolder.files(PAGES).stream()
                .filter(page -> !made.contains(page.getFileName().toString().replace(".md", "")))
                .toList();
    }

    static List<Path> guides() throws IOException {
        return written().stream().filter(page -> !page.equals(TUTORIAL)).toList();
    }

    @Test
    void theManualIsADossierWithoutAProblem() throws IOException {
        Checking checking = Checking.once(MANUAL);
        assertEquals("", ProblemText.of(checking.problems()));
        assertTrue(checking.dossier().settings().strict(), "warnings count");
        DossierLaws.check(checking.dossier());
    }

    @Test
    void everyLinkLeadsToAPageAndAnchor() {
        List<String> broken = new ArrayList<>();
        site.pages()
                .forEach((route, page) -> page.select("a[href]").forEach(link -> {
                    URI target = URI.create("/").resolve(route).resolve(link.attr("href"));
                    if (target.getScheme() == null) {
                        Document to = site.pages().get(target.getPath().substring(1));
                        boolean found = to == null
                                ? site.files().containsKey(target.getPath().substring(1))
                                : target.getFragment() == null || to.getElementById(target.getFragment()) != null;
                        if (!found) {
                            broken.add(route + ": " + link.attr("href"));
                        }
                    }
                }));
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPageBelongsToAGroupAndIsReachedFromTheFirst() {
        Set<String> linked = site.page("index.html").select("section li > a[href^=pages]").stream()
                .map(link -> link.attr("href"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages = site.pages().keySet().stream()
                .filter(route -> route.startsWith("pages/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pages, linked);
    }

    @Test
    void theTutorialEndsEachSectionWithADossierWithoutAProblem() throws IOException {
        Path project = folder.resolve("tutorial");
        String section = "";
        for (ExampleBlock block : ExampleBlock.marked(TUTORIAL)) {
            if (!block.section().equals(section)) {
                assertGood(project, section);
                section = block.section();
            }
            if (block.kind().equals("file")) {
                block.writeInto(project);
            }
        }
        assertGood(project, section);
        assertFalse(Checking.of(project).dossier().claims().isEmpty(), "something was annotated");
    }

    private static void assertGood(Path project, String section) throws IOException {
        if (!section.isEmpty()) {
            assertEquals("", ProblemText.of(Checking.of(project).problems()), section);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theExamplesOfAPageFitIntoTheManualsOwnDossier(Path page) throws IOException {
        Path project = copy("guide");
        for (ExampleBlock block : ExampleBlock.marked(page)) {
            if (block.kind().equals("file")) {
                block.writeInto(project);
            }
        }
        assertEquals("", ProblemText.of(Checking.of(project).problems()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatIsShownAsWrongIsReportedAsShown(Path page) throws IOException {
        List<ExampleBlock> blocks = ExampleBlock.marked(page);
        List<ExampleBlock> before = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            ExampleBlock block = blocks.get(i);
            if (block.kind().equals("file")) {
                before.add(block);
            } else if (block.kind().equals("broken")) {
                boolean says = i + 1 < blocks.size() && blocks.get(i + 1).kind().equals("says");
                assertBroken(page, before, block, says ? blocks.get(i + 1).lines() : List.of());
            }
        }
    }

    private void assertBroken(Path page, List<ExampleBlock> before, ExampleBlock broken, List<String> says)
            throws IOException {
        String name = "broken-" + page.getFileName() + "-" + before.size() + "-" + broken.name();
        Path project = page.equals(TUTORIAL) ? folder.resolve(name) : copy(name);
        for (ExampleBlock block : before) {
            block.writeInto(project);
        }
        broken.writeInto(project);
        List<Problem> problems = Checking.of(project).problems();
        String printed = ProblemText.of(problems);
        assertEquals(
                Set.of(broken.name()),
                problems.stream().map(Problem::code).collect(Collectors.toSet()),
                () -> broken.text() + printed);
        List<String> lines = printed.lines().toList();
        says.forEach(line -> assertTrue(lines.contains(line), () -> line + "\nis not in\n" + printed));
    }

    private Path copy(String name) throws IOException {
        Path project = folder.resolve(name);
        for (Path file : ContentFolder.files(MANUAL)) {
            Path target = project.resolve(MANUAL.relativize(file).toString());
            Files.createDirectories(target.getParent());
            if (file.startsWith(PAGES)) {
                // Examples link to pages, and are about none of their words.
                Files.writeString(target, "---\ntitle: " + file.getFileName() + "\n---\n\nA page.\n");
            } else {
                Files.copy(file, target);
            }
        }
        return project;
    }

    @Test
    void everyCommandAndOptionIsOneOfTheProgram() throws IOException {
        Set<String> unknown = new TreeSet<>();
        List<String> commands = ManualReference.commandNames();
        for (Path page : written()) {
            for (ExampleBlock block : ExampleBlock.all(page)) {
                for (String line : block.language().equals("sh") ? block.lines() : List.<String>of()) {
                    Matcher call = COMMAND.matcher(line);
                    if (!call.find()) {
                        continue;
                    }
                    String command = call.group(1);
                    if (commands.contains(command)) {
                        String help = ManualReference.help(command);
                        options(call.group(2))
                                .filter(option -> !help.contains(" " + option))
                                .forEach(option -> unknown.add(command + " " + option));
                    } else {
                        unknown.add(command);
                    }
                }
            }
        }
        unknown.removeAll(AWAITED);
        assertEquals(Set.of(), unknown);
        commands.forEach(
                command -> assertFalse(AWAITED.contains(command), () -> command + " is there: await it no longer"));
    }

    private static Stream<String> options(String arguments) {
        return OPTION.matcher(arguments).results().map(result -> result.group());
    }
}
