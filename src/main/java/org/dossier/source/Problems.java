package org.dossier.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where the stages put what is wrong with the content. Safe for several threads; what comes out is sorted, so the order in which
 * threads found things is never seen.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds an error without other places. */
    public void error(String code, Span span, String message, String help) {
        add(Problem.error(code, span, message, help));
    }

    /** Adds a warning without other places. */
    public void warning(String code, Span span, String message, String help) {
        add(Problem.warning(code, span, message, help));
    }

    /** Adds all of them. */
    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** All of them, without repetition, in {@link Problem#ORDER}. */
    public synchronized List<Problem> sorted() {
        return new LinkedHashSet<>(found).stream().sorted(Problem.ORDER).toList();
    }

    /** True when one of them is an error. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }
}
