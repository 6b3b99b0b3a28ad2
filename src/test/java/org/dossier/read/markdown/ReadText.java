package org.dossier.read.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/**
 * A Markdown text, read as an article's body is.
 *
 * @param file what was read
 * @param markup what came of it, already checked by {@link TokenCheck}
 * @param problems what was found wrong, sorted
 */
public record ReadText(SourceFile file, Markup markup, List<Problem> problems) {
    private static final MarkdownReader READER = new MarkdownReader();

    public static ReadText of(String text) {
        return of(text, MarkdownWalk.Headings.UNDER_TITLE);
    }

    public static ReadText asWritten(String text) {
        return of(text, MarkdownWalk.Headings.AS_WRITTEN);
    }

    private static ReadText of(String text, MarkdownWalk.Headings headings) {
        SourceFile file = SourceFile.of("test.md", text);
        Problems problems = new Problems();
        Markup markup = READER.read(file.text(), Origin.of(file, 0, file.text().length()), headings, problems);
        TokenCheck.check(markup, file);
        return new ReadText(file, markup, problems.sorted());
    }

    /** The HTML of it, on one line. */
    public String html() {
        return TokenHtml.of(markup).strip();
    }

    /** The words a reader sees, without blocks. */
    public String words() {
        return markup.tokens().stream()
                .filter(Token.Chars.class::isInstance)
                .map(token -> ((Token.Chars) token).text())
                .collect(Collectors.joining());
    }

    /** Codes and what they point at: {@code "html-dropped <script>"}. */
    public List<String> found() {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.span().text())
                .toList();
    }

    public <T extends Token> List<T> all(Class<T> type) {
        return markup.tokens().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
