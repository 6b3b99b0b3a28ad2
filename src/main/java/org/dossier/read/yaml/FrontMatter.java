package org.dossier.read.yaml;

import org.dossier.manuscript.Markup;
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
            problems.error(
                    "front-matter",
                    text.isEmpty() ? Span.whole(file) : new Span(file, 0, 1),
                    "the file does not begin with front matter",
                    "begin it with a line '---', the fields (at least 'title: …' or 'name: …'), and another line '---'");
            unknown(file, problems);
            return new FrontMatter(null, 0);
        }
        int start = text.indexOf('\n') + 1;
        for (int line = start; start > 0 && line < text.length(); line = next(text, line)) {
            if (isFence(text, line)) {
                return new FrontMatter(yaml.read(file, start, line, problems), next(text, line));
            }
        }
        problems.error(
                "front-matter",
                new Span(file, 0, 3),
                "the front matter that begins here never ends",
                "end it with a line of three hyphens, '---', and nothing before them");
        unknown(file, problems);
        return new FrontMatter(null, text.length());
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

    /** What stands below the front matter; where nobody can say what that is, nothing is said of it. */
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
