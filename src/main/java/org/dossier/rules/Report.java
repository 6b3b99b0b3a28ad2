package org.dossier.rules;

import java.time.LocalDate;
import java.util.List;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Where a rule says what breaks it: the code of the problems is the rule's id. Safe for several threads. */
public final class Report {
    private final Rule rule;
    private final LocalDate today;
    private final Problems problems;
    private final Memory memory;

    Report(Rule rule, LocalDate today, Problems problems, Memory memory) {
        this.rule = rule;
        this.today = today;
        this.problems = problems;
        this.memory = memory;
    }

    /** What the run before found, for a rule that searches long in what seldom changes. */
    Memory memory() {
        return memory;
    }

    /** The day of the check. Only what can become right by waiting may be reported by it, never what can become wrong. */
    LocalDate today() {
        return today;
    }

    /**
     * One place, at the rule's own level.
     *
     * @param span where
     * @param message what is wrong, one sentence without a final stop
     * @param help what to do
     */
    void broken(Span span, String message, String help) {
        broken(rule.level(), span, message, help);
    }

    /** One place, at a level of its own: a rule may be graver where a living person is concerned. */
    void broken(Problem.Level level, Span span, String message, String help) {
        problems.add(new Problem(level, rule.id(), message, help, span, List.of()));
    }

    /** One place, with another one that belongs to it. */
    void broken(Span span, String message, String help, Span other, String there) {
        problems.add(
                new Problem(rule.level(), rule.id(), message, help, span, List.of(new Problem.Related(other, there))));
    }
}
