package org.dossier.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.PackedText;

/**
 * The manual: a project like any other. Its pages are written by hand, in {@code src/docs} of the source. A line of them, {@code <!-- made: … -->},
 * stands for a part of the reference, which is made here from what the program itself goes by.
 */
public final class Manual {
    private static final String FOLDER = "org/dossier/manual/";
    private static final Pattern MADE = Pattern.compile("(?m)^<!-- made: ([a-z-]+)((?: [a-z-]+)*) -->$");

    private static final Pattern BROKEN = Pattern.compile("(?m)^<!-- broken: ([a-z-]+) -->$");

    private final Map<String, String> commands;

    private Manual(Map<String, String> commands) {
        this.commands = commands;
    }

    /**
     * The files of the project.
     *
     * @param commands what {@code --help} prints of each command, by its words with one space between, {@code new article}; in the order in which
     *     to show them; the words of the program as a whole are empty
     * @return texts by their paths in the project, such as {@code content/dossier.yaml}
     * @throws IllegalStateException when the program was packed without them
     * @throws IllegalArgumentException when a page asks for a part of the reference that there is not
     */
    public static Map<String, String> files(Map<String, String> commands) {
        Manual manual = new Manual(commands);
        Map<String, String> files = new TreeMap<>(PackedText.below(FOLDER, "content/dossier.yaml", ""));
        files.keySet().removeIf(path -> !path.startsWith("content/") && !path.startsWith("templates/"));
        files.replaceAll((path, text) -> path.endsWith(".md") ? manual.filled(text) : text);
        return files;
    }

    /** A page as readers get it: what is shown as wrong says so, with a link to what the code means. */
    private String filled(String page) {
        String shown = BROKEN.matcher(page).replaceAll("**Wrong:** [`$1`](messages.md#$1)\n");
        return MADE.matcher(shown)
                .replaceAll(mark -> Matcher.quoteReplacement(made(mark.group(1), words(mark.group(2)))));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String made(String what, List<String> which) {
        return switch (what) {
            case "keys" -> which.stream().map(FormatReference::keys).collect(Collectors.joining("\n"));
            case "relation-kinds" -> FormatReference.relationKinds();
            case "commands" ->
                commands.entrySet().stream()
                        .map(one -> command(one.getKey(), one.getValue()))
                        .collect(Collectors.joining("\n"));
            case "rules" -> ProblemReference.rules();
            case "messages" -> ProblemReference.messages();
            case "designers" -> TemplateReference.designers();
            case "properties" -> TemplateReference.properties();
            case "records" -> TemplateReference.records();
            default -> throw new IllegalArgumentException("a page of the manual asks for '" + what + "'");
        };
    }

    /** A section for a command; the help of the program as a whole has no heading. */
    private static String command(String words, String help) {
        String level = words.contains(" ") ? "### " : "## ";
        String heading = words.isEmpty() ? "" : level + words + "\n\n";
        return heading + "```text\n" + help.stripTrailing() + "\n```\n";
    }
}
