package org.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/**
 * A problem as a fixture states it: {@code error[code]: part of the message}, {@code warning[code]: …}, and for
 * another place that belongs to a problem {@code note: …}; several are separated by {@code "; "}.
 *
 * <p>It is on the guilty line, after {@code #} or in {@code <!-- -->}; or in {@code expected.txt}, after the file
 * and maybe the line.
 *
 * @param place the file, with {@code :line} unless the file as a whole is meant
 * @param what {@code error[code]}, {@code warning[code]} or {@code note}
 * @param message the message, or part of it
 */
record ExpectedProblem(String place, String what, String message) {
    private static final String FORM = "(?:(?:error|warning)\\[[a-z0-9-]+\\]|note): ";
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)(?:#|<!--) (" + FORM + ".*?)(?: -->|$)");
    private static final Pattern LINE = Pattern.compile("(\\S+?(?::\\d+)?): (" + FORM + ".*)");

    /** All that a fixture states. */
    static List<ExpectedProblem> of(Path fixture) throws IOException {
        List<ExpectedProblem> all = new ArrayList<>();
        for (Path file : ContentFolder.files(fixture.resolve("content"))) {
            String name = fixture.relativize(file).toString().replace('\\', '/');
            String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher comment = COMMENT.matcher(lines[i]);
                if (comment.find()) {
                    add(name + ":" + (i + 1), comment.group(1), all);
                }
            }
        }
        Path whole = fixture.resolve("expected.txt");
        for (String line : Files.exists(whole) ? Files.readAllLines(whole) : List.<String>of()) {
            if (!line.isBlank()) {
                all.add(of(line));
            }
        }
        return all;
    }

    /** One, with its place before it: {@code file: error[code]: …} or {@code file:line: …}. */
    static ExpectedProblem of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return of(matcher.group(1), matcher.group(2));
    }

    private static void add(String place, String stated, List<ExpectedProblem> all) {
        for (String one : stated.split("; (?=" + FORM + ")")) {
            all.add(of(place, one));
        }
    }

    private static ExpectedProblem of(String place, String stated) {
        int colon = stated.indexOf(": ");
        return new ExpectedProblem(place, stated.substring(0, colon), stated.substring(colon + 2));
    }

    /** The problems that were found, with the places that belong to them, in the form of a fixture. */
    static List<ExpectedProblem> found(List<Problem> problems) {
        List<ExpectedProblem> all = new ArrayList<>();
        for (Problem problem : problems) {
            String what = problem.level().word() + "[" + problem.code() + "]";
            all.add(new ExpectedProblem(place(problem.span()), what, problem.message()));
            problem.related()
                    .forEach(other -> all.add(new ExpectedProblem(place(other.span()), "note", other.message())));
        }
        return all;
    }

    private static String place(Span span) {
        return span.file().path() + (span.isWholeFile() ? "" : ":" + span.line());
    }

    /** True when this expects {@code other}. */
    boolean matches(ExpectedProblem other) {
        return place.equals(other.place) && what.equals(other.what) && other.message.contains(message);
    }

    /** True for a problem of that code. */
    boolean isOf(String code) {
        return what.endsWith("[" + code + "]");
    }

    @Override
    public String toString() {
        return place + ": " + what + ": " + message;
    }
}
