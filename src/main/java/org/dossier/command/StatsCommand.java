package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.audit.Audit;
import org.dossier.audit.Auditor;
import org.dossier.audit.ReportWords;
import org.dossier.audit.Stats;
import org.dossier.audit.StatsCounter;
import org.dossier.export.StatsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Summarizes the dossier and lists unfinished work, even if the content has errors.",
        footerHeading = "%nExamples:%n",
        footer = {"  # a summary on one screen", "  dossier stats", "  # with more examples", "  dossier stats --top 20"
        })
public final class StatsCommand extends ProjectCommand {
    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
    private TextOrJson format;

    @Option(
            names = "--top",
            paramLabel = "COUNT",
            defaultValue = "3",
            description = "Up to this many examples of each unfinished item (default: 3; 0: all).")
    private int top;

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        if (top < 0) {
            throw wrong("--top takes 0 or a number of places");
        }
        CheckedProject checked = Build.check(project);
        Audit audit = Auditor.audit(checked.resolved(), checked.problems());
        ReportWords words = ReportWords.of(checked.resolved());
        Stats stats = StatsCounter.of(checked.dossier(), audit, words, top == 0 ? Integer.MAX_VALUE : top);
        if (format == TextOrJson.JSON) {
            StatsReport.json(stats, out());
        } else {
            out().print(StatsText.of(stats));
        }
        sayErrors(checked, "what is counted may not be all");
        return Exit.DONE;
    }
}
