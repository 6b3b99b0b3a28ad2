package org.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.command.Streams;
import org.dossier.explain.Explanation;
import org.dossier.explain.Explanations;
import org.dossier.model.Keyed;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.source.Problem;

/** Makes the pages of the manual that only repeat what stands elsewhere, so that nothing stands twice. */
final class ManualReference {
    private static final String PART = "Reference";
    private static final int FIRST = 40;

    private static final Pattern LIST = Pattern.compile("(?m)^(?:Commands|Things):\\n(?:  .*\\n)+");
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
            String help = help(command);
            section(text, "##", command, help);
            names(help).forEach(thing -> section(text, "###", command + " " + thing, help(command, thing)));
        }
        return page(
                2,
                "The commands",
                "What each command does, and its options.",
                "the help of the commands",
                text.toString());
    }

    private static void section(StringBuilder text, String level, String title, String help) {
        text.append('\n')
                .append(level)
                .append(' ')
                .append(title)
                .append("\n\n```text\n")
                .append(help)
                .append("```\n");
    }

    /** The commands that the program has. */
    static List<String> commandNames() {
        return names(help());
    }

    /** The commands, or what else a help lists. */
    private static List<String> names(String help) {
        Matcher list = LIST.matcher(help);
        return list.find()
                ? COMMAND.matcher(list.group())
                        .results()
                        .map(result -> result.group(1))
                        .toList()
                : List.of();
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

    private static String rules() {
        StringBuilder text = new StringBuilder(
                "`rules` in `dossier.yaml` makes a rule an `error` or a `warning`, or turns it `off`; see [the format]"
                        + "(format.md#rules). Some rules are kept by how pages are drawn: no content can break them, and their level cannot be changed.\n");
        for (Rule rule : Rules.all()) {
            text.append("\n## ")
                    .append(rule.id())
                    .append("\n\n")
                    .append(rule.reason().text())
                    .append("\n\n");
            text.append(
                    rule.kept().hasLevel()
                            ? "If a dossier does not say otherwise, to break it is " + a(rule.level())
                                    + ". [What breaks it](messages.md#" + rule.id() + ").\n"
                            : "Kept by how pages are drawn.\n");
        }
        return page(
                3,
                "The rules",
                "What is checked beyond the form of the files, and why.",
                "the rules of the program",
                text.toString());
    }

    private static String a(Problem.Level level) {
        return (level == Problem.Level.ERROR ? "an " : "a ") + level.word();
    }

    /** The pages of {@code dossier explain}, by what they are filed under. */
    private static String messages() {
        Explanations all = Explanations.read();
        StringBuilder text = new StringBuilder(
                "A message names the place, says what is wrong, shows the line and says what to do. The word in"
                        + " brackets is its code, which stays the same. `dossier explain` prints what stands here.\n");
        String group = "";
        for (Explanation page : all.all()) {
            if (!page.group().equals(group)) {
                group = page.group();
                text.append("\n## ").append(group).append('\n');
            }
            text.append("\n### ")
                    .append(page.code())
                    .append("\n\n**")
                    .append(page.title())
                    .append(".** ");
            text.append(words(page.body())).append('\n');
        }
        return page(
                4,
                "The messages",
                "Every code that a message can have, what it means, and what to do.",
                "the explanations of the program",
                text.toString());
    }

    /** An explanation, with its parts named in words: their headings would stand on the page once for every code. */
    private static String words(String body) {
        return body.replaceAll("(?m)^## (.*)$", "*$1*")
                .replaceAll("(?m)^```(\\w+) says$", "It says:\n\n```$1")
                .replaceAll("(?m)^```(\\w+) without$", "Where this is not there:\n\n```$1")
                .strip();
    }

    private static String relationKinds() {
        StringBuilder text = new StringBuilder(
                "*From* and *to* say what may stand at the two ends. A kind *both ways* has no direction. How to use them:"
                        + " [relations and events](relations-and-events.md).\n\n"
                        + "| kind | from | to | both ways | takes | on the page of the subject | on the page of the object |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n");
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
                    .append(keys(kind.takes()))
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

    private static String word(Set<Profile.Kind> ends) {
        return ends.size() > 1 ? "any" : keys(ends);
    }

    private static String keys(Set<? extends Keyed> words) {
        return words.stream().map(Keyed::key).collect(Collectors.joining(", "));
    }
}
