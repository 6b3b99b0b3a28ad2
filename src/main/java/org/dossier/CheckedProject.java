package org.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.book.Book;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Dossier;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.serve.Draft;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/**
 * What checking the content of a project found.
 *
 * @param manuscript the content as written
 * @param resolved what the content says, how its quotes were found, and how it differs from what readers have been shown; complete only
 *     when there is no error
 * @param problems what is wrong, sorted, with the levels that the dossier gives its rules
 * @param unread paths of files that could not be read as a whole: what depends on them has not been checked
 */
public record CheckedProject(
        Manuscript manuscript, Resolver.Resolved resolved, List<Problem> problems, Set<String> unread) {
    /** The rule that readers are told of what changes after they have seen it. */
    private static final String UNTOLD = "correction-log";

    static CheckedProject of(Manuscript manuscript, Resolver.Resolved resolved, Problems problems) {
        if (problems.passesOver() && !problems.hasErrors()) {
            throw new IllegalStateException("something was not checked because of an error, and there is no error");
        }
        Set<String> unread = new TreeSet<>(problems.unread(Problems.Unread.DATA));
        unread.addAll(problems.unread(Problems.Unread.TEXT));
        return new CheckedProject(
                manuscript,
                resolved,
                Rules.levels(problems.sorted(), resolved.dossier().settings()),
                unread);
    }

    /** What the content says. */
    public Dossier dossier() {
        return resolved.dossier();
    }

    /** The same without the problems of one code. */
    public CheckedProject besides(String code) {
        return new CheckedProject(
                manuscript,
                resolved,
                problems.stream()
                        .filter(problem -> !problem.code().equals(code))
                        .toList(),
                unread);
    }

    /** What is wrong with the content, and after it what was found when the site was made. */
    List<Problem> problemsAnd(List<Problem> more) {
        return Stream.concat(problems.stream(), more.stream()).toList();
    }

    /** True when whoever writes it may look at it: who writes a correction looks at the changed words first. */
    boolean canBeShown() {
        return !besides(UNTOLD).failed();
    }

    /** True when the site may not be built: there is an error, or a warning in a dossier that is strict. */
    public boolean failed() {
        return problems.stream()
                .anyMatch(problem -> problem.level() == Problem.Level.ERROR
                        || dossier().settings().strict());
    }

    /** The site of it for the browser of someone who is writing, in which nothing is drawn before it is asked for. */
    Draft draft(Path templates, boolean editor) throws IOException {
        return canBeShown()
                ? new Draft(problems, false, new SiteFiles(dossier(), templates, editor).forBrowsers())
                : new Draft(problems, true, null);
    }

    /**
     * It as a book, of a project without errors.
     *
     * @param templates the project's own; need not exist
     * @throws IOException when a template cannot be read
     * @throws org.dossier.render.template.TemplateProblem when one is wrong
     * @throws org.dossier.leaks.LeakCheck.Refused when a name that is withheld is in it
     */
    public Book book(Path templates) throws IOException {
        SiteFiles files = new SiteFiles(dossier(), templates, false);
        return files.book(files.lastLook(resolved.unpublished().withheld().forms()));
    }
}
