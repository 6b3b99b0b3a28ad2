package org.dossier.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the stages put what is wrong with the content. Safe for several threads; what comes out is sorted, so the order in which
 * threads found things is never seen.
 *
 * <p>One fault is one problem. A stage that cannot read a file says so here, beside the problem, and later ones do not report what only
 * follows from that: that a thing does not exist which may be in that file.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final Map<Unread, Set<String>> unread = new EnumMap<>(Unread.class);
    private final Problems known;

    /** None yet. */
    public Problems() {
        this(null);
    }

    private Problems(Problems known) {
        this.known = known;
    }

    /**
     * None yet, of a part of the content that is looked at by itself; what is not known of it is there.
     *
     * @param others where what is found by itself will be put
     */
    public static Problems apart(Problems others) {
        return new Problems(others);
    }

    /** What of a file is not known, and so cannot be missing. */
    public enum Unread {
        /** Its keys and values, and all that has its id there. */
        DATA,
        /** Where its text and the marks in it begin and end, so that words of it may not be found. */
        TEXT,
        /** A name that its text prints, so that words around it may not be found. */
        NAME,
        /** Something that it refers to. */
        REFERENCE
    }

    /**
     * What was said of a part of the content.
     *
     * @param problems sorted
     * @param unread paths of files of which something turned out not to be known
     */
    public record Said(List<Problem> problems, Map<Unread, Set<String>> unread) {}

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

    /** Adds all of it. */
    public synchronized void add(Said said) {
        found.addAll(said.problems());
        said.unread().forEach((what, paths) -> paths.forEach(path -> unread(what, path)));
    }

    /** What has been said here. */
    public synchronized Said said() {
        Map<Unread, Set<String>> own = new EnumMap<>(Unread.class);
        unread.forEach((what, paths) -> own.put(what, Set.copyOf(paths)));
        return new Said(sorted(), own);
    }

    /** All of them, without repetition, in {@link Problem#ORDER}. */
    public synchronized List<Problem> sorted() {
        return new LinkedHashSet<>(found).stream().sorted(Problem.ORDER).toList();
    }

    /** Remembers that something of a file is not known; why has been reported. */
    public synchronized void unread(Unread what, String path) {
        unread.computeIfAbsent(what, none -> new TreeSet<>()).add(path);
    }

    /** True when that of a file is not known. */
    public synchronized boolean isUnread(Unread what, String path) {
        return unread.getOrDefault(what, Set.of()).contains(path) || known != null && known.isUnread(what, path);
    }

    /** The paths of all files of which that is not known, sorted. */
    public synchronized Set<String> unread(Unread what) {
        Set<String> paths = known == null ? new TreeSet<>() : known.unread(what);
        paths.addAll(unread.getOrDefault(what, Set.of()));
        return paths;
    }

    /** True when something of some file is not known, so that not all that may be wrong is reported. */
    public synchronized boolean passesOver() {
        return !unread.isEmpty();
    }

    /** True when one of them is an error. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }
}
