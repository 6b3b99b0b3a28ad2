package org.dossier.command;

import java.io.IOException;
import java.util.List;
import org.dossier.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dossier new organization}. */
@Command(
        name = "organization",
        mixinStandardHelpOptions = true,
        description =
                "Creates a draft profile of an organization for each name, and prints its file. A draft is not published until you remove its line 'draft'.",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier new organization \"Corlan Works\" --kind company --short Corlan"})
public final class NewOrganizationCommand extends ProjectCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The full name, in quotes. May be repeated.")
    private List<String> names;

    @Mixin
    private NewItemCommand creation;

    @Mixin
    private ProfileOptions options;

    @Override
    public Integer call() throws IOException {
        return options.write(Profile.Kind.ORGANIZATION, names, null, creation, this);
    }
}
