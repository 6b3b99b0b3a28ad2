package org.dossier.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints problems for people: the place, what is wrong, the line itself with a caret under the words, and what to do.
 *
 * <pre>
 * content/articles/x.yaml:14:10: error[unknown-id]: there is no profile 'marco-rubbio'
 *     about: [marco-rubbio]
 *             ^^^^^^^^^^^^
 * help: did you mean 'marco-rubio'?
 * </pre>
 */
public final class ProblemText {
    /** A line longer than this is cut around the caret: minified or generated text would fill the screen. */
    private static final int WIDEST = 160;

    private ProblemText() {}

    /** All problems, a blank line between two, and a count at the end; empty for none. */
    public static String of(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(of(problem)).append('\n'));
        long errors = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        return out.append(count(errors, "error"))
                .append(", ")
                .append(count(problems.size() - errors, "warning"))
                .append('\n')
                .toString();
    }

    /** One problem; ends with a line break. */
    public static String of(Problem problem) {
        StringBuilder out = new StringBuilder();
        out.append(visible(problem.span().toString()))
                .append(": ")
                .append(problem.level().word());
        out.append('[').append(problem.code()).append("]: ").append(visible(problem.message()));
        out.append('\n');
        quote(out, problem.span());
        for (Problem.Related related : problem.related()) {
            out.append(visible(related.span().toString())).append(": note: ");
            out.append(visible(related.message())).append('\n');
            quote(out, related.span());
        }
        if (!problem.help().isEmpty()) {
            out.append("help: ");
            out.append(problem.help().lines().map(ProblemText::visible).collect(Collectors.joining("\n      ")));
            out.append('\n');
        }
        return out.toString();
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static void quote(StringBuilder out, Span span) {
        if (span.isWholeFile()) {
            return;
        }
        LineMap lines = span.file().lines();
        int line = lines.line(span.start());
        int from = lines.start(line);
        int to = lines.end(line);
        int end = Math.max(span.start() + 1, Math.min(span.end(), to));
        boolean cutLeft = span.start() - from > WIDEST / 2;
        if (cutLeft) {
            from = boundary(span.file().text(), span.start() - WIDEST / 4);
        }
        boolean cutRight = to - from > WIDEST;
        if (cutRight) {
            to = boundary(span.file().text(), from + WIDEST);
        }
        String text = span.file().text();
        out.append("    ").append(cutLeft ? "…" : "").append(visible(text.substring(from, to)));
        out.append(cutRight ? "…" : "").append('\n');
        out.append("    ").append(cutLeft ? " " : "");
        underline(out, text.substring(from, Math.max(from, span.start())), ' ');
        String marked = text.substring(Math.min(span.start(), to), Math.min(end, to));
        int before = out.length();
        underline(out, marked, '^');
        if (out.indexOf("^", before) < 0) {
            out.append('^');
        }
        out.append('\n');
    }

    /** As many {@code mark}s as the text is wide on a terminal; tabs are copied, so that they stay as wide as above. */
    private static void underline(StringBuilder out, String text, char mark) {
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append('\t');
            } else {
                out.append(String.valueOf(mark).repeat(width(c)));
            }
        });
    }

    private static int width(int c) {
        if (isUnruly(c)) {
            return 1;
        }
        int type = UCharacter.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /**
     * Control characters would move the cursor or ring the bell, those of bidirectional text would show the line in another order than
     * it is written; both are shown as a replacement character.
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isUnruly(c) ? 0xFFFD : c));
        return out.toString();
    }

    private static boolean isUnruly(int c) {
        boolean breaksLine = c == 0x2028 || c == 0x2029;
        return Character.isISOControl(c) && c != '\t'
                || breaksLine
                || Character.getType(c) == Character.SURROGATE
                || UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL);
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
