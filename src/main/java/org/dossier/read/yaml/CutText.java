package org.dossier.read.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/**
 * Text that YAML cuts off, because a number sign after a space begins a comment: of {@code We are #1 in town} nothing is left but
 * {@code We are}. What is written as comments are, with a space after the sign, is taken for one; before a number it is doubtful.
 *
 * @param value what is left; of no length when that is nothing
 * @param comment what is cut off, from the sign to the end of the line
 */
record CutText(Span value, Span comment) {
    // spec: YAML 1.2.2, 6.6: a comment is separated from other tokens by white space
    private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[^\\n]*)");
    private static final Pattern COMMENT_BELOW = Pattern.compile("(?:[ \\t]*+\\n)++[ \\t]*+(#[^\\s#][^\\n]*)");
    private static final Pattern DASHES = Pattern.compile("[ \\t-]*-[ \\t]+");
    private static final Pattern LINE_WITH_MARK =
            Pattern.compile("\\S[ \\t]*+\\n[ \\t]*+(\\u00A0|(?:[-*+>]|[0-9]{1,3}[.)])[ \\t]+[^\\s])");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?:- +)*[\\w-]+: *[\\[{].*|(?:- +)*[\\[{].*");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("(?<=[ \\t,\\[])#[^\\s,\\]#][^\\n]*");

    /** What is after a value on its line, or goes on below it; null when that is not a comment. */
    static CutText behind(Yaml.Node node) {
        Span value = node.span();
        if (!(node instanceof Yaml.Scalar) || isBlock(value)) {
            return null;
        }
        String text = value.file().text();
        Matcher matcher = COMMENT.matcher(text).region(value.end(), text.length());
        if (matcher.lookingAt()) {
            return new CutText(value, new Span(value.file(), matcher.start(1), matcher.end(1)));
        }
        CutText below = below(value);
        return below == null || below.isQuoted() ? null : below;
    }

    /**
     * The rest of a text that was broken before its number sign. The line is indented as the text's own lines are, and further than its key:
     * a line that was commented out is where the keys are.
     */
    private static CutText below(Span value) {
        String text = value.file().text();
        Matcher matcher = COMMENT_BELOW.matcher(text).region(value.end(), text.length());
        if (value.length() == 0 || !matcher.lookingAt() || columnOf(text, matcher.start(1)) <= keyColumn(value)) {
            return null;
        }
        return new CutText(value, new Span(value.file(), matcher.start(1), matcher.end(1)));
    }

    private static int columnOf(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1) - 1;
    }

    /** The column of the key, or of the dash, that a value belongs to; of a value on a line of its own, the one before it. */
    private static int keyColumn(Span value) {
        String text = value.file().text();
        int column = columnOf(text, value.start());
        String before = text.substring(value.start() - column, value.start());
        if (before.isBlank()) {
            return column - 1;
        }
        if (DASHES.matcher(before).matches()) {
            return before.lastIndexOf('-');
        }
        Matcher dashes = DASHES.matcher(before);
        return dashes.lookingAt()
                ? dashes.end()
                : before.length() - before.stripLeading().length();
    }

    private static boolean isBlock(Span value) {
        return value.length() > 0 && "|>".indexOf(value.file().text().charAt(value.start())) >= 0;
    }

    /** True when the sign touches a word, as comments do not. */
    private boolean isWord() {
        String text = comment.text();
        return text.length() > 1 && !Character.isWhitespace(text.charAt(1)) && text.charAt(1) != '#';
    }

    /** True when the sign is before a number, as in "# 1". */
    private boolean isNumber() {
        String text = comment.text().substring(1).strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !isQuoted();
    }

    /** True for a sign alone after a text, as in "the language C #": a comment that says nothing. */
    private boolean isEmpty() {
        return value.length() > 0 && comment.text().strip().equals("#") && !isQuoted();
    }

    private boolean isQuoted() {
        return value.text().startsWith("\"") || value.text().startsWith("'");
    }

    /** True when nothing is left of a text, because all of it is taken for a comment. */
    static boolean isAllCut(Yaml.Node node) {
        CutText cut = node.span().length() > 0 ? null : behind(node);
        return cut != null && cut.isWord();
    }

    /** Reports what is cut off from a text, or from the texts in a list or map. */
    static void report(Yaml.Node node, Problems problems) {
        if (node instanceof Yaml.Sequence list) {
            list.items().forEach(item -> report(item, problems));
            inBrackets(list, problems);
        } else if (node instanceof Yaml.Mapping map) {
            map.entries().values().forEach(entry -> report(entry.value(), problems));
        } else {
            CutText cut = behind(node);
            if (cut != null && (cut.isWord() || cut.isNumber() || cut.isEmpty())) {
                cut.report(problems);
            }
            joined(node.span(), problems);
        }
    }

    /** Lines of a list or quotation that YAML joins to the line before them, because the text begins after its key. */
    private static void joined(Span value, Problems problems) {
        Matcher matcher = LINE_WITH_MARK.matcher(value.text());
        if (!isBlock(value) && matcher.find()) {
            int line = value.start() + matcher.start(1);
            problems.warning(
                    "yaml-text",
                    new Span(value.file(), line, line + 1),
                    "this line is joined to the one before it: in YAML a line break in a text is a space",
                    "if it is a list item, start it at the column of the items before it; if it is text of several lines, write 'key: |' and start it on a new line");
        }
    }

    /** Between the items of a list in brackets a comment removes those after it on its line. */
    private static void inBrackets(Yaml.Sequence list, Problems problems) {
        if (!list.span().text().startsWith("[")) {
            return;
        }
        int from = list.span().start();
        List<Yaml.Node> items = list.items();
        for (int i = 0; i <= items.size(); i++) {
            int to =
                    i < items.size() ? items.get(i).span().start() : list.span().end();
            Matcher matcher = BETWEEN_ITEMS
                    .matcher(list.span().file().text())
                    .region(from, to)
                    .useTransparentBounds(true);
            boolean behindItem = i > 0 && behind(items.get(i - 1)) != null;
            if (!behindItem && matcher.find()) {
                Span comment = new Span(list.span().file(), matcher.start(), matcher.end());
                new CutText(new Span(list.span().file(), matcher.start(), matcher.start()), comment).report(problems);
            }
            from = i < items.size() ? items.get(i).span().end() : to;
        }
    }

    /** Reports it, with the line as it is meant. */
    void report(Problems problems) {
        boolean nothing = value.length() == 0;
        String cut = comment.text().strip();
        String says = nothing
                ? "nothing is left of this text: a '#' after a space begins a comment"
                : "this text ends before '" + start(cut) + "': a '#' after a space begins a comment";
        String help = (isWord()
                        ? "put the text in quotes; if this is a comment, write a space after the '#'. "
                        : "if this belongs to the text, put it in quotes; if not, write the comment on a line of its own. ")
                + pasted(nothing, cut);
        problems.add(new Problem(
                isWord() ? Problem.Level.ERROR : Problem.Level.WARNING,
                "yaml-text",
                says,
                help,
                comment,
                List.of(),
                fix(cut)));
    }

    private String pasted(boolean nothing, String cut) {
        String file = value.file().text();
        String before = file.substring(file.lastIndexOf('\n', value.start() - 1) + 1, value.start());
        if (IN_BRACKETS.matcher(before.strip()).matches()) {
            String words = file.substring(nothing ? comment.start() : value.start(), comment.end());
            return "write\n    "
                    + YamlText.quoted(words.split("[,\\]}]")[0].strip().replaceAll("[\"']", ""));
        }
        return YamlSyntax.inQuotes(whole(nothing), words(nothing, cut));
    }

    /** All of the text, from its first word to the end of the line. */
    private Span whole(boolean nothing) {
        return nothing ? comment : new Span(value.file(), value.start(), comment.end());
    }

    private String words(boolean nothing, String cut) {
        // A word in quotes that begins a text, such as "Yes" #1.
        String words = whole(nothing).text().strip();
        return nothing ? cut : isQuoted() || words.indexOf('\n') < 0 ? words : Reading.folded(words);
    }

    /** The text in quotes; only its author knows whether it was meant for a comment. */
    private Fix fix(String cut) {
        String file = value.file().text();
        int line = file.lastIndexOf('\n', value.start() - 1) + 1;
        boolean nothing = value.length() == 0;
        return IN_BRACKETS.matcher(file.substring(line, value.start()).strip()).matches()
                ? Fix.NONE
                : YamlSyntax.quoted(whole(nothing), words(nothing, cut)).ifMeant();
    }

    private static String start(String comment) {
        int space = comment.indexOf(' ', 2);
        return space < 0 ? comment : comment.substring(0, space);
    }
}
