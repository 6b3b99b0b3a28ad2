package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.command.ManualCommand;
import org.dossier.command.Streams;
import org.dossier.edit.Edits;
import org.dossier.explain.Explanations;
import org.dossier.manual.Manual;
import org.dossier.model.Claim;
import org.dossier.model.RelationKinds;
import org.dossier.rules.Rules;
import org.dossier.schema.KeyTable;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the manual, which is a dossier, against the program. Its hand-written pages are in {@code src/docs}.
 *
 * <p>The tutorial starts with nothing; what it has shown by the end of a section is a dossier without a problem. The examples of every other
 * page are put into the manual's own content, one after the other: see {@link ExampleBlock}.
 */
class ManualTest {
    private static final Path SOURCE = Path.of("src/docs");
    private static final Path PAGES = SOURCE.resolve("content/pages");
    private static final Path TUTORIAL = PAGES.resolve("tutorial.md");
    private static final Set<String> CHANGING = Set.of("annotate", "import", "merge", "new", "rename");

    private static final Map<String, String> HELPS = helps();

    /** The manual as {@code dossier manual} builds it. */
    @TempDir
    static Path manual;

    private static TestSite site;

    @TempDir
    private Path folder;

    private int projects;

    @BeforeAll
    static void build() throws IOException {
        for (Map.Entry<String, String> file : Manual.files(HELPS).entrySet()) {
            Edits.create(manual, file.getKey(), file.getValue());
        }
        site = TestSite.of(manual);
    }

    private static Map<String, String> helps() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return ManualCommand.helps(Main.commands(new Streams(nowhere, nowhere, false)));
    }

    static List<Path> written() throws IOException {
        return ContentFolder.files(PAGES);
    }

    static List<Path> guides() throws IOException {
        return written().stream().filter(page -> !page.equals(TUTORIAL)).toList();
    }

    @Test
    void theManualIsADossierWithoutAProblem() throws IOException {
        CheckResult checking = CheckResult.once(manual);
        assertEquals("", ProblemText.of(checking.problems()));
        assertTrue(checking.dossier().settings().strict(), "warnings count");
        DossierLaws.check(checking.dossier());
    }

    /** What the program goes by is all in the reference, each in a row, a section or an item of its own. */
    @Test
    void theReferenceHasEveryKeyWordRuleCodeKindCommandAndRecord() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : ContentFolder.files(manual.resolve("content/pages"))) {
            all.append(Files.readString(page));
        }
        String text = all.toString();
        List<String> lacking = new ArrayList<>();
        for (KeyTable table : KeyTable.all()) {
            for (KeyTable.Row row : table.rows()) {
                String begin = "| `" + row.key() + "`" + (row.needed() ? " **required**" : "") + " | ";
                boolean said = text.lines().anyMatch(line -> line.startsWith(begin) && line.contains(row.meaning()));
                lacking.addAll(said ? List.of() : List.of(table.name() + "." + row.key()));
                row.words().stream()
                        .filter(word -> !text.contains("`: " + word + "\n"))
                        .forEach(lacking::add);
            }
        }
        Rules.all().stream()
                .filter(rule -> !text.contains("`" + rule.id() + "`")
                        || !text.contains(rule.reason().text()))
                .forEach(rule -> lacking.add(rule.id()));
        Explanations.read().codes().stream()
                .filter(code -> !text.contains("\n### " + code + "\n"))
                .forEach(lacking::add);
        RelationKinds.standard().all().stream()
                .filter(kind -> !text.contains("| `" + kind.key() + "` | "))
                .forEach(kind -> lacking.add(kind.key()));
        HELPS.forEach((words, help) -> {
            if (!text.contains(help.strip())) {
                lacking.add(words);
            }
        });
        for (Path view : ContentFolder.files(Path.of("src/main/java/org/dossier/render/view"))) {
            String record = view.getFileName().toString().replace(".java", "");
            boolean said = record.equals("package-info") || text.contains("\n### " + record + "\n");
            lacking.addAll(said ? List.of() : List.of(record));
        }
        assertEquals(List.of(), lacking);
    }

    /** A page can only ask for what there is, or readers would see a gap and nobody would know. */
    @Test
    void noPageAsksForAPartOfTheReferenceThatThereIsNot() throws IOException {
        for (Path page : ContentFolder.files(manual.resolve("content/pages"))) {
            assertFalse(Files.readString(page).contains("<!-- made:"), page::toString);
        }
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
        String section = "";
        for (ExampleBlock block : ExampleBlock.all(TUTORIAL)) {
            if (!block.section().equals(section)) {
                assertGood(tutorial(), section);
                section = block.section();
            }
            if (block.kind().equals("file")) {
                assertTrue(Files.exists(tutorial().resolve(block.file())), () -> "no command made " + block.file());
                block.writeInto(tutorial());
            } else if (block.language().equals("sh")) {
                for (List<String> words : ShellLines.words(block.lines())) {
                    follow(words);
                }
            }
        }
        assertGood(tutorial(), section);
        List<String> claims = CheckResult.of(tutorial()).dossier().claims().stream()
                .map(Claim::by)
                .map(Object::toString)
                .toList();
        assertEquals(1, claims.size(), claims::toString);
        assertTrue(Files.exists(tutorial().resolve("site/index.html")));
    }

    private Path tutorial() {
        return folder.resolve("sandlow");
    }

    /** Does what a line of the tutorial does, but for what changes nothing or never ends. */
    private void follow(List<String> words) throws IOException {
        if (words.get(0).equals("rm")) {
            for (String pattern : words.subList(1, words.size())) {
                delete(pattern);
            }
        } else if (words.get(0).equals("dossier")) {
            List<String> call = new ArrayList<>(words.subList(1, words.size()));
            if (isProject(call)) {
                call.set(2, folder.resolve(call.get(2)).toString());
            }
            ManualTest.run(call, tutorial());
        }
    }

    private static boolean isProject(List<String> call) {
        return call.get(0).equals("new") && call.get(1).equals("dossier");
    }

    private void delete(String pattern) throws IOException {
        int slash = pattern.lastIndexOf('/');
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                tutorial().resolve(pattern.substring(0, slash)), pattern.substring(slash + 1))) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** Runs a command on a project; it must end well. */
    private static void run(List<String> call, Path project) {
        List<String> words = new ArrayList<>(call);
        switch (call.get(0)) {
            case "serve", "explain", "check" -> {
                return;
            }
            case "new", "annotate", "rename", "merge" -> {
                if (!isProject(call)) {
                    words.addAll(List.of("--dir", project.toString()));
                }
            }
            case "import" -> {
                words.set(2, project.resolve(words.get(2)).toString());
                words.addAll(List.of("--dir", project.toString()));
            }
            default -> words.add(project.toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(new Streams(print, print, false), words.toArray(String[]::new));
        assertEquals(0, code, () -> words + "\n" + said.toString(StandardCharsets.UTF_8));
    }

    /** Commands whose words are about the manual's own dossier. */
    @ParameterizedTest
    @MethodSource("guides")
    void whatCommandsOfAPageChangeCanBeChanged(Path page) throws IOException {
        List<ExampleBlock> before = new ArrayList<>();
        for (ExampleBlock block : ExampleBlock.all(page)) {
            if (block.kind().equals("file")) {
                before.add(block);
            } else if (block.language().equals("sh")) {
                for (List<String> words : ShellLines.words(block.lines())) {
                    if (changesAProject(words)) {
                        Path project = copy("changed-" + page.getFileName() + projects++);
                        for (ExampleBlock one : before) {
                            one.writeInto(project);
                        }
                        run(words.subList(1, words.size()), project);
                        assertEquals("", ProblemText.of(CheckResult.of(project).problems()), words::toString);
                    }
                }
            }
        }
    }

    /** True for a line that changes a project that is there; what makes one is run by {@code ManualRecipesIT}. */
    private static boolean changesAProject(List<String> words) {
        return words.get(0).equals("dossier")
                && CHANGING.contains(words.get(1))
                && !isProject(words.subList(1, words.size()));
    }

    private static void assertGood(Path project, String section) throws IOException {
        // Before the first command there is no project to look at.
        if (!section.isEmpty() && Files.exists(project)) {
            assertEquals("", ProblemText.of(CheckResult.of(project).problems()), section);
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
        assertEquals("", ProblemText.of(CheckResult.of(project).problems()));
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
        String name = "broken-" + page.getFileName() + "-" + projects++;
        Path project = page.equals(TUTORIAL) ? folder.resolve(name) : copy(name);
        for (ExampleBlock block : before) {
            block.writeInto(project);
        }
        broken.writeInto(project);
        List<Problem> problems = CheckResult.of(project).problems();
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
        for (Path file : ContentFolder.files(SOURCE)) {
            Path target = project.resolve(SOURCE.relativize(file).toString());
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
        for (Path page : written()) {
            for (ExampleBlock block : ExampleBlock.all(page)) {
                if (block.language().equals("sh")) {
                    ShellLines.words(block.lines()).stream()
                            .filter(words -> words.get(0).equals("dossier"))
                            .flatMap(words -> unknown(words.subList(1, words.size())))
                            .forEach(unknown::add);
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** The command when there is none of that name, or its options that it does not have. */
    private static Stream<String> unknown(List<String> call) {
        String command = List.of("new", "import").contains(call.get(0)) ? call.get(0) + " " + call.get(1) : call.get(0);
        String help = HELPS.getOrDefault(command, "");
        return help.isEmpty()
                ? Stream.of(command)
                : call.stream()
                        .filter(word -> word.startsWith("-"))
                        .filter(option -> !help.contains(" " + option + "=")
                                && !help.contains(" " + option + " ")
                                && !help.contains(" " + option + ","))
                        .map(option -> command + " " + option);
    }
}
