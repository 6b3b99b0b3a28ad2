package org.dossier.command;

import java.io.IOException;
import java.util.List;
import org.dossier.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class NewPersonCommand extends ProjectCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The full name, in quotes. May be repeated.")
    private List<String> names;

    @Mixin
    private NewItemCommand creation;

    @Mixin
    private ProfileOptions options;

    @Option(
            names = "--role",
            paramLabel = "WORDS",
            description = "The role that makes what they do a public matter; 'none' for a private person.")
    private String role;

    @Override
    public Integer call() throws IOException {
        return options.write(Profile.Kind.PERSON, names, role, creation, this);
    }
}
