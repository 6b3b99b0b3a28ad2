package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Problems for programs: {@code check --format json} and {@code check --format github}. */
public final class ProblemReport {
    private ProblemReport() {}

    /**
     * A JSON array with one problem a line, in the order given: {@code code, level, file, line, column, message, help,
     * related}; the last is a list of {@code file, line, column, message}. Line and column are 1-based, columns count
     * UTF-16 units; both are {@code null} where a file as a whole is meant.
     *
     * @param out flushed, not closed
     */
    public static void json(List<Problem> problems, OutputStream out) throws IOException {
        Json.write(
                out,
                1,
                json -> json.objects(problems, problem -> {
                    json.words("code", problem.code());
                    json.words("level", problem.level().word());
                    place(json, problem.span());
                    json.words("message", problem.message());
                    json.words("help", problem.help());
                    json.objects("related", problem.related(), related -> {
                        place(json, related.span());
                        json.words("message", related.message());
                    });
                }));
    }

    /** {@code file}, {@code line} and {@code column} of a place. */
    static void place(Json json, Span span) {
        json.words("file", span.file().path());
        if (span.isWholeFile()) {
            json.none("line");
            json.none("column");
        } else {
            json.number("line", span.line());
            json.number("column", span.column());
        }
    }

    /**
     * Workflow commands of GitHub Actions, which show each problem beside its line:
     * {@code ::error file=…,line=…,col=…,title=…::message}. The help and other places follow the message.
     *
     * @return one command a line, each ended by a line break; empty for no problems
     */
    public static String github(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            Span span = problem.span();
            out.append("::").append(problem.level().word());
            out.append(" file=").append(property(span.file().path()));
            if (!span.isWholeFile()) {
                out.append(",line=").append(span.line()).append(",col=").append(span.column());
            }
            out.append(",title=").append(property(problem.code()));
            out.append("::").append(data(message(problem))).append('\n');
        }
        return out.toString();
    }

    private static String message(Problem problem) {
        StringBuilder message = new StringBuilder(problem.message());
        for (Problem.Related related : problem.related()) {
            message.append('\n').append(related.span()).append(": ").append(related.message());
        }
        if (!problem.help().isEmpty()) {
            message.append("\nhelp: ").append(problem.help());
        }
        return message.toString();
    }

    // spec: escapeData and escapeProperty of actions/toolkit, packages/core/src/command.ts
    private static String data(String text) {
        return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Control characters would colour or clear a log; they are shown as a replacement character. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean shown = c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
            out.appendCodePoint(shown ? c : 0xFFFD);
        });
        return out.toString();
    }
}
