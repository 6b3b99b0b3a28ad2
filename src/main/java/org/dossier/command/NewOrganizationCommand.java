package org.dossier.command;

import java.io.IOException;
import org.dossier.model.Profile;
import picocli.CommandLine.Command;

/** {@code dossier new organization}. */
@Command(
        name = "organization",
        mixinStandardHelpOptions = true,
        description =
                "Creates a draft profile of an organization for each name, and prints its file. A draft is not published until you remove its line 'draft'.",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier new organization \"Corlan Works\" --kind company --short Corlan"})
public final class NewOrganizationCommand extends NewProfileCommand {
    @Override
    public Integer call() throws IOException {
        return write(Profile.Kind.ORGANIZATION, null);
    }
}
