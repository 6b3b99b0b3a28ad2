package org.dossier.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.model.Settings;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** The rules a build enforces, and the levels a dossier gives them. */
public final class Rules {
    private Rules() {}

    /** All rules, in the order in which they are explained to readers. */
    public static List<Rule> all() {
        return List.of(
                new QuoteVerbatim(),
                new NameAmbiguous());
    }

    /** Checks every rule that is not off. */
    public static void check(Dossier dossier, Problems problems) {
        Settings settings = dossier.settings();
        Map<String, Rule> rules = byId();
        settings.rules().keySet().forEach(id -> known(id, rules, settings, problems));
        settings.rulesOff().forEach(id -> known(id, rules, settings, problems));
        all().parallelStream()
                .filter(rule -> !settings.rulesOff().contains(rule.id()))
                .forEach(rule -> rule.check(
                        dossier,
                        (span, message, help) -> problems.add(
                                new Problem(rule.level(), rule.id(), message, help, span, List.of()))));
    }

    private static void known(String id, Map<String, Rule> rules, Settings settings, Problems problems) {
        if (!rules.containsKey(id)) {
            Span span = settings.marks().of("rules").find(id);
            String known = rules.keySet().stream().sorted().collect(Collectors.joining(", "));
            problems.error(
                    "unknown-rule",
                    span,
                    "there is no rule '" + id + "'",
                    org.dossier.text.Nearest.help(id, rules.keySet(), "the rules are: " + known));
        }
    }

    private static Map<String, Rule> byId() {
        return all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The problems with the levels that the dossier gives its rules; those of rules that are off are left out. */
    public static List<Problem> levels(List<Problem> problems, Settings settings) {
        List<Problem> levelled = new ArrayList<>();
        for (Problem problem : problems) {
            Problem.Level level = settings.rules().get(problem.code());
            boolean off = settings.rulesOff().contains(problem.code());
            // A quote that is not found drops its annotation: that is never passed over in silence.
            boolean mustShow = problem.code().equals("quote-verbatim");
            if (off && !mustShow) {
                continue;
            }
            levelled.add(level == null && !off ? problem : problem.at(off ? Problem.Level.WARNING : level));
        }
        return levelled.stream().sorted(Problem.ORDER).toList();
    }
}
