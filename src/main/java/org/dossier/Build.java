package org.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.assets.Findings;
import org.dossier.audit.Audit;
import org.dossier.audit.Auditor;
import org.dossier.audit.ReportWords;
import org.dossier.export.Exports;
import org.dossier.leaks.LastLook;
import org.dossier.leaks.Origins;
import org.dossier.leaks.ProgramText;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Asset;
import org.dossier.model.Dossier;
import org.dossier.model.RelationKinds;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import org.dossier.publish.Inspection;
import org.dossier.publish.Progress;
import org.dossier.publish.PublishReport;
import org.dossier.publish.Site;
import org.dossier.read.ContentReader;
import org.dossier.render.Labels;
import org.dossier.render.Pages;
import org.dossier.render.RuleInForce;
import org.dossier.render.SearchResults;
import org.dossier.render.Sharing;
import org.dossier.render.TemplateProblem;
import org.dossier.render.Theme;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.search.SearchIndex;
import org.dossier.search.Shown;
import org.dossier.serve.Draft;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.stats.Overview;
import org.dossier.stats.Stats;
import org.dossier.text.WithheldForms;

/**
 * The whole pipeline; the first file to read.
 *
 * <pre>
 * content --read--> Manuscript --resolve--> Dossier --rules--> Dossier --render, export, search--> OutputFile… --publish--> site
 * </pre>
 */
public final class Build {
    /** The rule that readers are told of what changes after they have seen it. */
    private static final String UNTOLD = "correction-log";

    private Build() {}

    /**
     * What checking the content of a project found.
     *
     * @param manuscript the content as written
     * @param resolved what the content says, how its quotes were found, and how it differs from what readers have been shown; complete only
     *     when there is no error
     * @param problems what is wrong, sorted, with the levels that the dossier gives its rules
     * @param unread paths of files that could not be read as a whole: what depends on them has not been checked
     */
    public record Checked(
            Manuscript manuscript, Resolver.Resolved resolved, List<Problem> problems, Set<String> unread) {
        /** What the content says. */
        public Dossier dossier() {
            return resolved.dossier();
        }

        /** The same without the problems of one code. */
        public Checked besides(String code) {
            return new Checked(
                    manuscript,
                    resolved,
                    problems.stream()
                            .filter(problem -> !problem.code().equals(code))
                            .toList(),
                    unread);
        }

        /** True when the site may not be built: there is an error, or a warning in a dossier that is strict. */
        public boolean failed() {
            return problems.stream()
                    .anyMatch(problem -> problem.level() == Problem.Level.ERROR
                            || dossier().settings().strict());
        }
    }

    /**
     * What to build.
     *
     * @param site where to write
     * @param editor true to add the pages for editors
     */
    public record Wanted(Path site, boolean editor) {}

    /**
     * What a build did.
     *
     * @param checked what was found in the content
     * @param problems what was found in the content, and in the templates
     * @param report what was written; null when there were errors, and nothing was
     */
    public record Built(Checked checked, List<Problem> problems, PublishReport report) {}

    /**
     * Reads and checks a project.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when a file cannot be read
     */
    public static Checked check(Path project) throws IOException {
        return check(project, Memory.none());
    }

    /**
     * Reads and checks a project again that was checked before.
     *
     * @param memory of the run before, as its {@link Memory#next}
     * @throws IOException when a file cannot be read
     */
    public static Checked check(Path project, Memory memory) throws IOException {
        Problems problems = new Problems();
        Manuscript manuscript = ContentReader.read(project, ContentReader.Part.ALL, problems, memory);
        RelationKinds kinds = memory.made(RelationKinds.class, "relation kinds", RelationKinds::standard);
        Resolver.Resolved resolved = Resolver.resolve(manuscript, kinds, problems, memory);
        Rules.check(resolved.dossier(), today(), problems, memory);
        Theme.check(project.resolve("templates"), problems);
        if (problems.passesOver() && !problems.hasErrors()) {
            throw new IllegalStateException("something was not checked because of an error, and there is no error");
        }
        Set<String> unread = new TreeSet<>(problems.unread(Problems.Unread.DATA));
        unread.addAll(problems.unread(Problems.Unread.TEXT));
        return new Checked(
                manuscript,
                resolved,
                Rules.levels(problems.sorted(), resolved.dossier().settings()),
                unread);
    }

    /**
     * The latest day it can be anywhere on Earth. It decides only whether a date lies in the future; nothing that is built depends on it.
     */
    public static LocalDate today() {
        return day(ZoneOffset.ofHours(14));
    }

    /** The day it is somewhere, or what SOURCE_DATE_EPOCH says, in seconds since 1970. */
    public static LocalDate day(ZoneId zone) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch != null && epoch.matches("[0-9]{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now();
        return LocalDate.ofInstant(now, zone);
    }

    /** What an editor should look at before publication; also of a project with errors. */
    public static Audit audit(Checked checked) {
        Resolver.Resolved resolved = checked.resolved();
        return Auditor.audit(resolved.dossier(), checked.problems(), resolved.anchored(), resolved.unpublished());
    }

    /**
     * How much there is, and what is unfinished; also of a project with errors.
     *
     * @param most of how much that is unfinished in one respect the places are told, at least 0
     */
    public static Stats stats(Checked checked, int most) {
        ReportWords wording = new ReportWords(
                checked.dossier(), checked.resolved().unpublished().withheld());
        return Overview.of(checked.dossier(), audit(checked), wording, most);
    }

    /**
     * Builds the site of a project. When anything is wrong with the content, nothing in {@code site} is touched, but for what a killed
     * build of before had begun there: that is brought to its end first.
     *
     * @param project the folder that holds {@code content} and maybe {@code templates}
     * @param wanted what to build, and where
     * @throws IOException when a file cannot be read or the site not written
     */
    public static Built build(Path project, Wanted wanted, Progress progress) throws IOException {
        Site site = Site.at(wanted.site());
        site.finish();
        Checked checked = check(project);
        if (checked.failed()) {
            return new Built(checked, checked.problems(), null);
        }
        try {
            Path templates = project.resolve("templates");
            List<OutputFile> files = files(checked.dossier(), templates);
            if (wanted.editor()) {
                files.addAll(Pages.forEditors(checked.dossier(), templates));
            }
            return new Built(checked, checked.problems(), site.publish(files, progress, lastLook(checked, templates)));
        } catch (TemplateProblem e) {
            return refused(checked, List.of(e.problem()));
        } catch (LastLook.Refused e) {
            return refused(checked, e.problems());
        }
    }

    /**
     * What of a project a site would be mixed with.
     *
     * @param site where somebody wants to write it; need not exist
     * @return a folder that authors write in, which lies in the site's or holds it, also through links; null when there is none
     * @throws IOException when a folder on the way cannot be looked at
     */
    public static Path inTheWay(Path project, Path site) throws IOException {
        Path target = Site.real(site);
        for (String name : List.of("content", "templates", "src", ".git")) {
            Path folder = project.resolve(name);
            Path real = Site.real(folder);
            boolean within = target.startsWith(real)
                    || site.toAbsolutePath()
                            .normalize()
                            .startsWith(folder.toAbsolutePath().normalize());
            if (within
                    || Files.exists(folder)
                            && (real.startsWith(target) || Site.real(project).startsWith(target))) {
                return folder;
            }
        }
        return null;
    }

    private static Built refused(Checked checked, List<Problem> problems) {
        return new Built(
                checked,
                Stream.concat(checked.problems().stream(), problems.stream()).toList(),
                null);
    }

    /** Looks at finished files for names that are to be withheld; at none where nothing is. */
    private static Inspection lastLook(Checked checked, Path templates) throws IOException {
        WithheldForms names = checked.resolved().unpublished().withheld().forms();
        if (names.isEmpty()) {
            return Inspection.NONE;
        }
        Dossier dossier = checked.dossier();
        Labels labels = Labels.of(dossier.settings().language());
        Set<String> own = new TreeSet<>(Theme.of(templates).standard());
        Exports.schemas().forEach(file -> own.add(file.route()));
        List<String> words = new ArrayList<>(labels.all());
        Rules.inForce(dossier.settings()).forEach(one -> words.add(one.rule().reason()));
        ProgramText program = new ProgramText(words, labels.months(), own);
        Map<String, Path> copied =
                dossier.assets().stream().collect(Collectors.toMap(Asset::route, Asset::file, (one, other) -> one));
        return new LastLook(names, program, route -> new Origins(dossier).apply(route), route -> {
            Path file = copied.get(route);
            return file == null ? "" : Findings.words(file, file.getFileName().toString());
        });
    }

    /** Everything the site consists of: pages, pictures for links, data, the index for searching and the assets of the content. */
    static List<OutputFile> files(Dossier dossier, Path templates) throws IOException {
        List<OutputFile> files = ownFiles(dossier, templates);
        files.addAll(searchFiles(dossier, templates));
        return files;
    }

    /** All but the index for searching; cheap to list. */
    private static List<OutputFile> ownFiles(Dossier dossier, Path templates) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        List<RuleInForce> rules = Rules.inForce(dossier.settings()).stream()
                .map(one -> new RuleInForce(
                        one.rule().id(), one.state().key(), one.rule().reason()))
                .toList();
        List<OutputFile> pages = Pages.of(dossier, templates, rules);
        List<String> routes = pages.stream().map(OutputFile::route).toList();
        files.addAll(pages);
        files.addAll(Theme.of(templates).files());
        files.addAll(Sharing.cards(dossier));
        Labels labels = Labels.of(dossier.settings().language());
        files.addAll(Exports.of(dossier, routes, labels.text("nav.corrections"), labels.language()));
        for (Asset asset : dossier.assets()) {
            files.add(OutputFile.copyOf(asset.route(), asset.file()));
        }
        return files;
    }

    /** The index for searching. To list its files takes long: how many there are depends on all words of the dossier. */
    private static List<OutputFile> searchFiles(Dossier dossier, Path templates) throws IOException {
        SearchResults results = SearchResults.of(dossier, templates);
        Shown shown = new Shown(
                results::origin,
                results::mentions,
                results::brief,
                results::kind,
                results::facts,
                results::origin,
                results::credit,
                results::claim);
        return SearchIndex.of(dossier, shown);
    }

    /**
     * Reads and checks a project that somebody is writing, for a {@link org.dossier.serve.Preview}: nothing is drawn before a browser asks.
     *
     * @param editor true to add the pages for editors
     * @param memory of the run before
     * @throws IOException when a file cannot be read
     */
    public static Draft draft(Path project, boolean editor, Memory memory) throws IOException {
        Checked checked = check(project, memory);
        // Whoever writes a correction looks at the changed words first.
        if (checked.besides(UNTOLD).failed()) {
            return new Draft(checked.problems(), true, null);
        }
        Dossier dossier = checked.dossier();
        Path templates = project.resolve("templates");
        List<OutputFile> files = ownFiles(dossier, templates);
        if (editor) {
            files.addAll(Pages.forEditors(dossier, templates));
        }
        Draft.Files site = new Draft.Files(files).with(Routes.SEARCH_INDEX, () -> {
            try {
                return searchFiles(dossier, templates);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Draft(checked.problems(), false, site);
    }

    /** What is wrong with a template, where that is why a page could not be drawn; null where it is something else. */
    public static Problem blamed(RuntimeException e) {
        return e instanceof TemplateProblem template ? template.problem() : null;
    }
}
