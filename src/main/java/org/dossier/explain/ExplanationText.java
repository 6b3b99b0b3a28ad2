package org.dossier.explain;

import java.util.Arrays;
import java.util.List;

/** Prints pages for a terminal: plain text, no line wider than {@value #WIDTH} columns. */
public final class ExplanationText {
    /** Columns of the text. */
    static final int WIDTH = 80;

    private static final String CODE = "  ";

    private ExplanationText() {}

    /** One page; ends with a line break. */
    public static String of(Explanation page) {
        return of(page.code() + ": " + page.title(), page.body());
    }

    static String of(String heading, String body) {
        StringBuilder out = new StringBuilder();
        wrap(out, "", "", heading);
        for (Block block : Block.of(body)) {
            out.append('\n');
            switch (block.kind()) {
                case HEADING -> wrap(out, "", "", block.words() + ":");
                case PARAGRAPH -> wrap(out, "", "", plain(block.words()));
                case ITEM -> wrap(out, "- ", "  ", plain(block.words()));
                case CODE -> code(out, block);
            }
        }
        return out.toString();
    }

    /** Every code with its title, a line each, below the name of its group. */
    public static String contents(Explanations all) {
        StringBuilder out = new StringBuilder();
        int widest = all.codes().stream().mapToInt(String::length).max().orElse(0);
        String group = "";
        for (Explanation page : all.all()) {
            if (!page.group().equals(group)) {
                group = page.group();
                out.append(out.isEmpty() ? "" : "\n").append(group).append('\n');
            }
            out.append("  ")
                    .append(page.code())
                    .append(" ".repeat(widest - page.code().length() + 2))
                    .append(page.title())
                    .append('\n');
        }
        return out.toString();
    }

    private static void code(StringBuilder out, Block block) {
        String label = switch (block.label()) {
            case Block.SAYS -> "says:";
            case Block.WITHOUT -> "not there:";
            default -> block.label().replaceFirst(" (.*)", ", saved as $1");
        };
        if (!label.isEmpty()) {
            out.append(label).append(":\n");
        }
        block.lines()
                .forEach(line ->
                        out.append(line.isEmpty() ? "" : CODE).append(line).append('\n'));
    }

    /** Code in a line is in quotation marks instead of backticks. */
    private static String plain(String words) {
        return words.replaceAll("`([^`]+)`", "'$1'");
    }

    private static void wrap(StringBuilder out, String first, String rest, String words) {
        List<String> all = Arrays.asList(words.split(" "));
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : all) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.append(line).append('\n');
    }
}
