package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.source.Edit;
import org.dossier.source.Fix;
import org.dossier.source.LineMap;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Slips of the keyboard that the YAML parser reports as something else, often further on. They are looked for in the lines above. */
final class YamlSlips {
    /** So many lines above the place where the parser gave up. */
    private static final int LINES = 30;

    private static final String SPACES = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]";
    private static final Pattern ODD_INDENT = Pattern.compile("[ \\t]*(" + SPACES + ")[\\s\\u00A0]*");
    private static final Pattern ANY = Pattern.compile(SPACES);
    private static final Pattern ENTRY = Pattern.compile("(?:- +)*[\\p{L}][\\w-]*:(?: .*)?|- .*");
    private static final Pattern DASH = Pattern.compile(" *(?:- +)*(-)[\\p{L}][\\w-]*:(?: .*)?");
    private static final Pattern OTHER_DASH = Pattern.compile(
            " *(?:- +)*([\\u2010-\\u2015\\u2212\\u2022\\u2023\\u2043\\u00B7*+])([ \\u00A0\\t]*)([\\p{L}][\\w-]*:(?: .*)?)");
    private static final Pattern OTHER_COLON = Pattern.compile(" *(?:- +)*[\\p{L}][\\w-]*(\\uFF1A\\s*|\\uFE55\\s*).*");
    private static final Pattern WORDS = Pattern.compile(" *(?:- +)*[a-z_]+ +\\S.*");
    private static final Pattern COLON = Pattern.compile(" *(?:- +)*[\\p{L}][\\w-]*(:)(?!//)[^\\s:].*");
    private static final Pattern KEY = Pattern.compile("( *)((?:- +)*)[\\p{L}][\\w-]*:(?: .*)?");

    private YamlSlips() {}

    /**
     * The slip that is after a message.
     *
     * @param message of the parser
     * @param place where it gave up
     * @param context where it began; may be null
     * @return null when there is none
     */
    static Problem find(String message, Span place, Span context) {
        SourceFile file = place.file();
        LineMap lines = file.lines();
        int last = lines.line(Math.max(0, place.start()));
        for (int line = last; line > 0 && line > last - LINES; line--) {
            String text = text(file, line);
            if (text.equals("---")) {
                break;
            }
            Problem slip = oddIndent(file, line, text);
            slip = slip != null ? slip : dash(file, line, text);
            slip = slip != null ? slip : otherDash(file, line, text);
            if (slip != null) {
                return slip;
            }
        }
        if (message.contains("could not find expected ':'") && context != null) {
            return noColon(file, lines.line(context.start()));
        }
        return message.contains("found character '\\t") ? tab(file, place) : null;
    }

    /** A line that is a column off: to where the nearest key above begins that is a column away; nothing where there are two. */
    static Fix column(Span place) {
        SourceFile file = place.file();
        LineMap lines = file.lines();
        int line = lines.line(place.start());
        int start = lines.start(line);
        int indent = text(file, line).length() - text(file, line).stripLeading().length();
        Set<Integer> near = new TreeSet<>();
        for (int above = line - 1; above > 0 && above > line - LINES; above--) {
            Matcher key = KEY.matcher(text(file, above));
            if (key.matches()) {
                Stream.of(
                                key.group(1).length(),
                                key.group(1).length() + key.group(2).length())
                        .filter(column -> Math.abs(column - indent) == 1)
                        .forEach(near::add);
            }
        }
        return near.size() == 1
                ? Fix.of(
                        new Span(file, start, start + indent),
                        " ".repeat(near.iterator().next()))
                : Fix.NONE;
    }

    private static String text(SourceFile file, int line) {
        return file.text().substring(file.lines().start(line), file.lines().end(line));
    }

    /** A line of a stretch that has a key or a dash after an odd indent, which YAML takes for a letter of it; null when none has. */
    static Problem oddIndent(SourceFile file, int start, int end) {
        if (!ANY.matcher(file.text()).region(start, end).find()) {
            return null;
        }
        LineMap lines = file.lines();
        for (int line = lines.line(start); line <= lines.line(Math.max(start, end - 1)); line++) {
            String text = text(file, line);
            Matcher odd = ODD_INDENT.matcher(text);
            if (odd.lookingAt() && ENTRY.matcher(text.substring(odd.end())).matches()) {
                return oddIndent(file, line, text);
            }
        }
        return null;
    }

    private static Problem oddIndent(SourceFile file, int line, String text) {
        Matcher odd = ODD_INDENT.matcher(text);
        if (!odd.lookingAt()) {
            return null;
        }
        int start = file.lines().start(line);
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i <= file.lines().count(); i++) {
            Matcher same = ODD_INDENT.matcher(text(file, i));
            if (same.lookingAt()) {
                int from = file.lines().start(i);
                Span indent = new Span(file, from, from + same.end());
                edits.add(new Edit(indent, indent.text().replaceAll(SPACES, " ")));
            }
        }
        return Problem.error(
                        "yaml-syntax",
                        new Span(file, start + odd.start(1), start + odd.end(1)),
                        "this line is indented with U+%04X, which looks like a space but is not one"
                                .formatted((int) odd.group(1).charAt(0)),
                        "indent with plain spaces")
                .fixedBy(new Fix(edits, List.of(), true));
    }

    /** A sign that a word processor makes of a dash, or of an asterisk, before an entry of a list. */
    private static Problem otherDash(SourceFile file, int line, String text) {
        Matcher sign = OTHER_DASH.matcher(text);
        if (!sign.matches()) {
            return null;
        }
        int start = file.lines().start(line);
        return Problem.error(
                        "yaml-syntax",
                        new Span(file, start + sign.start(1), start + sign.end(1)),
                        "'" + sign.group(1) + "' is not the dash of a list",
                        "write\n    - " + sign.group(3))
                .fixedBy(Fix.of(new Span(file, start + sign.start(1), start + sign.end(2)), "- "));
    }

    private static Problem dash(SourceFile file, int line, String text) {
        Matcher dash = DASH.matcher(text);
        if (!dash.matches()) {
            return null;
        }
        int at = file.lines().start(line) + dash.start(1);
        return Problem.error(
                        "yaml-syntax",
                        new Span(file, at, at + 1),
                        "a space is missing after this dash",
                        "write\n    " + text.strip().replaceFirst("-(?=\\p{L})", "- "))
                .fixedBy(Fix.of(new Span(file, at + 1, at + 1), " "));
    }

    /** A line without a colon, or without a space after it, where a key has to be. */
    private static Problem noColon(SourceFile file, int line) {
        String text = text(file, line);
        int start = file.lines().start(line);
        Matcher colon = COLON.matcher(text);
        if (colon.matches()) {
            int at = start + colon.start(1);
            return Problem.error(
                            "yaml-syntax",
                            new Span(file, at, at + 1),
                            "a space is missing after this colon",
                            "write\n    " + text.substring(0, colon.end(1)).strip() + " "
                                    + text.substring(colon.end(1)))
                    .fixedBy(Fix.of(new Span(file, at + 1, at + 1), " "));
        }
        Matcher other = OTHER_COLON.matcher(text);
        if (other.matches()) {
            Span sign = new Span(file, start + other.start(1), start + other.end(1));
            return Problem.error("yaml-syntax", sign, "this is not the colon of YAML", "write ': '")
                    .fixedBy(Fix.of(sign, ": "));
        }
        Matcher above = line > 1 ? KEY.matcher(text(file, line - 1)) : null;
        if (above == null || !above.matches() || text.isBlank() || text.strip().startsWith("-")) {
            return null;
        }
        String indent = " ".repeat(above.group(1).length() + above.group(2).length() + 2);
        int from = start + text.length() - text.stripLeading().length();
        Fix fix = Fix.of(new Span(file, start, from), indent);
        // Where keys begin, it may as well be a key whose colon is missing.
        boolean maybeKey =
                indent.length() == from - start + 2 && WORDS.matcher(text).matches();
        return Problem.error(
                        "yaml-syntax",
                        new Span(file, from, start + text.length()),
                        maybeKey
                                ? "this line has no ': ', and is not indented further than the key above"
                                : "this line goes on with the text above and is not indented further than its key",
                        (maybeKey ? "if it is a key, write ': ' after it; if it goes on with the text above, " : "")
                                + "indent it, or write the text in lines of its own:\n    "
                                + text(file, line - 1).strip().replaceFirst(": ", ": |\n      ") + "\n      "
                                + text.strip())
                .fixedBy(maybeKey ? fix.ifMeant() : fix);
    }

    /** Tabs before a key: as many spaces as the entry above begins its keys with, two more for each further tab. */
    private static Problem tab(SourceFile file, Span place) {
        Matcher above = KEY.matcher("");
        List<Edit> edits = new ArrayList<>();
        int column = 0;
        for (int line = 1; line <= file.lines().count(); line++) {
            String text = text(file, line);
            int tabs = text.length() - text.replaceFirst("^\\t+", "").length();
            if (tabs > 0) {
                int start = file.lines().start(line);
                edits.add(new Edit(new Span(file, start, start + tabs), " ".repeat(column + 2 * (tabs - 1))));
            } else if (above.reset(text).matches()) {
                column = above.group(1).length() + above.group(2).length();
            }
        }
        return Problem.error("yaml-syntax", place, "there is a tab here", "indent with spaces")
                .fixedBy(new Fix(edits, List.of(), true));
    }
}
