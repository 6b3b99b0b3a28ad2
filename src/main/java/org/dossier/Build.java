package org.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
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
     * @param memory of the build before
     * @param untouched looks at {@code target}: true when the build before left it so
     * @throws IOException when a file cannot be read or the site not written
     */
    public static Built build(
            Path project,
            Path target,
            boolean editor,
            Progress progress,
            MadeFiles made,
            Memory memory,
            BooleanSupplier untouched)
            throws IOException {
        Site site = Site.at(target);
        site.finish();
        CheckedProject checked = check(project, memory, progress);
        if (checked.failed()) {
            return new Built(checked, checked.problems(), null);
        }
        progress.begins("making the site");
        SiteFiles files = new SiteFiles(checked.dossier(), project.resolve("templates"), editor);
        try {
            Inspection look =
                    files.lastLook(checked.resolved().unpublished().withheld().forms());
            List<OutputFile> all = files.all(memory).stream().map(made::of).toList();
            return new Built(checked, checked.problems(), site.publish(all, progress, look, untouched));
        } catch (TemplateProblem e) {
            return new Built(checked, checked.problemsAnd(List.of(e.problem())), null);
        } catch (LeakCheck.Refused e) {
            return new Built(checked, checked.problemsAnd(e.problems()), null);
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
