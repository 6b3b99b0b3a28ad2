package org.dossier.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something that is wrong with the content: a place, what, and what to do.
 *
 * @param level how grave
 * @param code stable id of the kind of problem, lower case with hyphens, such as {@code unknown-key}
 * @param message what is wrong, one sentence without a final stop
 * @param help what to do about it; empty when there is nothing to add
 * @param span where
 * @param related other places that belong to it, such as where an id was first used; may be empty
 * @param fix how it is fixed, where that is clear; else {@link Fix#NONE}
 */
public record Problem(
        Level level, String code, String message, String help, Span span, List<Related> related, Fix fix) {
    /** Order of a report: by file, place, gravest first, code, message; equal only for equal problems. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::span)
            .thenComparing(Problem::level)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::help)
            .thenComparing(problem -> problem.related().size())
            .thenComparing(problem -> problem.related().toString())
            .thenComparing(problem -> problem.fix().toString());

    /** How grave a problem is. An error fails the build; a warning does so where {@code strict: true} is set. */
    public enum Level {
        /** The build fails. */
        ERROR,
        /** The build goes on. */
        WARNING;

        /** {@code error} or {@code warning}. */
        public String word() {
            return this == ERROR ? "error" : "warning";
        }
    }

    /**
     * Another place that belongs to a problem.
     *
     * @param span where
     * @param message what is to be seen there
     */
    public record Related(Span span, String message) {}

    /** Checks that nothing is null and copies the list. */
    public Problem {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(help);
        Objects.requireNonNull(span);
        Objects.requireNonNull(fix);
        related = List.copyOf(related);
    }

    /** An error without other places. */
    public static Problem error(String code, Span span, String message, String help) {
        return new Problem(Level.ERROR, code, message, help, span, List.of(), Fix.NONE);
    }

    /** A warning without other places. */
    public static Problem warning(String code, Span span, String message, String help) {
        return new Problem(Level.WARNING, code, message, help, span, List.of(), Fix.NONE);
    }

    /** The same problem with one more place. */
    public Problem with(Span where, String what) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(where, what));
        return new Problem(level, code, message, help, span, more, fix);
    }

    /** The same problem at another level. */
    public Problem at(Level other) {
        return new Problem(other, code, message, help, span, related, fix);
    }

    /** The same problem, and how it is fixed. */
    public Problem fixedBy(Fix how) {
        return new Problem(level, code, message, help, span, related, how);
    }
}
