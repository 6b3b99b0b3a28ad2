package org.dossier.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.source.Memory;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/** The content of a project, and what changes to its files would make of it, without writing them. */
public final class Trial {
    private final Path project;
    private final String article;
    private final LocalDate today;
    private final Memory memory;
    private final Manuscript manuscript;
    private final Problems.Said reading;
    private Tried before;

    /**
     * The content with a change.
     *
     * @param manuscript the content as written
     * @param resolved what it says; complete only when there is no error
     * @param problems what is wrong, sorted, with the levels that the dossier gives its rules
     * @param added those that were not there before the change
     */
    public record Tried(
            Manuscript manuscript, Resolver.Resolved resolved, List<Problem> problems, List<Problem> added) {
        /** True when what came of the change stops a build. */
        public boolean stops() {
            return added.stream().anyMatch(this::stops);
        }

        /** True for a problem that stops a build. */
        public boolean stops(Problem problem) {
            return problem.level() == Problem.Level.ERROR
                    || resolved.dossier().settings().strict();
        }
    }

    private Trial(Path project, String article, LocalDate today, Instant moment) throws IOException {
        this.project = project;
        this.article = article;
        this.today = today;
        this.memory = Memory.fresh(moment);
        Problems problems = new Problems();
        this.manuscript = read(Overlay.NONE, problems, memory);
        this.reading = problems.said();
    }

    /**
     * Reads the content as it is.
     *
     * @param project the folder that holds {@code content}
     * @param today for the rules on dates
     * @param moment this one
     * @throws IOException when a file cannot be read
     */
    public static Trial of(Path project, LocalDate today, Instant moment) throws IOException {
        return new Trial(project, null, today, moment);
    }

    /**
     * Reads as much of the content as a change to one article needs, or one to no article. Of others only the titles are read, so what is
     * wrong between two articles is not seen.
     *
     * @param project the folder that holds {@code content}
     * @param article id of the article that is read whole, which may be one that is not there yet
     * @param today for the rules on dates
     * @param moment this one
     * @throws IOException when a file cannot be read
     */
    public static Trial of(Path project, String article, LocalDate today, Instant moment) throws IOException {
        return new Trial(project, article, today, moment);
    }

    private Manuscript read(Overlay overlay, Problems problems, Memory memory) throws IOException {
        return ContentReader.read(project, new ContentReader.Part(article, overlay), problems, memory);
    }

    /** The content as written. */
    public Manuscript manuscript() {
        return manuscript;
    }

    /** What is wrong with files by themselves, before anything is looked up. */
    public List<Problem> reading() {
        return reading.problems();
    }

    /** The content as it is, which is resolved when it is first asked for. */
    public Tried before() {
        if (before == null) {
            Problems problems = new Problems();
            problems.add(reading);
            before = checked(manuscript, problems, memory);
        }
        return before;
    }

    /**
     * The content with a change.
     *
     * @throws IOException when a file cannot be read
     */
    public Tried with(Overlay change) throws IOException {
        return with(change, Trial::words);
    }

    /**
     * The content with a change.
     *
     * @param words what a problem says: those that say the same before and after the change are not due to it
     * @throws IOException when a file cannot be read
     */
    public Tried with(Overlay change, Function<Problem, String> words) throws IOException {
        // Of the other files, what was made of them before is taken again.
        Memory again = memory.again();
        Problems problems = new Problems();
        Tried then = checked(read(change, problems, again), problems, again);
        return new Tried(then.manuscript, then.resolved, then.problems, added(then.problems, words));
    }

    /** What was not wrong before; what was is passed over once for each time it was. */
    private List<Problem> added(List<Problem> all, Function<Problem, String> words) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> known = new HashMap<>();
        before().problems.forEach(problem -> known.merge(words.apply(problem), 1, Integer::sum));
        return all.stream()
                .filter(problem -> known.merge(words.apply(problem), -1, Integer::sum) < 0)
                .toList();
    }

    private Tried checked(Manuscript manuscript, Problems problems, Memory memory) {
        RelationKinds kinds = memory.made(RelationKinds.class, "relation kinds", RelationKinds::standard);
        Resolver.Resolved resolved = Resolver.resolve(manuscript, kinds, problems, memory);
        Rules.check(resolved.dossier(), today, problems, memory);
        List<Problem> all = Rules.levels(problems.sorted(), resolved.dossier().settings());
        return new Tried(manuscript, resolved, all, List.of());
    }

    /** What a problem says, wherever in its file: lines move. */
    private static String words(Problem problem) {
        return String.join(
                "\n",
                problem.span().file().path(),
                problem.level().word(),
                problem.code(),
                problem.message(),
                problem.help());
    }
}
