package org.dossier.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.dossier.schema.EditorFiles;
import org.dossier.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Lists the JSON Schemas of the files you write, which let editors complete and check them, or writes them into the project.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # list the schemas",
            "  dossier schema",
            "  # write them into the project",
            "  dossier schema --write"
        })
public final class SchemaCommand extends ProjectCommand {
    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--write",
            description =
                    "Writes the schemas into the folder 'schema' of the project, and settings for VS Code into '.vscode'. Overwrites only schemas it wrote itself.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        if (write) {
            return written(EditorFiles.write(project));
        }
        PrintStream out = out();
        for (Schemas.Schema schema : Schemas.all()) {
            out.printf("%-34s %s%n", schema.path(), schema.pattern());
            if (!schema.frontMatter()) {
                out.println("    " + schema.modeline());
            }
        }
        out.println();
        out.println("'dossier schema --write' writes them; the line below a schema goes first in a file of its kind.");
        return Exit.DONE;
    }

    private int written(EditorFiles.Report report) {
        report.written().forEach(file -> out().println("wrote " + file));
        if (!report.unchanged().isEmpty()) {
            out().println(report.unchanged().size() + " files are as they should be");
        }
        int code = Exit.DONE;
        for (String file : report.kept().keySet()) {
            boolean settings = file.startsWith(".vscode/");
            err().println("kept " + file + ", which this program did not write");
            if (settings) {
                err().println("add to it:\n" + report.kept().get(file).stripTrailing());
            } else {
                err().println("move it elsewhere, and run this command again");
                code = Exit.PROBLEMS;
            }
        }
        return code;
    }
}
