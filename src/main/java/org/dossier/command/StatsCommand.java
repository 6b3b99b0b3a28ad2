package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.audit.Audit;
import org.dossier.audit.Auditor;
import org.dossier.audit.ReportWords;
import org.dossier.export.StatsReport;
import org.dossier.stats.Overview;
import org.dossier.stats.Stats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description =
                "Tells how much there is in the dossier, and what is unfinished and where; also of content with errors.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier stats             an overview on one screen",
            "  dossier stats --top 20    with more places of each thing unfinished"
        })
public final class StatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is printed: ${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Option(
            names = "--top",
            paramLabel = "COUNT",
            defaultValue = "3",
            description = "Tells so many places of each thing that is unfinished; 0 tells all (default: 3).")
    private int top;

    /** How the overview is printed. */
    enum Format {
        /** For people. */
        text,
        /** A JSON object. */
        json
    }

    /** A command that prints there. */
    public StatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path project = folder.path(streams, spec);
        if (top < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--top takes 0 or a number of places");
        }
        CheckedProject checked = Build.check(project);
        Audit audit = Auditor.audit(checked.resolved(), checked.problems());
        ReportWords words = ReportWords.of(checked.resolved());
        Stats stats = Overview.of(checked.dossier(), audit, words, top == 0 ? Integer.MAX_VALUE : top);
        if (format == Format.json) {
            StatsReport.json(stats, streams.out());
        } else {
            streams.out().print(StatsText.of(stats));
        }
        ContentErrors.say(checked, "what is counted may not be all", streams.err());
        return Exit.DONE;
    }
}
