package org.dossier.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dossier.CheckedProject;
import org.dossier.audit.Audit;
import org.dossier.audit.Auditor;
import org.dossier.export.AuditJson;
import org.dossier.publish.Site;
import org.dossier.render.page.AuditPage;
import picocli.CommandLine;

/**
 * A file that a report for the editors is written to.
 *
 * @param path where
 * @param json true for JSON, false for HTML: as its name ends
 */
record AuditFile(Path path, boolean json) {
    /** Reads the option. */
    static AuditFile of(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        if (!end.endsWith(".html") && !end.endsWith(".json")) {
            throw new CommandLine.TypeConversionException("'" + name + "' ends neither in .html nor in .json");
        }
        try {
            return new AuditFile(Path.of(name), end.endsWith(".json"));
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + name + "' cannot be the name of a file");
        }
    }

    /**
     * Makes sure, before any work is done, that the report may be written to each of the files.
     *
     * @param files may be null or empty
     * @throws CommandLine.ParameterException when one of them would be published, or read as content, or is to stay as it is
     */
    static void mayWrite(List<AuditFile> files, Path project, OverwritePrompt replacing, ProjectCommand command)
            throws IOException {
        if (files == null) {
            return;
        }
        for (AuditFile file : files) {
            if (isIn(project.resolve("site"), file.path)
                    || isIn(project.resolve("content"), file.path)
                    || Site.holds(file.path)) {
                throw command.wrong("The report is for the editors only, and " + file.path
                        + " is where it would be published; write it elsewhere");
            }
            replacing.ask(file.path, file.json ? AuditJson.START : AuditPage.START, command);
        }
    }

    /**
     * Writes the report to each of the files; of one that cannot be written nothing is left.
     *
     * @param files may be null or empty
     * @throws IOException when one cannot be written
     */
    static void write(List<AuditFile> files, CheckedProject checked) throws IOException {
        if (files == null || files.isEmpty()) {
            return;
        }
        Audit audit = Auditor.audit(checked.resolved(), checked.problems());
        for (AuditFile file : files) {
            file.write(audit);
        }
    }

    private static boolean isIn(Path folder, Path file) throws IOException {
        return Site.real(file).startsWith(Site.real(folder));
    }

    private void write(Audit audit) throws IOException {
        try {
            ProjectCommand.replace(path, out -> {
                if (json) {
                    AuditJson.write(audit, out);
                } else {
                    AuditPage.write(audit, out);
                }
            });
        } catch (IOException e) {
            throw new IOException("cannot write the report to " + path + " (" + e + ")", e);
        }
    }
}
