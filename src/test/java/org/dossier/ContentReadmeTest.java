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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.compose.NewProject;
import org.dossier.model.Claim;
import org.dossier.model.Imprint;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Response;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.read.ContentFiles;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Value;
import org.dossier.read.yaml.ValueKind;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.schema.Meanings;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.dossier.source.Problems;
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
 * the program knows, and one below {@code <!-- words: name key -->} the words that such a key takes.
 */
class ContentReadmeTest {
    private static final Path CONTENT_README = Path.of("content/README.md");
    private static final Path README = Path.of("README.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Reading NOTHING_SAID = new Reading(new Problems(), new MarkdownReader(), Language.ENGLISH);

    /** Like no key there is: the program then lists all that it knows. */
    private static final String NO_KEY = "zq".repeat(20);

    /** A place for a key that nobody knows, for every table of keys; {@code ?} stands for it. */
    private static final Map<String, String> PROBES = Map.ofEntries(
            Map.entry("dossier", "dossier.yaml\ntitle: T\n?: x"),
            Map.entry("relation-kind", "dossier.yaml\ntitle: T\nrelation_kinds: {k: {?: x}}"),
            Map.entry("amount", "articles/a.md\n---\nannotations: {relations: [{amount: {?: x}}]}\n---\n"),
            Map.entry("editor", "dossier.yaml\ntitle: T\neditors: [{?: x}]"),
            Map.entry("metadata", "dossier.yaml\ntitle: T\nasset_metadata: [{?: x}]"),
            Map.entry("front", "dossier.yaml\ntitle: T\nfront: {?: x}"),
            Map.entry("policies", "dossier.yaml\ntitle: T\npolicies: {?: x}"),
            Map.entry("linking", "dossier.yaml\ntitle: T\nlinking: {?: x}"),
            Map.entry("article", "articles/a.md\n---\n?: x\n---\n"),
            Map.entry("image", "articles/a.md\n---\nimage: {?: x}\n---\n"),
            Map.entry("review", "articles/a.md\n---\nreview: {?: x}\n---\n"),
            Map.entry("annotations", "articles/a.md\n---\nannotations: {?: x}\n---\n"),
            Map.entry("mention", "articles/a.md\n---\nannotations: {mentions: [{?: x}]}\n---\n"),
            Map.entry("claim", "articles/a.md\n---\nannotations: {claims: [{?: x}]}\n---\n"),
            Map.entry("response", "articles/a.md\n---\nannotations: {responses: [{?: x}]}\n---\n"),
            Map.entry("asked", "articles/a.md\n---\nannotations: {responses: [{asked: [{?: x}]}]}\n---\n"),
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
            Map.entry("citation", "people/p.md\n---\nsources: [{?: x}]\n---\n"),
            Map.entry("page", "pages/p.md\n---\n?: x\n---\n"));

    /** Keys whose value is a word of a list. */
    private static final Map<String, Class<? extends Keyed>> LISTS = Map.ofEntries(
            Map.entry("linking link", Settings.Linking.Link.class),
            Map.entry("dossier cards", Settings.Cards.class),
            Map.entry("dossier digits", Settings.Digits.class),
            Map.entry("relation-kind from", Profile.Kind.class),
            Map.entry("relation-kind to", Profile.Kind.class),
            Map.entry("relation-kind takes", RelationKind.Measure.class),
            Map.entry("front blocks", Settings.Block.class),
            Map.entry("article type", Imprint.Type.class),
            Map.entry("article rights", Imprint.Rights.class),
            Map.entry("claim kind", Claim.Kind.class),
            Map.entry("claim stance", Claim.Stance.class),
            Map.entry("response status", Response.Status.class),
            Map.entry("asked by", Response.Asker.class),
            Map.entry("outcome status", Claim.OutcomeStatus.class),
            Map.entry("relation status", Relation.Status.class),
            Map.entry("note kind", Note.Kind.class),
            Map.entry("profile living", Profile.Living.class),
            Map.entry("source type", Source.Type.class));

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
        Map<String, String> files = new NewProject("Title", false).files();
        List<ExampleBlock> shown = blocks(README);
        assertFalse(shown.isEmpty());
        shown.forEach(block -> assertEquals(files.get(block.name()), block.text(), block.name()));
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

    @TestFactory
    Stream<DynamicTest> theTablesHaveTheKeysThatTheProgramKnows() throws IOException {
        List<ExampleBlock> tables = blocks("keys");
        Set<String> names = tables.stream().map(ExampleBlock::name).collect(Collectors.toCollection(TreeSet::new));
        names.remove("place"); // its keys stand in the tables of the entries as well
        assertEquals(new TreeSet<>(PROBES.keySet()), names);
        return tables.stream()
                .filter(table -> PROBES.containsKey(table.name()))
                .map(table -> DynamicTest.dynamicTest(
                        table.name(),
                        () -> assertEquals(String.join("\n", known(table.name())), String.join("\n", keys(table)))));
    }

    private static Set<String> keys(ExampleBlock table) {
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

    /** Every key that is declared, by the table it stands in; of one that several maps have, all declarations. */
    private static Map<String, Map<String, List<Key<?>>>> declared() {
        Map<String, Map<String, List<Key<?>>>> declared = new TreeMap<>();
        ContentFiles.all().forEach(files -> collect(files.keys(), declared));
        return declared;
    }

    private static void collect(Keys list, Map<String, Map<String, List<Key<?>>>> declared) {
        list.all().values().forEach(key -> {
            declared.computeIfAbsent(key.table(), table -> new TreeMap<>())
                    .computeIfAbsent(key.name(), name -> new ArrayList<>())
                    .add(key);
            collect(key.holds(), declared);
        });
        if (list.open() != null) {
            collect(list.open().values(), declared);
        }
    }

    private static void collect(ValueKind holds, Map<String, Map<String, List<Key<?>>>> declared) {
        if (holds instanceof Keys.Inner inner) {
            collect(inner.keys(), declared);
        }
    }

    @Test
    void theTablesSayWhatIsDeclared() throws IOException {
        Map<String, Map<String, List<Key<?>>>> declared = declared();
        Meanings meanings = Meanings.standard();
        List<String> said = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (ExampleBlock table : blocks("keys")) {
            for (List<String> row : table.rows()) {
                for (String name : row.get(1).isEmpty() ? List.<String>of() : codes(row.get(0))) {
                    List<Key<?>> keys =
                            declared.getOrDefault(table.name(), Map.of()).getOrDefault(name, List.of());
                    assertFalse(keys.isEmpty(), () -> table.name() + " " + name + " is declared by nobody");
                    boolean needed = keys.stream().anyMatch(Key::isNeeded);
                    String otherwise = needed ? "error" : otherwise(keys.get(0));
                    String leftOut = row.get(2).startsWith("error") ? "error" : row.get(2);
                    said.add(String.join(
                            " | ",
                            table.name(),
                            name,
                            plain(row.get(1)),
                            otherwise.isEmpty() && !leftOut.equals("error") ? "" : leftOut,
                            plain(row.get(3))));
                    known.add(String.join(
                            " | ",
                            table.name(),
                            name,
                            keys.get(0).holds().words(),
                            otherwise,
                            meaning(keys.get(0), meanings)));
                }
            }
        }
        assertEquals(String.join("\n", known), String.join("\n", said));
        assertEquals(declared.values().stream().mapToInt(Map::size).sum(), known.size(), "keys that stand in no table");
    }

    /** The word that a key is taken for when it is left out, in Markdown; empty when that is nothing, or takes more to say. */
    private static String otherwise(Key<?> key) {
        Object value = key.taken().apply(new Value(key.name(), null, NOTHING_SAID));
        return value instanceof Keyed word ? "`" + word.key() + "`" : value instanceof Boolean ? "`" + value + "`" : "";
    }

    /** What a key means, with what the words of its list mean, unless these have a table of their own. */
    private static String meaning(Key<?> key, Meanings meanings) {
        String meaning = meanings.of(key.table(), key.name());
        List<String> words = key.holds() instanceof ValueKind.Word word
                ? meanings.of(key.table(), key.name(), word.list())
                : List.of();
        boolean apart = key.table().equals("claim") && key.name().equals("kind");
        return words.isEmpty() || apart ? meaning : meaning + ": " + String.join("; ", words);
    }

    /** A cell without its links; a hint at keys elsewhere is left out. */
    private static String plain(String cell) {
        return cell.replaceAll("; \\[keys\\]\\([^)]*\\)", "").replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1");
    }

    @Test
    void theTableOfKindsOfClaimSaysWhatEditorsSay() throws IOException {
        ExampleBlock table = blocks("words").get(0);
        List<String> words =
                table.rows().stream().map(row -> codes(row.get(0)).get(0)).toList();
        List<String> said = table.rows().stream().map(row -> row.get(1)).toList();
        assertEquals("claim kind", table.name() + " " + table.path());
        assertEquals(Stream.of(Claim.Kind.values()).map(Keyed::key).toList(), words);
        assertEquals(Meanings.standard().of("claim", "kind", words), said);
    }

    @Test
    void theTablesHaveTheWordsThatTheProgramKnows() throws IOException {
        List<ExampleBlock> tables = blocks("keys");
        assertAll(LISTS.entrySet().stream().map(list -> () -> {
            String[] name = list.getKey().split(" ");
            List<String> written = tables.stream()
                    .filter(table -> table.name().equals(name[0]))
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
                words(kind.takes()),
                kind.label().text(),
                kind.reverse().text());
    }

    private static String word(Set<Profile.Kind> ends) {
        return ends.size() > 1 ? "any" : words(ends);
    }

    private static String words(Set<? extends Keyed> words) {
        return words.stream().map(Keyed::key).collect(Collectors.joining(", "));
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
