package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.resolve.Anchored;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/**
 * The content of a project, and what a change to one of its files would make of it, without writing the file. Of other articles than the one
 * named only the titles are read, so what is wrong between two articles is not seen.
 */
public final class Trial {
    private final Path project;
    private final String article;
    private final LocalDate today;
    private final Manuscript manuscript;
    private final Problems.Said reading;
    private final Memory memory;

    /**
     * The content with a change.
     *
     * @param manuscript the content
     * @param anchored how the quotes of the article were found
     * @param problems what is wrong with the change and was not wrong before; sorted
     * @param stops true when these stop a build
     */
    public record Tried(Manuscript manuscript, List<Anchored> anchored, List<Problem> problems, boolean stops) {}

    private Trial(Path project, String article, LocalDate today, Memory memory) throws IOException {
        this.project = project;
        this.article = article;
        this.today = today;
        this.memory = memory;
        Problems problems = new Problems();
        this.manuscript = ContentReader.read(project, new ContentReader.Part(article, null), problems, memory);
        this.reading = problems.said();
    }

    /**
     * Reads the content as it is.
     *
     * @param project the folder that holds {@code content}
     * @param article id of the article that is read whole, which may be one that is not there yet; null for none
     * @param today for the rules on dates
     * @param moment this one
     * @throws IOException when a file cannot be read
     */
    public static Trial of(Path project, String article, LocalDate today, Instant moment) throws IOException {
        return new Trial(project, article == null ? "" : article, today, Memory.fresh(moment));
    }

    /** The content as it is. */
    public Manuscript manuscript() {
        return manuscript;
    }

    /**
     * The content with a file.
     *
     * @param file new, or instead of the one of its path
     * @throws IOException when a file cannot be read
     */
    public Tried with(SourceFile file) throws IOException {
        Problems problems = new Problems();
        ContentReader.Part part = new ContentReader.Part(article, file);
        // Of the other files, what was read of them before is taken again.
        Tried then = resolved(ContentReader.read(project, part, problems, memory.next(memory.begun())), problems);
        List<Problem> added = then.problems.isEmpty() ? List.of() : added(then.problems);
        boolean strict =
                then.manuscript.settings() != null && then.manuscript.settings().strict();
        boolean stops = added.stream().anyMatch(problem -> strict || problem.level() == Problem.Level.ERROR);
        return new Tried(then.manuscript, then.anchored, added, stops);
    }

    /** What was not wrong before; what was is passed over once for each time it was. */
    private List<Problem> added(List<Problem> all) {
        Problems problems = new Problems();
        problems.add(reading);
        Map<String, Integer> known = new HashMap<>();
        resolved(manuscript, problems).problems.forEach(problem -> known.merge(words(problem), 1, Integer::sum));
        return all.stream()
                .filter(problem -> known.merge(words(problem), -1, Integer::sum) < 0)
                .toList();
    }

    private Tried resolved(Manuscript manuscript, Problems problems) {
        Resolver.Resolved resolved = Resolver.resolve(manuscript, RelationKinds.standard(), problems);
        Rules.check(resolved.dossier(), today, problems);
        List<Problem> all = Rules.levels(problems.sorted(), resolved.dossier().settings());
        return new Tried(manuscript, resolved.anchored(), all, false);
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
