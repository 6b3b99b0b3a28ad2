package org.dossier.read;

/**
 * Refuses text on which the Markdown parser would take minutes: its work on one paragraph grows with the square of the brackets and of the
 * different runs of back-ticks in it. No text for people comes near these numbers.
 */
final class MarkdownLimits {
    private static final int MOST_MARKS = 3_000;
    private static final int LONGEST_CODE_RUN = 200;
    private static final int DEEPEST = 60;

    private MarkdownLimits() {}

    /**
     * Where a paragraph holds too much.
     *
     * @return the offset, or -1 when all is well
     */
    static int tooDense(String text) {
        int marks = 0;
        int run = 0;
        int lineStart = 0;
        int paragraph = 0;
        boolean lineHasText = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (!lineHasText || beginsBlock(text, i + 1)) {
                    marks = 0;
                    paragraph = i + 1;
                }
                lineStart = i + 1;
                lineHasText = false;
                run = 0;
                continue;
            }
            lineHasText |= c != ' ' && c != '\t' && c != '>';
            run = c == '`' ? run + 1 : 0;
            if (isMark(c) && (i == lineStart || text.charAt(i - 1) != c)) {
                marks++;
            } else if (c == '[' || c == '<') {
                marks++;
            }
            if (marks > MOST_MARKS || run > LONGEST_CODE_RUN) {
                return Math.min(paragraph, i);
            }
            if (i == lineStart && depth(text, i) > DEEPEST) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(char c) {
        return c == '[' || c == '<' || c == '`' || c == '*' || c == '_' || c == '!' || c == '{' || c == '~' || c == '&';
    }

    /** A list item, heading or table row begins a run of inline text of its own. */
    private static boolean beginsBlock(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
            i++;
        }
        if (i >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        boolean bullet = (c == '-' || c == '*' || c == '+') && i + 1 < text.length() && text.charAt(i + 1) == ' ';
        return bullet || c == '#' || c == '|' || Character.isDigit(c);
    }

    /** How many quotation and list marks a line begins with. */
    private static int depth(String text, int lineStart) {
        int depth = 0;
        for (int i = lineStart; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean listMark = (c == '-' || c == '+' || c == '*')
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
            if (c == '>' || listMark) {
                depth++;
            } else if (c != ' ' && c != '\t') {
                break;
            }
        }
        return depth;
    }
}
