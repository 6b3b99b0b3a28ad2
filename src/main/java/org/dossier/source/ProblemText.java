package org.dossier.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** With more problems than this, it is also said how many there are of each code. */
    private static final int MANY = 10;

    /** Of one code so many are shown in one file: a slip that is repeated a thousand times would bury all others. */
    private static final int ALIKE = 20;

    // spec: ECMA-48, SGR: 1 bold, 31 red, 33 yellow, 36 cyan, 0 as before
    private static final String BOLD = "1";
    private static final String ERROR = "1;31";
    private static final String WARNING = "1;33";
    private static final String ASIDE = "1;36";

    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    private ProblemText(boolean colour) {
        this.colour = colour;
    }

    /**
     * All problems without colour: a blank line between two, and a count at the end; empty for none. Of many with one code in one file the
     * first are shown, and how many more there are; the reports for programs have all of them.
     *
     * @param problems those of one file one after the other
     */
    public static String of(List<Problem> problems) {
        return of(problems, false);
    }

    /** The same. Colours are for terminals only. */
    public static String of(List<Problem> problems, boolean colour) {
        return problems.isEmpty() ? "" : new ProblemText(colour).all(problems);
    }

    /** One problem without colour; ends with a line break. */
    public static String of(Problem problem) {
        ProblemText text = new ProblemText(false);
        text.one(problem);
        return text.out.toString();
    }

    private String all(List<Problem> problems) {
        int from = 0;
        for (int i = 1; i <= problems.size(); i++) {
            if (i == problems.size() || !path(problems.get(i)).equals(path(problems.get(from)))) {
                file(problems.subList(from, i));
                from = i;
            }
        }
        long errors = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        Problem gravest = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .findFirst()
                .orElse(problems.get(0));
        ink(BOLD, count(errors, "error") + ", " + count(problems.size() - errors, "warning"));
        out.append("; 'dossier explain ").append(gravest.code()).append("' says more\n");
        if (problems.size() > MANY) {
            codes(problems);
        }
        return out.toString();
    }

    private static String path(Problem problem) {
        return problem.span().file().path();
    }

    /** Those of one file. */
    private void file(List<Problem> problems) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Problem problem : problems) {
            if (seen.merge(problem.code(), 1, Integer::sum) <= ALIKE) {
                one(problem);
                out.append('\n');
            }
        }
        seen.forEach((code, count) -> {
            if (count > ALIKE) {
                out.append(visible(path(problems.get(0))))
                        .append(": … and ")
                        .append(count - ALIKE)
                        .append(" more like this [")
                        .append(code)
                        .append("]; 'dossier check --format json' has all of them\n\n");
            }
        });
    }

    /** How many there are of each code, most first: where there are many, one slip is often repeated. */
    private void codes(List<Problem> problems) {
        Map<String, Long> counts =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
        String line = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        out.append(line).append('\n');
    }

    private void one(Problem problem) {
        String level = problem.level() == Problem.Level.ERROR ? ERROR : WARNING;
        out.append(visible(problem.span().toString())).append(": ");
        ink(level, problem.level().word() + "[" + problem.code() + "]");
        out.append(": ");
        ink(BOLD, visible(problem.message()));
        out.append('\n');
        quote(problem.span(), level);
        for (Problem.Related related : problem.related()) {
            out.append(visible(related.span().toString())).append(": ");
            ink(ASIDE, "note");
            out.append(": ").append(visible(related.message())).append('\n');
            quote(related.span(), ASIDE);
        }
        if (!problem.help().isEmpty()) {
            ink(ASIDE, "help");
            out.append(": ");
            out.append(problem.help().lines().map(ProblemText::visible).collect(Collectors.joining("\n      ")));
            out.append('\n');
        }
    }

    /** Words, in a colour where there are colours. */
    private void ink(String how, String words) {
        out.append(colour ? "\u001B[" + how + "m" + words + "\u001B[0m" : words);
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private void quote(Span span, String how) {
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
        out.append(underline(text.substring(from, Math.max(from, span.start())), ' '));
        String carets = underline(text.substring(Math.min(span.start(), to), Math.min(end, to)), '^');
        ink(how, carets.indexOf('^') < 0 ? carets + '^' : carets);
        out.append('\n');
    }

    /** As many {@code mark}s as the text is wide on a terminal; tabs are copied, so that they stay as wide as above. */
    private static String underline(String text, char mark) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append('\t');
            } else {
                out.append(String.valueOf(mark).repeat(width(c)));
            }
        });
        return out.toString();
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
