package org.dossier.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.export.AnchorRow;
import org.dossier.export.ProblemReport;
import org.dossier.model.AnchorState;
import org.dossier.model.Article;
import org.dossier.model.Keyed;
import org.dossier.resolve.Anchored;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the content and reports every problem; does not build.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # report all problems",
            "  dossier check",
            "  # show the lines that would be fixed, then fix them",
            "  dossier check --fix --dry-run",
            "  dossier check --fix",
            "  # what to review before publication",
            "  dossier check --audit report.html"
        })
public final class CheckCommand extends ProjectCommand {
    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print problems: ${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Option(
            names = "--anchors",
            paramLabel = "FILE",
            description = "Also writes how each quote was found to this file, as a JSON list.")
    private Path anchors;

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            converter = AuditFile.Converter.class,
            description =
                    "Also writes a report for editors, with what to review before publication, to this file: HTML or JSON, by its extension. May be repeated.")
    private List<AuditFile> audits;

    @Mixin
    private OverwritePrompt replacing;

    @Option(
            names = "--fix",
            description =
                    "Fixes what can have only one meaning, such as a misspelled key, a date in another form or a quote "
                            + "whose words have changed. Shows every changed line, changes nothing else, and skips a fix "
                            + "that would cause a new error. Asks who is meant where an id may be another person's.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: shows every line that would change, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "With --fix: answers yes to everything it would ask.")
    private boolean yes;

    @Option(
            names = "--accept",
            description = "Shows how the content differs from what has been published, and records it as published.")
    private boolean accept;

    /** How problems are printed. */
    enum Format implements Keyed {
        /** For people. */
        TEXT,
        /** A JSON list. */
        JSON,
        /** Commands of a GitHub workflow. */
        GITHUB;

        @Override
        public String toString() {
            return key();
        }
    }

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        AuditFile.mayWrite(audits, project, replacing, this);
        if ((dryRun || yes) && !fix) {
            throw wrong((dryRun ? "--dry-run" : "--yes") + " needs --fix");
        }
        if (anchors != null) {
            replacing.ask(anchors, AnchorRow.START, this);
        }
        PrintStream told = format == Format.TEXT ? out() : err();
        if (fix) {
            new Fixing(this, dryRun, yes, told).run(project);
        }
        CheckedProject checked = checked(project);
        AuditFile.write(audits, checked);
        if (anchors != null) {
            try (OutputStream out = Files.newOutputStream(anchors)) {
                AnchorRow.write(rows(checked), out);
            }
        }
        checked = accept ? checked.besides(Acceptance.RULE).besides(Acceptance.NAMES) : checked;
        print(checked.problems(), checked.unread());
        if (accept && !Acceptance.of(project, checked, told)) {
            err().println("Nothing was accepted: the record of what is published is unchanged.");
        } else if (!accept && format == Format.TEXT) {
            out().print(Acceptance.waiting(checked.resolved().publication()));
        }
        return checked.failed() ? Exit.PROBLEMS : Exit.DONE;
    }

    private CheckedProject checked(Path project) throws IOException {
        try (TerminalProgress progress = new TerminalProgress(streams())) {
            return Build.check(project, Memory.none(), progress);
        }
    }

    private void print(List<Problem> problems, Set<String> unread) throws IOException {
        switch (format) {
            case JSON -> {
                ProblemReport.json(problems, out());
                out().println();
            }
            case GITHUB -> out().print(ProblemReport.github(problems));
            case TEXT -> {
                ProblemPrinter.print(streams(), problems, unread);
                if (problems.isEmpty()) {
                    out().println("No problems.");
                } else if (!fix) {
                    ProblemPrinter.fixable(streams(), problems);
                }
            }
        }
    }

    /** Published offsets count code points of the reading text. */
    private static List<AnchorRow> rows(CheckedProject checked) {
        List<AnchorRow> rows = new ArrayList<>();
        for (Anchored anchored : checked.resolved().anchored()) {
            Article article = checked.dossier().article(anchored.article());
            List<Range> ranges = anchored.ranges();
            boolean placed = !ranges.isEmpty() && article != null;
            String text = placed ? article.body().text() : "";
            int start = placed ? text.codePointCount(0, ranges.get(0).start()) : -1;
            int end = placed
                    ? text.codePointCount(0, ranges.get(ranges.size() - 1).end())
                    : -1;
            AnchorState state = anchored.state();
            rows.add(new AnchorRow(
                    anchored.id(), anchored.article(), anchored.quote(), state, start, end, anchored.score()));
        }
        return rows;
    }
}
