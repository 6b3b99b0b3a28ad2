package org.dossier.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.source.Edit;
import org.dossier.source.Fix;
import org.dossier.source.Move;
import org.dossier.source.Problem;

/**
 * The {@link Fix}es of problems that can be made together, each tried first: one that would lead to a new error is left out, and so is one
 * that would change what another changes.
 *
 * @param edits changes to texts
 * @param moves files that get another name
 */
public record Fixes(List<Edit> edits, List<Move> moves) {
    private static final Fixes NONE = new Fixes(List.of(), List.of());

    /** Copies the lists. */
    public Fixes {
        edits = List.copyOf(edits);
        moves = List.copyOf(moves);
    }

    /**
     * Those of all problems of the content as it is.
     *
     * @param project the folder that holds {@code content}
     * @param trial of its content
     * @param agreed true for a problem whose fix is made although only the author can know whether it is what was meant
     * @throws IOException when a file cannot be read
     */
    public static Fixes of(Path project, Trial trial, Predicate<Problem> agreed) throws IOException {
        List<Fix> fixes = trial.before().problems().stream()
                .filter(problem -> !problem.fix().isNone())
                .filter(problem -> problem.fix().certain() || agreed.test(problem))
                .map(Problem::fix)
                .distinct()
                .toList();
        return NONE.and(fixes, project, trial);
    }

    /** These and as many of the others as do no harm: all, or what does none of each half. */
    private Fixes and(List<Fix> others, Path project, Trial trial) throws IOException {
        if (others.isEmpty()) {
            return this;
        }
        Fixes all = this;
        for (Fix fix : others) {
            all = all.meets(fix) ? all : all.plus(fix);
        }
        if (!all.harms(project, trial)) {
            return all;
        }
        int half = others.size() / 2;
        return half == 0
                ? this
                : and(others.subList(0, half), project, trial).and(others.subList(half, others.size()), project, trial);
    }

    private Fixes plus(Fix fix) {
        return new Fixes(
                Stream.concat(edits.stream(), fix.edits().stream()).toList(),
                Stream.concat(moves.stream(), fix.moves().stream()).toList());
    }

    /** True when it would change what one of these changes. */
    private boolean meets(Fix fix) {
        boolean sameWords = fix.edits().stream()
                .anyMatch(edit -> edits.stream()
                        .anyMatch(
                                other -> other.span().file().equals(edit.span().file())
                                        && other.span().start() <= edit.span().end()
                                        && edit.span().start() <= other.span().end()));
        return sameWords
                || fix.moves().stream()
                        .anyMatch(move -> moves.stream()
                                .anyMatch(other -> other.from().equals(move.from())
                                        || other.to().equals(move.to())));
    }

    private boolean harms(Path project, Trial trial) throws IOException {
        Map<String, String> before = new HashMap<>();
        moves.forEach(move -> before.put(move.to(), move.from()));
        Trial.Tried tried = trial.with(Edits.overlay(project, edits, moves), problem -> words(problem, before));
        return tried.stops();
    }

    /** What a problem says, in the file as it was called before. */
    private static String words(Problem problem, Map<String, String> before) {
        String path = problem.span().file().path();
        return before.getOrDefault(path, path) + "\n" + problem.code() + "\n" + problem.message();
    }

    /** True when there is nothing to do. */
    public boolean isEmpty() {
        return edits.isEmpty() && moves.isEmpty();
    }

    /**
     * Makes all changes, or none.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file cannot be changed, or has changed since it was read
     */
    public void apply(Path project) throws IOException {
        Edits.apply(project, edits, moves);
    }
}
