package org.dossier.rules;

import java.time.LocalDate;
import java.util.List;
import org.dossier.source.Fix;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Where a rule says what breaks it: the code of the problems is the rule's id. Safe for several threads. */
public final class RuleReport {
    private final String code;
    private final Problem.Level level;
    private final LocalDate today;
    private final Problems problems;
    private final Memory memory;

    /**
     * @param code the rule's id
     * @param level the rule's own level
     * @param today the day of the check
     * @param problems what is reported goes there
     * @param memory what the run before found
     */
    RuleReport(String code, Problem.Level level, LocalDate today, Problems problems, Memory memory) {
        this.code = code;
        this.level = level;
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
        broken(level, span, message, help);
    }

    /** One place, at a level of its own: a rule may be graver where a living person is concerned. */
    void broken(Problem.Level level, Span span, String message, String help) {
        problems.add(new Problem(level, code, message, help, span, List.of(), Fix.NONE));
    }

    /** One place, with another one that belongs to it. */
    void broken(Span span, String message, String help, Span other, String there) {
        problems.add(
                new Problem(level, code, message, help, span, List.of(new Problem.Related(other, there)), Fix.NONE));
    }
}
