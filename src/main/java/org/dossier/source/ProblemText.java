package org.dossier.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** A line beside a place is cut after so many characters. */
    private static final int SHORT = 80;

    /** With more problems than this, it is also said how many there are of each code. */
    private static final int MANY = 10;

    /** Of one code so many are shown each by itself. */
    private static final int ALIKE = 10;

    /** So many of more are shown as examples; of the others the place and the message. */
    private static final int EXAMPLES = 3;

    /** From so many places on, what says the same is one problem with its places. */
    private static final int SAME = 3;

    /** So many places are listed: a slip that is repeated a thousand times would bury all others. */
    private static final int PLACES = 50;

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
     * All problems without color: a blank line between two, and a count at the end; empty for none. Three or more that say the same are one
     * with its places; of more than ten with one code some are examples, and of the others there are places and messages. The reports for
     * programs have all of them in full.
     */
    public static String of(List<Problem> problems) {
        return of(problems, false);
    }

    /** The same. Colors are for terminals only. */
    public static String of(List<Problem> problems, boolean colour) {
        return problems.isEmpty() ? "" : new ProblemText(colour).all(problems);
    }

    /** One problem without color; ends with a line break. */
    public static String of(Problem problem) {
        ProblemText text = new ProblemText(false);
        text.one(problem, List.of());
        return text.out.toString();
    }

    private String all(List<Problem> problems) {
        List<List<Problem>> groups = same(problems);
        Map<String, List<List<Problem>>> byCode = new LinkedHashMap<>();
        groups.forEach(group -> byCode.computeIfAbsent(group.get(0).code(), none -> new ArrayList<>())
                .add(group));
        Set<String> done = new HashSet<>();
        for (List<Problem> group : groups) {
            String code = group.get(0).code();
            if (byCode.get(code).size() <= ALIKE) {
                block(group);
            } else if (done.add(code)) {
                alike(byCode.get(code));
            }
        }
        count(problems);
        if (problems.size() > MANY) {
            codes(problems);
        }
        return out.toString();
    }

    /** Those that say the same, where there are some of them; each by itself where there are but two. In the order of the first. */
    private static List<List<Problem>> same(List<Problem> problems) {
        Map<Problem, List<Problem>> bySaying = new LinkedHashMap<>();
        problems.forEach(problem -> bySaying.computeIfAbsent(saying(problem), none -> new ArrayList<>())
                .add(problem));
        List<List<Problem>> groups = new ArrayList<>();
        bySaying.values().forEach(all -> {
            if (all.size() < SAME) {
                all.forEach(one -> groups.add(List.of(one)));
            } else {
                groups.add(all);
            }
        });
        Map<Problem, Integer> order = new HashMap<>();
        problems.forEach(problem -> order.putIfAbsent(problem, order.size()));
        groups.sort(Comparator.comparing(group -> order.get(group.get(0))));
        return groups;
    }

    /** A problem without its place; one that shows other places says something of its own. */
    private static Problem saying(Problem problem) {
        Span nowhere = Span.whole(SourceFile.of("", ""));
        return problem.related().isEmpty()
                ? Problem.error(problem.code(), nowhere, problem.message(), problem.help())
                        .at(problem.level())
                : problem;
    }

    private void block(List<Problem> group) {
        one(group.get(0), group.subList(1, group.size()));
        out.append('\n');
    }

    /** Many of one code: some of them, and where the others are. */
    private void alike(List<List<Problem>> groups) {
        groups.subList(0, EXAMPLES).forEach(this::block);
        List<Problem> others = groups.subList(EXAMPLES, groups.size()).stream()
                .flatMap(List::stream)
                .toList();
        ink(BOLD, "and " + others.size() + " more [" + others.get(0).code() + "]");
        out.append(":\n");
        places(others, problem -> visible(problem.message()));
        out.append('\n');
    }

    /** A line for each place; the last counts those that are left. */
    private void places(List<Problem> problems, Function<Problem, String> what) {
        int most = problems.size() == PLACES + 1 ? PLACES + 1 : PLACES;
        problems.stream()
                .limit(most)
                .forEach(problem -> out.append("    ")
                        .append(visible(problem.span().toString()))
                        .append(": ")
                        .append(what.apply(problem))
                        .append('\n'));
        if (problems.size() > most) {
            out.append("    … and ").append(problems.size() - most);
            out.append(" more; 'dossier check --format json' lists all of them\n");
        }
    }

    private void count(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        Problem gravest = problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .findFirst()
                .orElse(problems.get(0));
        ink(BOLD, count(errors, "error") + ", " + count(problems.size() - errors, "warning"));
        out.append("; run 'dossier explain ").append(gravest.code()).append("' for details\n");
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

    /** A problem, and where the same is to be said. */
    private void one(Problem problem, List<Problem> same) {
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
        if (!same.isEmpty()) {
            ink(ASIDE, "also");
            out.append(": at ").append(same.size()).append(" other places\n");
            places(same, ProblemText::line);
        }
        if (!problem.help().isEmpty()) {
            ink(ASIDE, "help");
            out.append(": ");
            out.append(problem.help().lines().map(ProblemText::visible).collect(Collectors.joining("\n      ")));
            out.append('\n');
        }
    }

    /** The line of a place, cut where it is long; empty for a whole file. */
    private static String line(Problem problem) {
        Span span = problem.span();
        if (span.isWholeFile()) {
            return "";
        }
        LineMap lines = span.file().lines();
        int line = span.line();
        String text =
                span.file().text().substring(lines.start(line), lines.end(line)).strip();
        int end = boundary(text, Math.min(text.length(), SHORT));
        return visible(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    /** Words, in a color where there are colors. */
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
