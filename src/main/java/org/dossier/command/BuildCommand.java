package org.dossier.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.Build;
import org.dossier.Today;
import org.dossier.cache.CacheFolder;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.LastBuild;
import org.dossier.cache.MadeFiles;
import org.dossier.model.Routes;
import org.dossier.publish.PublishReport;
import org.dossier.publish.Site;
import org.dossier.source.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site. If the content has errors, reports them and leaves the previous site as it is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # the project in the current folder, into its folder 'site'",
            "  dossier build",
            "  # another project",
            "  dossier build my-dossier",
            "  # into another folder",
            "  dossier build -o /tmp/preview"
        })
public final class BuildCommand extends ProjectCommand {
    @Mixin
    private ProjectFolder folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            description = "Where to write the site (default: the folder 'site' of the project).")
    private Path site;

    @Option(
            names = "--editor",
            description =
                    "Adds pages for editors, in the folder 'editor' of the site: which names of each article were linked and how, which were not and why.")
    private boolean editor;

    @Option(
            names = "--mark-failure",
            paramLabel = "FILE",
            hidden = true,
            description = "Writes this file when the build fails, and removes it when it does not: for build tools.")
    private Path mark;

    @Override
    public Integer call() throws IOException {
        if (mark == null) {
            return build();
        }
        Files.writeString(mark, "The site was not built.\n");
        int code = build();
        if (code == Exit.DONE) {
            Files.delete(mark);
        }
        return code;
    }

    private int build() throws IOException {
        Path project = project(folder.named());
        Path target = site == null ? project.resolve("site") : site;
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw wrong("Not a folder: " + target);
        }
        Path holds = inTheWay(project, target);
        if (holds != null) {
            throw wrong("The site cannot be written to " + target + ": " + holds
                    + " exists already and would be mixed with it. Name a separate folder, such as "
                    + project.resolve("site"));
        }
        Site.at(target).finish();
        LastBuild last = LastBuild.before(project, target, editor, Today.anywhere());
        LastBuild.Said same = last.said();
        if (same != null) {
            err().print(streams().colour() ? same.coloured() : same.problems());
            done(target, 0, same.files(), 0);
            return Exit.DONE;
        }
        return build(project, target, last);
    }

    private int build(Path project, Path target, LastBuild last) throws IOException {
        MadeFiles made = MadeFiles.of(project);
        KeptMemory kept = KeptMemory.of(project);
        Build.Built built;
        try (TerminalProgress progress = new TerminalProgress(streams())) {
            built = Build.build(project, target, editor, progress, made, kept, last::siteAsLeft);
        }
        streams().print(built.problems(), built.checked().unread());
        PublishReport report = built.report();
        if (report == null) {
            err().println("Nothing was written: " + target + " is unchanged.");
            return Exit.PROBLEMS;
        }
        made.forgetOthers();
        int written = report.written().size();
        int unchanged = report.unchanged().size();
        done(target, written, unchanged, report.removed().size());
        if (kept.unused() != null) {
            err().println("Everything was made anew: what the last build kept in " + CacheFolder.NAME + " "
                    + kept.unused() + ".");
        }
        if (kept.lost() != null) {
            err().println("The next build takes longer: " + CacheFolder.NAME + " could not be written: " + kept.lost());
        }
        report.kept()
                .forEach(file ->
                        err().println("kept " + file + ": no longer part of the site, but it was changed by hand"));
        if (report.kept().isEmpty()) {
            String plain = ProblemText.of(built.problems(), false);
            String coloured = ProblemText.of(built.problems(), true);
            last.keep(new LastBuild.Said(plain, coloured, written + unchanged), report.stamps());
        }
        return Exit.DONE;
    }

    private void done(Path target, int written, int unchanged, int removed) {
        out().println(target + ": " + (written + unchanged) + " files, " + written + " written, " + unchanged
                + " unchanged, " + removed + " removed");
        if (editor) {
            out().println("For editors: " + target.resolve(Routes.EDITOR));
        }
    }

    /**
     * What of a project a site would be mixed with.
     *
     * @param site where someone wants to write it; need not exist
     * @return a folder that authors write in, which is in the site's or holds it, also through links; null when there is none
     * @throws IOException when a folder on the way cannot be looked at
     */
    private static Path inTheWay(Path project, Path site) throws IOException {
        Path target = Site.real(site);
        for (String name : List.of("content", "templates", "src", ".git", CacheFolder.NAME)) {
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
}
