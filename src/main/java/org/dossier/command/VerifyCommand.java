package org.dossier.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.output.Bag;
import org.dossier.output.Checksums;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dossier verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks a site, a copy of one, a folder that 'dossier bundle' made, or any BagIt bag with SHA-256 checksums: lists every file that was changed, removed or added since.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # is everything as it was published?",
            "  dossier verify site",
            "  # and in the archive?",
            "  dossier verify /tmp/dossier-2024"
        })
public final class VerifyCommand extends ProjectCommand {
    @Parameters(paramLabel = "FOLDER", description = "The folder.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder);
        }
        Bag bag = new Bag(folder);
        if (!bag.isDeclared() && !bag.isSite()) {
            throw wrong(folder
                    + " is not a bag and not a site: it has neither bagit.txt and manifest-sha256.txt, which 'dossier bundle' makes, nor "
                    + Checksums.ROUTE);
        }
        Bag.Difference found = bag.check();
        found.changed().forEach(file -> out().println("changed: " + file));
        found.missing().forEach(file -> out().println("missing: " + file));
        found.added().forEach(file -> out().println("added:   " + file));
        // To a site others may have added what its host needs; a bag is all that is in it.
        boolean whole =
                bag.isSite() ? found.changed().isEmpty() && found.missing().isEmpty() : found.isNone();
        if (!whole) {
            err().println(folder + " is not as it was made.");
            return Exit.PROBLEMS;
        }
        out().println(folder + ": whole, " + found.files() + " files"
                + (found.added().isEmpty() ? "" : "; those added are not in its list"));
        return Exit.DONE;
    }
}
