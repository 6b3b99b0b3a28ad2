package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Problems;

/**
 * Reports blocks that are most likely not what their author meant: text that a line below it makes a heading, or its indentation code, or the
 * year it begins with a list; and what never ends and so takes in the rest of the text.
 */
final class OddBlocks {
    /** Longer than any heading. */
    private static final int LONG = 120;

    private static final int SHORT = 5;

    /** A sentence or two, as they are pasted from elsewhere: nothing of it looks like code. */
    private static final Pattern PROSE = Pattern.compile("[\"'“„«(]?\\p{Lu}[^{}<>=;$#|\\\\_`~]*");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern OPEN =
            Pattern.compile("(?is)\\s*(<!--|<\\?|<!\\[CDATA\\[|<(script|style|pre|textarea)\\b)");

    private final TokenList tokens;
    private final Problems problems;
    private int lastNumber;

    OddBlocks(TokenList tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Looks at one block, in the order of the text. */
    void look(Node node) {
        if (node instanceof Heading heading && heading.isSetextHeading()) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock code
                && code.getClosingMarker().isEmpty()) {
            report(
                    code.getOpeningMarker(),
                    "this code block never ends, so it swallows the rest of the text",
                    "end it with a line " + code.getOpeningMarker());
        } else if (node instanceof IndentedCodeBlock code) {
            indented(code);
        } else if (node instanceof OrderedList list) {
            list(list);
        } else if (node instanceof HtmlBlockBase html) {
            unclosed(html);
        }
    }

    private void report(BasedSequence where, String says, String help) {
        problems.warning("odd-block", tokens.span(where), says, help);
    }

    private void heading(Heading heading) {
        BasedSequence words = heading.getText();
        int length = heading.getClosingMarker().length();
        // Who underlines a heading draws the line as long as its words; a rule is three hyphens.
        boolean sentence = length <= SHORT && (words.endsWith(".") || words.endsWith(",") || words.endsWith(";"));
        boolean table = words.indexOf('|') >= 0 && words.indexOf("{{") < 0 && words.indexOf("[[") < 0;
        boolean several = words.indexOf('\n') >= 0;
        if (table || several || sentence || words.length() > LONG || length == 1) {
            report(
                    heading.getClosingMarker(),
                    "this line turns the text above it into a heading",
                    table
                            ? "in a table, separate the hyphens of the columns with bars: --- | ---"
                            : "write a blank line before it for a rule or a list; a heading begins with ##");
        }
    }

    private void indented(IndentedCodeBlock code) {
        String text = code.getContentChars().toString().strip();
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (words < 5 && word.find()) {
            words++;
        }
        if (words == 5 && PROSE.matcher(text).matches()) {
            BasedSequence first = code.getContentChars().trim();
            int end = first.indexOf('\n');
            report(
                    end < 0 ? first : first.subSequence(0, end),
                    "this text is shown as code, because it is indented by four spaces or more",
                    "start it at the left margin; for code, put it between lines of three backticks");
        }
    }

    /** A list that begins at 5 goes on with one before it, or it is none. */
    private void list(OrderedList list) {
        int start = list.getStartNumber();
        Node first = list.getFirstChild();
        int items = 0;
        for (Node item : list.getChildren()) {
            items += item instanceof Block ? 1 : 0;
        }
        if (first != null && (start >= 1_000 || start > 1 && start != lastNumber + 1 && items == 1)) {
            BasedSequence line = first.getChars();
            int space = line.indexOf(' ');
            BasedSequence number = space < 0 ? line : line.subSequence(0, space);
            String written = number.toString().strip();
            report(
                    number,
                    "this line is taken for a list item, because it begins with '" + written + "'",
                    "write " + written.substring(0, written.length() - 1) + "\\"
                            + written.substring(written.length() - 1) + " for a text that begins with a number");
        }
        lastNumber = start + items - 1;
    }

    // spec: CommonMark 0.31.2, "HTML blocks", conditions 1 to 5: without an end they last to the end of the text
    private void unclosed(HtmlBlockBase html) {
        BasedSequence chars = html.getChars();
        Matcher open = OPEN.matcher(chars);
        if (!open.lookingAt()) {
            return;
        }
        String begins = open.group(1).toLowerCase(Locale.ROOT);
        String end = begins.equals("<!--")
                ? "-->"
                : begins.equals("<?") ? "?>" : begins.startsWith("<![") ? "]]>" : "</" + open.group(2) + ">";
        if (!chars.toString().toLowerCase(Locale.ROOT).substring(open.end()).contains(end.toLowerCase(Locale.ROOT))) {
            problems.error(
                    "html-unclosed",
                    tokens.span(chars.subSequence(open.start(1), open.end(1))),
                    "this never ends, so the rest of the text is lost",
                    "end it with " + end);
        }
    }
}
