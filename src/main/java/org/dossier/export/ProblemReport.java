package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.source.Fix;
import org.dossier.source.LineMap;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Problems for programs: {@code check --format json} and {@code check --format github}. */
public final class ProblemReport {
    private static final String EXPLAIN = "dossier explain ";

    private ProblemReport() {}

    /**
     * A JSON array with one problem a line, in the order given: {@code code, level, file, line, column, endLine, endColumn, message, help,
     * explain, related, fix}; {@code explain} is the command that shows more, {@code related} a list of {@code file, line, column, endLine,
     * endColumn, message}, {@code fix} what {@code check --fix} does about it, left out where it does nothing: {@code certain}, left out where
     * the author has to say that it is what was meant, {@code edits}, a list of {@code file, line, column, endLine, endColumn, words} with
     * the words to write there, and {@code moves}, a list of {@code from, to}. Lines and columns are 1-based, columns count UTF-16 units, and the end is just after the last character; all four
     * are {@code null} where a file as a whole is meant. No problem is left out, however many there are.
     *
     * @param out flushed, not closed
     */
    public static void json(List<Problem> problems, OutputStream out) throws IOException {
        Json.spaced(
                out,
                1,
                json -> json.objects(problems, problem -> {
                    json.words("code", problem.code());
                    json.words("level", problem.level().word());
                    stretch(json, problem.span());
                    json.words("message", problem.message());
                    json.words("help", problem.help());
                    json.words("explain", EXPLAIN + problem.code());
                    json.objects("related", problem.related(), related -> {
                        stretch(json, related.span());
                        json.words("message", related.message());
                    });
                    json.object("fix", problem.fix().isNone() ? null : problem.fix(), fix -> fix(json, fix));
                }));
    }

    private static void fix(Json json, Fix fix) {
        json.flag("certain", fix.certain());
        json.objects("edits", fix.edits(), edit -> {
            stretch(json, edit.span());
            json.words("words", edit.words());
        });
        json.objects("moves", fix.moves(), move -> {
            json.words("from", move.from());
            json.words("to", move.to());
        });
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

    /** The same, with {@code endLine} and {@code endColumn}. */
    private static void stretch(Json json, Span span) {
        place(json, span);
        if (span.isWholeFile()) {
            json.none("endLine");
            json.none("endColumn");
        } else {
            json.number("endLine", span.endLine());
            json.number("endColumn", span.endColumn());
        }
    }

    /**
     * Workflow commands of GitHub Actions, which show each problem beside its line:
     * {@code ::error file=…,line=…,col=…,endColumn=…,title=…::message}. The other places, the help and the command that explains follow the
     * message. Of a place on several lines the first one is named, as in the text for people: GitHub shows a message below the last line it is
     * given, and takes no columns for several.
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
                out.append(",line=").append(span.line()).append(",endLine=").append(span.line());
                out.append(",col=").append(span.column());
                out.append(",endColumn=").append(endOfLine(span));
            }
            out.append(",title=").append(property(problem.code()));
            out.append("::").append(data(message(problem))).append('\n');
        }
        return out.toString();
    }

    /** The column just after the part of a place that is on its first line. */
    private static int endOfLine(Span span) {
        LineMap lines = span.file().lines();
        int end = Math.min(span.end(), lines.end(span.line()));
        return Math.max(end, span.start()) - lines.start(span.line()) + 1;
    }

    private static String message(Problem problem) {
        StringBuilder message = new StringBuilder(problem.message());
        for (Problem.Related related : problem.related()) {
            message.append('\n').append(related.span()).append(": ").append(related.message());
        }
        if (!problem.help().isEmpty()) {
            message.append("\nhelp: ").append(problem.help());
        }
        message.append("\nmore: ").append(EXPLAIN).append(problem.code());
        return message.toString();
    }

    // spec: escapeData and escapeProperty of actions/toolkit, packages/core/src/command.ts
    private static String data(String text) {
        return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Control characters would color or clear a log; they are shown as a replacement character. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean shown = c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
            out.appendCodePoint(shown ? c : 0xFFFD);
        });
        return out.toString();
    }
}
