package org.dossier.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dossier.Build;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.edit.Edits;
import org.dossier.manual.Manual;
import org.dossier.publish.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dossier manual}. */
@Command(
        name = "manual",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the manual: a website with a tutorial, guides and the reference.",
            "It comes with the program, fits its version, and needs no network."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier manual                   writes it into the folder 'manual'",
            "  dossier manual -o ~/dossier-help writes it elsewhere"
        })
public final class ManualCommand extends ProjectCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write it (default: 'manual' in the current folder).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Path target = folder == null ? streams().here().resolve("manual") : folder;
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw wrong("Not a folder: " + target);
        }
        Path project = Files.createTempDirectory("dossier-manual");
        try {
            for (Map.Entry<String, String> file :
                    Manual.files(helps(spec().root().commandLine())).entrySet()) {
                Edits.create(project, file.getKey(), file.getValue());
            }
            Build.Built built =
                    Build.build(project, target, false, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
            streams().print(built.problems(), built.checked().unread());
            if (built.report() == null) {
                return Exit.PROBLEMS;
            }
        } finally {
            Edits.remove(project);
        }
        out().println("The manual is in " + target.resolve("index.html"));
        return Exit.DONE;
    }

    /** What the program and each of its commands say of themselves, by their words, in their order. */
    public static Map<String, String> helps(CommandLine program) {
        Map<String, String> helps = new LinkedHashMap<>();
        helps.put("", help(program));
        program.getSubcommands().forEach((name, command) -> {
            helps.put(name, help(command));
            command.getSubcommands().forEach((thing, inner) -> helps.put(name + " " + thing, help(inner)));
        });
        return helps;
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }
}
