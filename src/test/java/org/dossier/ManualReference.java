package org.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.command.Streams;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/** Makes the pages of the manual that only repeat what stands elsewhere, so that nothing stands twice. */
final class ManualReference {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final String PART = "Reference";
    private static final int FIRST = 40;

    /** To show how this rule is broken would break it. */
    private static final String PRIVATE = "private-data";

    /** What a fixture expects, in the line that a message shows. */
    private static final Pattern EXPECTED =
            Pattern.compile("\\s*(?:# (?:error|warning|note)\\b.*|<!-- (?:error|warning|note)\\b.*)");

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*) ");

    private ManualReference() {}

    /** The text of each page by its id. */
    static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("format", format());
        pages.put("commands", commands());
        pages.put("rules", rules());
        pages.put("messages", messages());
        pages.put("relation-kinds", relationKinds());
        pages.put("templates", templates());
        return pages;
    }

    private static String page(int order, String title, String description, String madeFrom, String text) {
        return "---\ntitle: " + title + "\ndescription: " + description + "\npart: " + PART + "\norder: "
                + (FIRST + order) + "\n---\n\n<!-- Made by ManualReferenceTest from " + madeFrom
                + ": change that, and run the test with -Dgolden=write. -->\n\n" + text;
    }

    // ---- pages that are files of the repository

    private static String format() throws IOException {
        return page(
                1,
                "The format",
                "Every file, every key and every mark that a dossier may hold.",
                "content/README.md",
                text(Path.of("content/README.md")));
    }

    private static String templates() throws IOException {
        return page(
                6,
                "Templates",
                "What a template gets, for those who change how pages look.",
                "templates/README.md",
                text(Path.of("templates/README.md")));
    }

    /** A README as the text of a page: without its title, its list of sections and its comments, with links that lead to other pages. */
    private static String text(Path readme) throws IOException {
        String text = Files.readString(readme).replace("\r\n", "\n");
        return text.replaceFirst("\\A# .*\n+", "")
                .replaceFirst("(?s)\n- \\[The files].*?\n\n", "\n")
                .replaceAll("<!-- file: (\\S+) -->\n```(\\w+)\n", "```$2 $1\n")
                .replaceAll("<!-- broken: \\S+ in (\\S+) -->\n```(\\w+)\n", "```$2 $1\n")
                .replaceAll("<!-- [^\n]* -->\n", "")
                .replaceAll("\\]\\((?:\\.\\./)?content/README\\.md", "](format.md")
                .replaceAll("\\]\\((?:\\.\\./)?templates/README\\.md", "](templates.md");
    }

    // ---- pages that the program tells

    private static String commands() {
        StringBuilder text = new StringBuilder(
                "What `--help` prints. In these lines `dossier` stands for `java -jar dossier.jar`.\n");
        String all = help();
        text.append("\n```text\n").append(all).append("```\n");
        for (String command : commandNames()) {
            text.append("\n## ")
                    .append(command)
                    .append("\n\n```text\n")
                    .append(help(command))
                    .append("```\n");
        }
        return page(
                2,
                "The commands",
                "What each command does, and its options.",
                "the help of the commands",
                text.toString());
    }

    /** The commands that the program has. */
    static List<String> commandNames() {
        String all = help();
        Matcher command = COMMAND.matcher(all.substring(all.indexOf("Commands:")));
        return command.results().map(result -> result.group(1)).toList();
    }

    /** What a command says to {@code --help}. */
    static String help(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.add("--help");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Streams(print, print, false), words.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String rules() throws IOException {
        Map<String, Example> examples = examples();
        StringBuilder text = new StringBuilder(
                "`rules` in `dossier.yaml` makes a rule an `error` or a `warning`, or turns it `off`; see [the format]"
                        + "(format.md#rules). Some rules are kept by how pages are drawn: no content can break them, and their level cannot be changed.\n");
        for (Rule rule : Rules.all()) {
            text.append("\n## ")
                    .append(rule.id())
                    .append("\n\n")
                    .append(rule.reason())
                    .append("\n\n");
            text.append(
                    rule.kept().hasLevel()
                            ? "If a dossier does not say otherwise, to break it is " + a(rule.level()) + ".\n"
                            : "Kept by how pages are drawn.\n");
            Example example = examples.get(rule.id());
            if (example != null && !rule.id().equals(PRIVATE)) {
                text.append('\n').append(example.shown());
            }
        }
        return page(
                3,
                "The rules",
                "What is checked beyond the form of the files, why, and what it says.",
                "the rules of the program and the broken dossiers of its tests",
                text.toString());
    }

    private static String a(Problem.Level level) {
        return (level == Problem.Level.ERROR ? "an " : "a ") + level.word();
    }

    /** The codes of the messages that are no rules; each with the first example that the tests have. */
    private static String messages() throws IOException {
        Map<String, Example> examples = examples();
        Rules.all().forEach(rule -> examples.remove(rule.id()));
        StringBuilder text = new StringBuilder(
                "A message names the place, says what is wrong, shows the line and says what to do. The word in brackets is"
                        + " its code, which stays the same. Codes that are [rules](rules.md) stand with these.\n");
        examples.forEach((code, example) ->
                text.append("\n## ").append(code).append("\n\n").append(example.shown()));
        return page(
                4,
                "The messages",
                "Every code that a message can have, with an example.",
                "the broken dossiers of the tests",
                text.toString());
    }

    /** A problem of a fixture as it is printed, without what the fixture says of it. */
    private record Example(Problem problem, Path fixture) {
        String shown() {
            String printed = ProblemText.of(problem)
                    .replace(fixture.toAbsolutePath().toString(), "/home/orla/dossier")
                    .lines()
                    .map(line -> EXPECTED.matcher(line).replaceAll(""))
                    .collect(Collectors.joining("\n"));
            return "```text\n" + printed + "\n```\n";
        }
    }

    /** An example of each code, by code: the first of its own fixture where it has one, else the first of all. */
    private static Map<String, Example> examples() throws IOException {
        List<Path> fixtures = ContentFolder.in(BROKEN);
        Map<String, Example> examples = new TreeMap<>();
        for (Path fixture : fixtures) {
            Checking.once(fixture).problems().stream()
                    .filter(problem -> fixture.endsWith("rule-" + problem.code()))
                    .forEach(problem -> examples.putIfAbsent(problem.code(), new Example(problem, fixture)));
        }
        for (Path fixture : fixtures) {
            Checking.once(fixture)
                    .problems()
                    .forEach(problem -> examples.putIfAbsent(problem.code(), new Example(problem, fixture)));
        }
        return examples;
    }

    private static String relationKinds() {
        StringBuilder text = new StringBuilder(
                "*From* and *to* say what may stand at the two ends. A kind *both ways* has no direction. How to use them:"
                        + " [relations and events](relations-and-events.md).\n\n"
                        + "| kind | from | to | both ways | on the page of the subject | on the page of the object |\n"
                        + "| --- | --- | --- | --- | --- | --- |\n");
        for (RelationKind kind : RelationKinds.standard().all()) {
            text.append("| `")
                    .append(kind.key())
                    .append("` | ")
                    .append(word(kind.from()))
                    .append(" | ")
                    .append(word(kind.to()))
                    .append(" | ")
                    .append(kind.symmetric() ? "yes" : "no")
                    .append(" | ")
                    .append(kind.label())
                    .append(" | ")
                    .append(kind.reverse())
                    .append(" |\n");
        }
        return page(
                5,
                "Kinds of relation",
                "What may tie two people or organizations, and how each reads from both ends.",
                "relation-kinds.tsv",
                text.toString());
    }

    private static String word(RelationKind.Ends ends) {
        return ends.name().toLowerCase(Locale.ROOT);
    }
}
