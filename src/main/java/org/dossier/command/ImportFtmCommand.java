package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.dossier.compose.FollowTheMoneyFile;
import org.dossier.compose.ForeignRecord;
import org.dossier.compose.Unreadable;
import picocli.CommandLine.Command;

/** {@code dossier import ftm}. */
@Command(
        name = "ftm",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in people, organizations and what connects them from entities of FollowTheMoney, as Aleph, OpenAleph and OpenSanctions have them, as drafts.",
            "Shows what becomes of each, and writes nothing without --write. No one is taken for another by a name: it asks. Topics, sanctions and claims are left out, and what is only suspected is alleged.",
            "May be run again: what is there already stays as it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  # shows what would become of them",
            "  dossier import ftm entities.ftm.json",
            "  # writes them; one is about someone who has a profile",
            "  dossier import ftm entities.ftm.json --same NK-3fZ=ada-wintmoor --write"
        })
public final class ImportFtmCommand extends ImportRecordsCommand {
    @Override
    Collection<ForeignRecord> records(InputStream in) throws IOException, Unreadable {
        return FollowTheMoneyFile.of(in);
    }

    @Override
    String file(List<ForeignRecord> records) {
        return FollowTheMoneyFile.file(records);
    }
}
