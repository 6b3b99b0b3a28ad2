package org.dossier.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.Today;
import org.dossier.edit.EditedLines;
import org.dossier.edit.Fixes;
import org.dossier.edit.Trial;
import org.dossier.export.AnchorRow;
import org.dossier.export.ProblemReport;
import org.dossier.model.AnchorState;
import org.dossier.model.Article;
import org.dossier.model.Keyed;
import org.dossier.resolve.Anchored;
import org.dossier.source.Fix;
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
    /** What was hidden after one fault is fixed in the next round; each round leaves less. */
    private static final int ROUNDS = 10;

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
            fix(project, told);
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
                streams().print(problems, unread);
                if (problems.isEmpty()) {
                    out().println("No problems.");
                } else if (!fix) {
                    streams().fixable(problems);
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

    /** Fixes what can be fixed, and shows the lines. */
    private void fix(Path project, PrintStream told) throws IOException {
        int edits = 0;
        int moves = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Trial trial = Trial.of(project, Today.anywhere(), Instant.now());
            Set<Problem> agreed = round == 1 && (yes || !dryRun) ? agreed(trial) : Set.of();
            Fixes fixes = Fixes.of(project, trial, agreed::contains);
            EditedLines.of(fixes.edits()).forEach(lines -> lines.shown().forEach(told::println));
            fixes.moves().forEach(move -> told.println(move.shown()));
            edits += fixes.edits().size();
            moves += fixes.moves().size();
            if (dryRun || fixes.isEmpty()) {
                break;
            }
            fixes.apply(project);
        }
        told.println((dryRun ? "To fix: " : "Fixed: ") + count(edits, "place")
                + (moves == 0 ? "" : ", " + count(moves, "file name")) + ".\n");
    }

    /** The problems whose fix is what the author meant, as they say when asked. */
    private Set<Problem> agreed(Trial trial) throws IOException {
        Set<Problem> agreed = new LinkedHashSet<>();
        int unasked = 0;
        for (Problem problem : trial.before().problems()) {
            if (problem.fix().isNone() || problem.fix().certain()) {
                continue;
            }
            if (yes || streams().yes(question(problem))) {
                agreed.add(problem);
            } else if (!streams().terminal()) {
                unasked++;
            }
        }
        if (unasked > 0) {
            err().println("Only you can say what is meant in " + count(unasked, "place")
                    + ": run it on a terminal, which asks, or with --yes.");
        }
        return agreed;
    }

    private static String question(Problem problem) {
        Fix fix = problem.fix();
        String change = fix.edits().isEmpty()
                ? "move it to '" + fix.moves().get(0).to() + "'"
                : "write '" + fix.edits().get(0).words() + "'";
        return problem.span() + ": " + problem.message() + "; " + change + "?";
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
