package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/**
 * Words that may be a withheld name and may be something else.
 *
 * @param profile whose name it may be
 * @param form the form of the name that it is like
 * @param words as they are there
 * @param span where
 */
record UncertainName(String profile, String form, String words, Span span) {
    /** How many other places a problem shows. */
    private static final int MOST = 3;

    /** Reports all of them: one problem for the same words, however often they are somewhere. */
    static void report(Collection<UncertainName> doubts, Problems problems) {
        Map<String, List<UncertainName>> alike = new TreeMap<>();
        doubts.stream()
                .sorted(Comparator.comparing(UncertainName::span).thenComparing(UncertainName::profile))
                .forEach(one -> alike.computeIfAbsent(one.words, none -> new ArrayList<>())
                        .add(one));
        alike.values().forEach(all -> problems.add(problem(all)));
    }

    private static Problem problem(List<UncertainName> all) {
        UncertainName first = all.get(0);
        List<Span> places = all.stream().map(UncertainName::span).distinct().toList();
        String profiles =
                all.stream().map(UncertainName::profile).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(one -> "'" + one + "'")
                        .collect(Collectors.joining(" and "));
        String list = YamlText.single(first.words);
        Problem problem = Problem.error(
                "redaction-doubt",
                first.span,
                "'" + first.words + "' may be the name '" + first.form + "', which must be withheld"
                        + (places.size() > 1 ? "; it occurs in " + places.size() + " places" : ""),
                "add to the profile " + profiles + " the first line if it is the name, the second if it is not\n"
                        + "    redact_also: [" + list + "]\n"
                        + "    not_redacted: [" + list + "]");
        for (Span other : places.subList(1, Math.min(places.size(), MOST + 1))) {
            problem = problem.with(other, "and here");
        }
        return problem;
    }
}
