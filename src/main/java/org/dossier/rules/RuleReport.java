package org.dossier.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.source.Fix;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Where a rule says what breaks it: the code of the problems is the rule's id. Safe for several threads. */
public final class RuleReport {
    /** About so many things are checked again when one of them has changed. */
    private static final int STRETCH = 16;

    private final String code;
    private final Problem.Level level;
    private final LocalDate today;
    private final Problems problems;
    private final Memory memory;

    /** What is wrong with a stretch of things. */
    private record Found(List<Problem> problems) {}

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

    /**
     * One object for equal values that a check rests on, so that it is known again in the next run.
     *
     * @param given of a type of the rule's own
     */
    <R extends Record> R same(R given) {
        return memory.keep(Memory.key(code, given.getClass()), given);
    }

    /**
     * Checks each of some things, but those of which all that the check looks at is the same as in the run before: what was found then is reported
     * again. So a check may look at nothing else, nor at the day.
     *
     * @param id of a thing
     * @param beside other things that are looked at for one; may give null
     * @param given what is looked at for all, from {@link #same}; null for nothing
     * @param check of one thing, which reports what it finds where it is told to
     */
    <T> void each(
            List<T> all,
            Function<T, String> id,
            Function<T, Stream<?>> beside,
            Record given,
            BiConsumer<T, RuleReport> check) {
        made(Found.class, all, id, beside, given, some -> {
                    Problems own = new Problems();
                    RuleReport apart = new RuleReport(code, level, null, own, memory);
                    some.forEach(one -> check.accept(one, apart));
                    return new Found(own.sorted());
                })
                .forEach(found -> problems.addAll(found.problems()));
    }

    /** Checks each of some things, for which nothing else is looked at but what is given for all. */
    <T> void each(List<T> all, Function<T, String> id, Record given, BiConsumer<T, RuleReport> check) {
        each(all, id, one -> Stream.of(), given, check);
    }

    /**
     * What comes of some things, a stretch of them at a time: of those that were the same in the run before, what came of them then.
     *
     * @param type of what comes of a stretch, unlike that of others of the rule
     * @param make from a stretch, and what {@link #each} says of the others
     */
    <T, V> List<V> made(
            Class<V> type,
            List<T> all,
            Function<T, String> id,
            Function<T, Stream<?>> beside,
            Record given,
            Function<List<T>, V> make) {
        return stretches(all, id).parallelStream()
                .map(some -> memory.made(
                        type,
                        Memory.key(type, code, some.get(0).getClass(), id.apply(some.get(0))),
                        () -> make.apply(some),
                        Stream.concat(some.stream(), Stream.concat(some.stream().flatMap(beside), Stream.of(given)))
                                .toArray()))
                .toList();
    }

    /** The things of which each of {@link #made} comes. */
    <T> List<List<T>> stretches(List<T> all, Function<T, String> id) {
        return Memory.stretches(all, id, STRETCH);
    }

    /** The day of the check, which no check of {@link #each} has. Only what can become right by waiting may be reported by it, never what can become wrong. */
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
