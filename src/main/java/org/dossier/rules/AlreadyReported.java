package org.dossier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Claim;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * Where a rule may seem broken only because of an error that has been reported: in files that could not be read, in annotations of an
 * article of which this is so, and in claims that hold an error themselves.
 */
final class AlreadyReported {
    private final Set<String> files;
    private final Map<String, List<Span>> claims = new HashMap<>();

    /**
     * @param problems what has been found before the rules were checked
     */
    AlreadyReported(Dossier dossier, Problems problems) {
        this.files = problems.unread(Problems.Unread.DATA);
        Map<String, List<Span>> errors = new HashMap<>();
        for (Problem problem : problems.sorted()) {
            if (problem.level() == Problem.Level.ERROR) {
                errors.computeIfAbsent(problem.span().file().path(), path -> new ArrayList<>())
                        .add(problem.span());
            }
        }
        for (Claim claim : dossier.claims()) {
            Span whole = claim.marks().whole();
            String path = whole.file().path();
            if (errors.getOrDefault(path, List.of()).stream().anyMatch(error -> isIn(whole, error))) {
                claims.computeIfAbsent(path, none -> new ArrayList<>()).add(whole);
            }
        }
    }

    /** True for a place where something may be missing only because of an error. */
    boolean holds(Span place) {
        String path = place.file().path();
        return ContentPaths.anyOf(files, path)
                || claims.getOrDefault(path, List.of()).stream().anyMatch(claim -> isIn(claim, place));
    }

    private static boolean isIn(Span whole, Span part) {
        return whole.start() <= part.start() && part.start() < whole.end();
    }
}
