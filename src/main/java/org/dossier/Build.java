package org.dossier;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.leaks.LeakCheck;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.RelationKinds;
import org.dossier.output.OutputFile;
import org.dossier.publish.Inspection;
import org.dossier.publish.Progress;
import org.dossier.publish.PublishReport;
import org.dossier.publish.Site;
import org.dossier.read.ContentReader;
import org.dossier.render.template.TemplateProblem;
import org.dossier.render.template.Theme;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.serve.Draft;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Stamp;

/**
 * The whole pipeline; the first file to read.
 *
 * <pre>
 * content --read--> Manuscript --resolve--> Dossier --rules--> Dossier --render, export, search--> OutputFile… --publish--> site
 * </pre>
 */
public final class Build {
    private Build() {}

    /**
     * What a build did.
     *
     * @param checked what was found in the content
     * @param problems what was found in the content, and in the templates
     * @param report what was written; null when there were errors, and nothing was
     */
    public record Built(CheckedProject checked, List<Problem> problems, PublishReport report) {}

    /**
     * Reads and checks a project.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file cannot be read
     */
    public static CheckedProject check(Path project) throws IOException {
        return check(project, Memory.none(), Progress.SILENT);
    }

    /**
     * Reads and checks a project again that was checked before.
     *
     * @param memory of the run before, as its {@link Memory#next}
     * @param progress told of each stage
     * @throws IOException when a file cannot be read
     */
    public static CheckedProject check(Path project, Memory memory, Progress progress) throws IOException {
        progress.begins("reading the content");
        Problems problems = new Problems();
        Manuscript manuscript = ContentReader.read(project, ContentReader.Part.ALL, problems, memory);
        progress.begins("finding quotes and names");
        RelationKinds kinds = memory.made(RelationKinds.class, "relation kinds", RelationKinds::standard);
        Resolver.Resolved resolved = Resolver.resolve(manuscript, kinds, problems, memory);
        progress.begins("checking the rules");
        Rules.check(resolved.dossier(), Today.anywhere(), problems, memory);
        Theme.check(project.resolve("templates"), problems);
        return CheckedProject.of(manuscript, resolved, problems);
    }

    /**
     * Builds the site of a project. When anything is wrong with the content, nothing in {@code target} is touched, but for what a killed
     * build of before had begun there: that is brought to its end first.
     *
     * @param project the folder that holds {@code content} and maybe {@code templates}
     * @param target where to write
     * @param editor true to add the pages for editors
     * @param made files that earlier builds made and that need not be made again
     * @param kept what the build before remembered, and where what this one did is kept
     * @param asLeft looks at {@code target}, as {@link Site#publish} asks for it
     * @throws IOException when a file cannot be read or the site not written
     */
    public static Built build(
            Path project,
            Path target,
            boolean editor,
            Progress progress,
            MadeFiles made,
            KeptMemory kept,
            Supplier<Map<String, Stamp>> asLeft)
            throws IOException {
        Site site = Site.at(target);
        site.finish();
        Memory memory = kept.before();
        CheckedProject checked = check(project, memory, progress);
        if (checked.failed()) {
            kept.keep(memory);
            return new Built(checked, checked.problems(), null);
        }
        // Begun when all is made, so that it goes on while the site is changed.
        FutureTask<Void> keeping = new FutureTask<>(() -> kept.keep(memory), null);
        progress.begins("making the site");
        SiteFiles files = new SiteFiles(checked.dossier(), project.resolve("templates"), editor);
        try {
            Inspection look =
                    files.lastLook(checked.resolved().unpublished().withheld().forms());
            List<OutputFile> all = files.all(memory).stream().map(made::of).toList();
            PublishReport report =
                    site.publish(all, progress, look.andThen(() -> new Thread(keeping, "keep").start()), asLeft);
            return new Built(checked, checked.problems(), report);
        } catch (TemplateProblem e) {
            return new Built(checked, checked.problemsAnd(List.of(e.problem())), null);
        } catch (LeakCheck.Refused e) {
            return new Built(checked, checked.problemsAnd(e.problems()), null);
        } finally {
            ended(keeping);
        }
    }

    /** Does what has not been begun, and waits for what has. */
    private static void ended(FutureTask<Void> keeping) throws InterruptedIOException {
        keeping.run();
        try {
            keeping.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while keeping what the build made");
        }
    }

    /**
     * Reads and checks a project that someone is writing, for a {@link org.dossier.serve.Preview}: nothing is drawn before a browser asks.
     *
     * @param memory of the run before
     * @throws IOException when a file cannot be read
     */
    public static Draft draft(Path project, boolean editor, Memory memory) throws IOException {
        return check(project, memory, Progress.SILENT).draft(project.resolve("templates"), editor);
    }
}
