package org.dossier.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Refuses text on which Flexmark 0.64.8 would take minutes, by an estimate of its work. All of this was measured:
 *
 * <ul>
 *   <li>For every bracket, tag, entity and code span it goes through the whole paragraph where lines lose their indentation or {@code >}, so
 *       that its work is marks times characters. Elsewhere it copied the paragraph for each, which {@link SpacedTargets#match} no longer
 *       does: there the estimate, a tenth of that, is on the safe side.
 *   <li>Of emphasis and of backslashes it is the square; so it is of the lines of a table, and of a paragraph that begins with a bracket.
 *   <li>Looking for addresses ({@code AutolinkNodePostProcessor}), it goes through a word once for every dot or hyphen in it.
 *   <li>Nesting it follows by recursion.
 * </ul>
 *
 * <p>The articles of the corpora stay below a thirtieth of the limit.
 */
final class MarkdownLimits {
    /** Some 10 ns each: about a second. */
    private static final long MOST_WORK = 80_000_000;

    private static final int DEEPEST = 60;
    private static final int INDENTED = 10;

    /** What begins a text of its own, without a blank line before it: a list item, a heading, a row of a table. */
    private static final Pattern BLOCK = Pattern.compile("[-+*][ \\t]|[0-9]{1,9}[.)][ \\t]|#{1,6}[ \\t]|\\|");

    /** What begins a block of HTML that ends at a blank line: there is no inline text in it. */
    // spec: CommonMark 0.31.2, "HTML blocks", start condition 6
    private static final Pattern HTML =
            Pattern.compile("(?i)</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|"
                    + "colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|"
                    + "iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|"
                    + "tfoot|th|thead|title|tr|track|ul)(?:[ \\t>]|/>|$)");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])(?:[ \\t]|$)");

    private final String text;
    /** The same. */
    private final char[] chars;
    /** The columns of the list items that the last one is in, the innermost first. */
    private final Deque<Integer> columns = new ArrayDeque<>();

    private long before;
    private long rows;
    private Paragraph paragraph = new Paragraph(0, false);

    /** What is in one run of inline text. */
    private static final class Paragraph {
        final int start;
        final boolean bracketed;
        boolean html;
        boolean indented;
        long lines;
        long marks;
        long emphasis;
        long escapes;
        long words;

        Paragraph(int start, boolean bracketed) {
            this.start = start;
            this.bracketed = bracketed;
        }

        long work(int end) {
            if (html) {
                return 0;
            }
            long all = marks + (indented ? emphasis : 0);
            return all * (end - start) * (indented ? INDENTED : 1)
                    + emphasis * emphasis / 2
                    + escapes * escapes / 20
                    + lines * lines * (bracketed ? 4 : indented ? 1 : 0)
                    + words;
        }
    }

    private MarkdownLimits(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    /**
     * Where a paragraph holds too much.
     *
     * @param chars those of the text
     * @return the offset where it begins, or -1 when all is well
     */
    static int tooDense(String text, char[] chars) {
        return new MarkdownLimits(text, chars).find();
    }

    private int find() {
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int first = line;
            while (first < end && " \t>".indexOf(chars[first]) >= 0) {
                first++;
            }
            begin(line, first, end);
            if (depth(line, end) + indented(first, end, first - line) > DEEPEST) {
                return line;
            }
            count(first, end);
            if (work(end) > MOST_WORK) {
                return paragraph.start;
            }
            line = end + 1;
        }
        return -1;
    }

    /** The estimate for the text up to an offset. */
    private long work(int end) {
        return before + paragraph.work(end) + rows * rows * 4;
    }

    /** Begins a line, and a paragraph where that is what it does. */
    private void begin(int line, int first, int end) {
        boolean blank = first == end;
        if (blank || !paragraph.html && startsWith(BLOCK, first, end)) {
            before += paragraph.work(line);
            paragraph = new Paragraph(line, !blank && chars[first] == '[');
        } else if (paragraph.lines == 0) {
            paragraph = new Paragraph(line, chars[first] == '[');
        }
        if (!blank && !paragraph.html && chars[first] == '<' && startsWith(HTML, first, end)) {
            before += paragraph.work(line);
            paragraph = new Paragraph(line, false);
            paragraph.html = true;
        }
        if (blank) {
            before += rows * rows * 4;
            rows = 0;
        } else {
            paragraph.lines++;
            paragraph.indented |= first > line && paragraph.lines > 1;
        }
    }

    private void count(int first, int end) {
        int wordStart = first;
        int wordBreaks = 0;
        boolean row = false;
        for (int i = first; i < end; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            boolean again = i > first && chars[i - 1] == c;
            switch (c) {
                case '[', ']', '<', '&' -> paragraph.marks++;
                // A run of them is one mark.
                case '`' -> paragraph.marks += again ? 0 : 1;
                case '*', '_', '~' -> paragraph.emphasis += again ? 0 : 1;
                case '\\' -> paragraph.escapes++;
                case '|' -> row = true;
                case '.', '-', '+' -> wordBreaks++;
                default -> {}
            }
            if (c != '.' && c != '-' && c != '+' && (c < '0' || c > '9')) {
                paragraph.words += wordWork(wordBreaks, i - wordStart);
                wordStart = i + 1;
                wordBreaks = 0;
            }
        }
        paragraph.words += wordWork(wordBreaks, end - wordStart);
        rows += row ? 1 : 0;
    }

    /** Three times the work of a mark: the edge of a word is dear to find. */
    private static long wordWork(long breaks, int length) {
        return 3 * breaks * length;
    }

    private boolean startsWith(Pattern pattern, int first, int end) {
        // None of them begins with a letter, as most lines do.
        return first < end
                && !Character.isLetter(chars[first])
                && pattern.matcher(text).region(first, end).lookingAt();
    }

    /** How many items of lists the item that begins here is in, by its indentation; 0 for other lines. */
    private int indented(int first, int end, int column) {
        if (!startsWith(LIST_ITEM, first, end)) {
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
            char c = chars[i];
            boolean spaceAfter = i + 1 < end && (chars[i + 1] == ' ' || chars[i + 1] == '\t');
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
