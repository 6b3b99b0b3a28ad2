package org.dossier.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses text on which Flexmark 0.64.8 would take minutes, by an estimate of its work.
 *
 * <p>For every bracket, tag, entity and code span it copies the whole paragraph ({@code LightInlineParserImpl.match} calls
 * {@code Matcher.toMatchResult}), so that its work is marks times characters; for emphasis it is the square of the marks; looking for
 * addresses ({@code AutolinkNodePostProcessor}), it goes through a word once for every dot or hyphen in it. Nesting it follows by
 * recursion. The articles of the corpora stay below a thirtieth of the limit.
 */
final class MarkdownLimits {
    /** Some 10 ns each: about a second. */
    private static final long MOST_WORK = 80_000_000;

    private static final int DEEPEST = 60;
    /** What begins a text of its own, without a blank line before it: a list item, a heading, a row of a table. */
    private static final Pattern BLOCK =
            Pattern.compile("[ \\t>]*+(?:[-+*][ \\t]|[0-9]{1,9}[.)][ \\t]|#{1,6}[ \\t]|\\|)");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])(?:[ \\t]|$)");

    private final String text;
    /** The columns of the list items that the last one stands in, the innermost first. */
    private final Deque<Integer> columns = new ArrayDeque<>();

    private long before;
    private int start;
    private long marks;
    private long emphasis;
    private long words;
    private int wordStart;
    private int wordBreaks;

    private MarkdownLimits(String text) {
        this.text = text;
    }

    /**
     * Where a paragraph holds too much.
     *
     * @return the offset where it begins, or -1 when all is well
     */
    static int tooDense(String text) {
        return new MarkdownLimits(text).find();
    }

    private int find() {
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int first = line;
            while (first < end && " \t>".indexOf(text.charAt(first)) >= 0) {
                first++;
            }
            if (first == end || beginsBlock(line, end)) {
                before = work(line);
                start = line;
                marks = 0;
                emphasis = 0;
                words = 0;
            }
            if (depth(line, end) + indented(first, end, first - line) > DEEPEST) {
                return line;
            }
            count(line, end);
            if (work(end) > MOST_WORK) {
                return text.charAt(start) == '\n' ? start + 1 : start;
            }
            line = end + 1;
        }
        return -1;
    }

    /** The estimate for the text up to an offset. */
    private long work(int end) {
        return before + marks * (end - start) + emphasis * emphasis / 2 + words;
    }

    private void count(int line, int end) {
        wordStart = line;
        wordBreaks = 0;
        for (int i = line; i < end; i++) {
            char c = text.charAt(i);
            boolean again = i > line && text.charAt(i - 1) == c;
            switch (c) {
                case '[', ']', '<', '&' -> marks++;
                // A run of them is one mark.
                case '`' -> marks += again ? 0 : 1;
                case '*', '_', '~' -> emphasis += again ? 0 : 1;
                default -> {}
            }
            if (c == '.' || c == '-' || c == '+') {
                wordBreaks++;
            } else if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                endWord(i);
            }
        }
        endWord(end);
    }

    /** Three times the work of a mark: a word boundary is dear to find. */
    private void endWord(int end) {
        words += 3L * wordBreaks * (end - wordStart);
        wordStart = end + 1;
        wordBreaks = 0;
    }

    private boolean beginsBlock(int line, int end) {
        Matcher matcher = BLOCK.matcher(text);
        return matcher.region(line, end).lookingAt();
    }

    /** How many items of lists the item that begins here stands in, by its indentation; 0 for other lines. */
    private int indented(int at, int end, int column) {
        boolean item = LIST_ITEM.matcher(text).region(at, end).lookingAt();
        if (!item) {
            return 0;
        }
        while (!columns.isEmpty() && columns.peek() >= column) {
            columns.pop();
        }
        columns.push(column);
        return columns.size() - 1;
    }

    /** How many quotation and list marks a line begins with. */
    private int depth(int line, int end) {
        int depth = 0;
        for (int i = line; i < end; i++) {
            char c = text.charAt(i);
            boolean spaceAfter = i + 1 < end && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
            boolean number = c >= '0' && c <= '9' || (c == '.' || c == ')') && spaceAfter;
            if (c == '>' || (c == '-' || c == '+' || c == '*' || c == '.' || c == ')') && spaceAfter) {
                depth++;
            } else if (c != ' ' && c != '\t' && !number) {
                break;
            }
        }
        return depth;
    }
}
