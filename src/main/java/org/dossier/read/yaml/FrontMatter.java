package org.dossier.read.yaml;

import java.util.regex.Pattern;
import org.dossier.manuscript.Markup;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * A Markdown file, cut into its front matter and its body.
 *
 * @param fields the front matter; null when it cannot be read, which has been reported
 * @param bodyStart where the body begins, UTF-16; also known when the fields are not, unless nobody can say where they end
 */
public record FrontMatter(Yaml.Mapping fields, int bodyStart) {
    private static final Pattern KEY = Pattern.compile("[\\w-]+:( .*)?");
    private static final Pattern FIELD = Pattern.compile("[\\w-]+:( .*)?|[ \\t]+\\S.*|- .*|#.*");

    /** What editors and hands make of three hyphens. */
    private static final Pattern LIKE_A_FENCE = Pattern.compile(
            "[ \\t]*(?:--|-{4,}|[\u2013\u2014]+-*|-+[\u2013\u2014]+|- - -|={3,}|_{3,}|\\*{3,}|[ \\t]---)[ \\t]*");

    /** Cuts a file. */
    public static FrontMatter of(SourceFile file, Yaml yaml, Problems problems) {
        String text = file.text();
        if (text.startsWith("+++")) {
            problems.error(
                    "toml-front-matter",
                    new Span(file, 0, 3),
                    "the front matter is TOML",
                    "write YAML: a line '---', then 'title: …' and so on, then another line '---'");
            problems.unread(Problems.Unread.DATA, file.path());
            int end = text.indexOf("\n+++", 3);
            return new FrontMatter(null, end < 0 ? text.length() : next(text, end + 1));
        }
        if (!isFence(text, 0)) {
            problems.add(notBegun(file));
            unknown(file, problems);
            return new FrontMatter(null, 0);
        }
        int start = text.indexOf('\n') + 1;
        for (int line = start; start > 0 && line < text.length(); line = next(text, line)) {
            if (isFence(text, line)) {
                return new FrontMatter(yaml.read(file, start, line, problems), next(text, line));
            }
        }
        problems.add(notEnded(file, start));
        unknown(file, problems);
        return new FrontMatter(null, text.length());
    }

    /** What is wrong with a file whose first line does not begin front matter. */
    private static Problem notBegun(SourceFile file) {
        String text = file.text();
        if (text.isBlank()) {
            return Problem.error(
                    "front-matter",
                    Span.whole(file),
                    "this file is empty",
                    "begin it with\n    ---\n    title: …\n    ---\nand write the text below");
        }
        int first = 0;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        first = text.lastIndexOf('\n', first) + 1;
        if (first > 0 && isFence(text, first)) {
            return Problem.error(
                            "front-matter",
                            new Span(file, 0, 1),
                            "the front matter begins below the first line",
                            "delete what is above the '---': nothing may come before it")
                    .fixedBy(Fix.of(new Span(file, 0, first), ""));
        }
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        Span line = new Span(file, 0, end);
        if (LIKE_A_FENCE.matcher(line.text()).matches()) {
            return Problem.error(
                            "front-matter", line, "front matter begins with three hyphens, '---'", "write\n    ---")
                    .fixedBy(Fix.of(line, "---"));
        }
        if (KEY.matcher(line.text()).matches() && text.contains("\n---\n")) {
            return Problem.error(
                            "front-matter",
                            line.atStart(),
                            "the line '---' above the front matter is missing",
                            "write above this line\n    ---")
                    .fixedBy(Fix.of(new Span(file, 0, 0), "---\n"));
        }
        return Problem.error(
                "front-matter",
                line.atStart(),
                "the file does not begin with front matter",
                "begin it with a line '---', the fields (at least 'title: …' or 'name: …'), and another line '---'");
    }

    /** What is wrong with a file whose front matter never ends: at the first line that is not a field of it, it should. */
    private static Problem notEnded(SourceFile file, int start) {
        String text = file.text();
        Problem problem = Problem.error(
                "front-matter",
                new Span(file, 0, 3),
                "the front matter that begins here never ends",
                "end it with a line of three hyphens, '---', and nothing before them");
        for (int line = start; start > 0 && line < text.length(); line = next(text, line)) {
            int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
            Span whole = new Span(file, line, end);
            if (LIKE_A_FENCE.matcher(whole.text()).matches()) {
                return problem.with(whole, "this line is not three hyphens alone")
                        .fixedBy(Fix.of(whole, "---"));
            }
            if (!FIELD.matcher(whole.text()).matches()) {
                return problem.with(whole.atStart(), "here it should have ended")
                        .fixedBy(Fix.of(new Span(file, line, line), "---\n"));
            }
        }
        return problem;
    }

    /** Nobody can say what of the file is data and what is text. */
    private static void unknown(SourceFile file, Problems problems) {
        problems.unread(Problems.Unread.DATA, file.path());
        problems.unread(Problems.Unread.TEXT, file.path());
    }

    /**
     * Reads the fields. When they cannot be read, what they belong to still has its id and its text, so that what refers to it is not reported
     * as well.
     */
    public <T> T read(Shape<T> shape, SourceFile file, Reading reading) {
        return fields == null ? shape.readNothing(Span.whole(file), reading) : shape.read(fields, reading);
    }

    /** What is below the front matter; where nobody can say what that is, nothing is said of it. */
    public Markup body(SourceFile file, Reading reading) {
        Problems problems = fields == null && bodyStart == 0 ? new Problems() : reading.problems();
        return reading.markdown().blocks(file, bodyStart, file.text().length(), problems);
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isFence(String text, int line) {
        int end = text.indexOf('\n', line);
        return text.startsWith("---", line)
                && text.substring(line + 3, end < 0 ? text.length() : end).isBlank();
    }
}
