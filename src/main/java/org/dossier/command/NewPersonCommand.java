package org.dossier.command;

import java.io.IOException;
import org.dossier.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dossier new person}. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description =
                "Creates a draft profile of a person for each name, and prints its file. A draft is not published until you remove its line 'draft'.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier new person \"Ada Wintmoor\" --role \"Inspector of bridges\"",
            "  dossier new person \"Ben Arkwell\" \"Cara Lund\" \"Dora Quill\""
        })
public final class NewPersonCommand extends NewProfileCommand {
    @Option(
            names = "--role",
            paramLabel = "WORDS",
            description = "The role that makes what they do a public matter; 'none' for a private person.")
    private String role;

    @Override
    public Integer call() throws IOException {
        return write(Profile.Kind.PERSON, role);
    }
}
