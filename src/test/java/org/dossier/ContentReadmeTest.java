package org.dossier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.compose.NewProject;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Keyed;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
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
 * that code alone; {@code <!-- says -->} shows lines of what is printed then. A table below {@code <!-- keys: name -->} has the keys that
 * the program knows.
 */
class ContentReadmeTest {
    private static final Path CONTENT_README = Path.of("content/README.md");
    private static final Path README = Path.of("README.md");
    private static final Pattern MARK =
            Pattern.compile("<!-- (file|broken|says|keys|rules|relation kinds)(?:: (\\S+)(?: in (\\S+))?)? -->");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Like no key there is: the program then lists all that it knows. */
    private static final String NO_KEY = "zq".repeat(20);

    /** A place for a key that nobody knows, for every table of keys; {@code ?} stands for it. */
    private static final Map<String, String> PROBES = Map.ofEntries(
            Map.entry("dossier", "dossier.yaml\ntitle: T\n?: x"),
            Map.entry("editor", "dossier.yaml\ntitle: T\neditors: [{?: x}]"),
            Map.entry("policies", "dossier.yaml\ntitle: T\npolicies: {?: x}"),
            Map.entry("linking", "dossier.yaml\ntitle: T\nlinking: {?: x}"),
            Map.entry("article", "articles/a.md\n---\n?: x\n---\n"),
            Map.entry("image", "articles/a.md\n---\nimage: {?: x}\n---\n"),
            Map.entry("review", "articles/a.md\n---\nreview: {?: x}\n---\n"),
            Map.entry("annotations", "articles/a.md\n---\nannotations: {?: x}\n---\n"),
            Map.entry("mention", "articles/a.md\n---\nannotations: {mentions: [{?: x}]}\n---\n"),
            Map.entry("claim", "articles/a.md\n---\nannotations: {claims: [{?: x}]}\n---\n"),
            Map.entry("response", "articles/a.md\n---\nannotations: {claims: [{response: {?: x}}]}\n---\n"),
            Map.entry("outcome", "articles/a.md\n---\nannotations: {claims: [{outcome: {?: x}}]}\n---\n"),
            Map.entry("relation", "articles/a.md\n---\nannotations: {relations: [{?: x}]}\n---\n"),
            Map.entry("event", "articles/a.md\n---\nannotations: {events: [{?: x}]}\n---\n"),
            Map.entry("participant", "articles/a.md\n---\nannotations: {events: [{participants: [{?: x}]}]}\n---\n"),
            Map.entry("note", "articles/a.md\n---\nannotations: {notes: [{?: x}]}\n---\n"),
            Map.entry("correction", "articles/a.md\n---\nannotations: {corrections: [{?: x}]}\n---\n"),
            Map.entry("profile", "people/p.md\n---\n?: x\n---\n"),
            Map.entry("life", "people/p.md\n---\nbirth: {?: x}\n---\n"),
            Map.entry("link", "people/p.md\n---\nlinks: [{?: x}]\n---\n"),
            Map.entry("fact", "people/p.md\n---\nfacts: [{?: x}]\n---\n"),
            Map.entry("match", "people/p.md\n---\nmatch: {?: x}\n---\n"),
            Map.entry("source", "sources.yaml\ns: {?: x}"),
            Map.entry("page", "pages/p.md\n---\n?: x\n---\n"));

    /** Keys whose value is a word of a list. */
    private static final Map<String, Class<? extends Keyed>> LISTS = Map.ofEntries(
            Map.entry("linking link", Settings.Linking.Link.class),
            Map.entry("dossier cards", Settings.Cards.class),
            Map.entry("article type", Article.Type.class),
            Map.entry("article rights", Article.Rights.class),
            Map.entry("claim kind", Claim.Kind.class),
            Map.entry("claim stance", Claim.Stance.class),
            Map.entry("response status", Claim.ResponseStatus.class),
            Map.entry("outcome status", Claim.OutcomeStatus.class),
            Map.entry("relation status", Relation.Status.class),
            Map.entry("note kind", Note.Kind.class),
            Map.entry("profile living", Profile.Living.class),
            Map.entry("source type", Source.Type.class));

    @TempDir
    private Path folder;

    private int projects;

    /**
     * A block of code or a table, with the comment above it.
     *
     * @param kind the first word of the comment
     * @param name what follows the colon; null for none
     * @param path what follows {@code in}; null for none
     * @param lines of the block
     */
    private record Block(String kind, String name, String path, List<String> lines) {
        String text() {
            return String.join("\n", lines) + "\n";
        }

        /** The rows of a table below its head, as cells. */
        List<List<String>> rows() {
            return lines.stream()
                    .skip(2)
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    private static List<Block> blocks(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> "somebody has taken out " + file);
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            String line = lines.get(i);
            if (line.startsWith("<!--")) {
                assertTrue(mark.matches(), () -> "a comment that nobody understands: " + line);
                int start = i + 1;
                boolean fenced = lines.get(start).startsWith("```");
                int end = start + 1;
                while (end < lines.size()
                        && (fenced
                                ? !lines.get(end).equals("```")
                                : lines.get(end).startsWith("|"))) {
                    end++;
                }
                List<String> inside = List.copyOf(lines.subList(fenced ? start + 1 : start, end));
                blocks.add(new Block(mark.group(1), mark.group(2), mark.group(3), inside));
                i = end;
            }
        }
        return blocks;
    }

    private static List<Block> blocks(String kind) throws IOException {
        return blocks(CONTENT_README).stream()
                .filter(block -> block.kind.equals(kind))
                .toList();
    }

    /** Writes the files of a page into a new project. */
    private Path project(List<Block> blocks) throws IOException {
        Path project = folder.resolve("project-" + projects++);
        for (Block block : blocks) {
            if (block.kind.equals("file")) {
                Path file = project.resolve(block.name);
                String before = Files.exists(file) ? Files.readString(file) : "";
                write(file, before + block.text());
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
        Build.Checked checked = Build.check(project(blocks(CONTENT_README)));
        assertEquals("", ProblemText.of(checked.problems()));
        assertFalse(checked.dossier().articles().isEmpty());
    }

    /** That a new project builds, {@code NewCommandTest} shows. */
    @Test
    void theStartShowsFilesOfANewProject() throws IOException {
        Map<String, String> files = new NewProject("Title", false).files();
        List<Block> shown = blocks(README);
        assertFalse(shown.isEmpty());
        shown.forEach(block -> assertEquals(files.get(block.name), block.text(), block.name));
    }

    @TestFactory
    Stream<DynamicTest> whatIsShownAsWrongIsReported() throws IOException {
        List<Block> all = blocks(CONTENT_README);
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> all.get(i).kind.equals("broken"))
                .map(i -> DynamicTest.dynamicTest(i + " " + all.get(i).name, () -> {
                    Block says = i + 1 < all.size() && all.get(i + 1).kind.equals("says") ? all.get(i + 1) : null;
                    assertBroken(all, all.get(i), says);
                }));
    }

    private void assertBroken(List<Block> all, Block broken, Block says) throws IOException {
        Path project = project(all);
        write(project.resolve(broken.path), broken.text());
        List<Problem> problems = Build.check(project).problems();
        String printed = ProblemText.of(problems);
        Set<String> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
        assertEquals(Set.of(broken.name), codes, printed);
        if (says != null) {
            List<String> lines = printed.lines().toList();
            says.lines.forEach(line -> assertTrue(lines.contains(line), () -> line + "\nis not in\n" + printed));
        }
    }

    @TestFactory
    Stream<DynamicTest> theTablesHaveTheKeysThatTheProgramKnows() throws IOException {
        List<Block> tables = blocks("keys");
        Set<String> names = tables.stream().map(Block::name).collect(Collectors.toCollection(TreeSet::new));
        names.remove("place"); // its keys stand in the tables of the entries as well
        assertEquals(new TreeSet<>(PROBES.keySet()), names);
        return tables.stream()
                .filter(table -> PROBES.containsKey(table.name))
                .map(table -> DynamicTest.dynamicTest(
                        table.name,
                        () -> assertEquals(String.join("\n", known(table.name)), String.join("\n", keys(table)))));
    }

    private static Set<String> keys(Block table) {
        return table.rows().stream()
                .flatMap(row -> codes(row.get(0)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(result -> result.group(1)).toList();
    }

    private Set<String> known(String table) throws IOException {
        Set<String> known = new TreeSet<>(listed(PROBES.get(table)));
        if (table.equals("profile")) {
            known.addAll(listed(PROBES.get(table).replace("people/", "organizations/")));
        }
        return known;
    }

    /** The keys that the program lists when it meets one that it does not know. */
    private List<String> listed(String probe) throws IOException {
        Path project = folder.resolve("project-" + projects++);
        write(project.resolve("content/dossier.yaml"), "title: T\n");
        int line = probe.indexOf('\n');
        write(
                project.resolve("content").resolve(probe.substring(0, line)),
                probe.substring(line + 1).replace("?", NO_KEY));
        List<Problem> problems = Build.check(project).problems();
        return problems.stream()
                .filter(problem -> problem.code().equals("unknown-key"))
                .map(problem -> problem.help().replaceFirst("^known keys: ", ""))
                .flatMap(keys -> Arrays.stream(keys.split(", ")))
                .toList();
    }

    @Test
    void theTablesHaveTheWordsThatTheProgramKnows() throws IOException {
        List<Block> tables = blocks("keys");
        assertAll(LISTS.entrySet().stream().map(list -> () -> {
            String[] name = list.getKey().split(" ");
            List<String> written = tables.stream()
                    .filter(table -> table.name.equals(name[0]))
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.get(0).equals("`" + name[1] + "`"))
                    .flatMap(row -> codes(row.get(1)).stream())
                    .toList();
            List<String> words = Arrays.stream(list.getValue().getEnumConstants())
                    .map(Keyed::key)
                    .toList();
            assertEquals(words, written, list.getKey());
        }));
    }

    @Test
    void theTableOfRelationKindsIsThatOfTheProgram() throws IOException {
        String written = blocks("relation kinds").get(0).rows().stream()
                .map(row -> String.join(" | ", row))
                .collect(Collectors.joining("\n"));
        String known = RelationKinds.standard().all().stream()
                .map(ContentReadmeTest::row)
                .collect(Collectors.joining("\n"));
        assertEquals(known, written);
    }

    private static String row(RelationKind kind) {
        return String.join(
                " | ",
                "`" + kind.key() + "`",
                word(kind.from()),
                word(kind.to()),
                kind.symmetric() ? "yes" : "no",
                kind.label(),
                kind.reverse());
    }

    private static String word(RelationKind.Ends ends) {
        return ends.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void theTableOfRulesIsThatOfTheProgram() throws IOException {
        List<String> written = blocks("rules").get(0).rows().stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        List<String> known = Rules.all().stream().map(ContentReadmeTest::row).toList();
        assertEquals(known, written);
    }

    private static String row(Rule rule) {
        return "`" + rule.id() + "` " + rule.level().word();
    }

    @Test
    void theHtmlThatIsSaidToBeKeptIsKept() throws IOException {
        String page = Files.readString(CONTENT_README);
        int from = page.indexOf("What is kept:");
        Set<String> kept = codes(page.substring(from, page.indexOf("Of the attributes", from))).stream()
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

    private List<String> html(String tag) throws IOException {
        Path project = folder.resolve("project-" + projects++);
        write(project.resolve("content/dossier.yaml"), "title: T\n");
        write(project.resolve("content/pages/p.md"), "---\ntitle: P\n---\n\n<div>\n" + tag + "</div>\n");
        return Build.check(project).problems().stream().map(Problem::code).toList();
    }
}
