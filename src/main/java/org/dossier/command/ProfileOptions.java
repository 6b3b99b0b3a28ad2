package org.dossier.command;

import java.io.IOException;
import java.util.List;
import org.dossier.compose.Format;
import org.dossier.compose.NewFiles;
import org.dossier.model.Profile;
import picocli.CommandLine.Option;

/** What can be said of a new profile of either kind. */
final class ProfileOptions {
    @Option(
            names = "--description",
            paramLabel = "Who or what it is, in one line.",
            description = "Who or what it is, in a line.")
    private String description;

    @Option(names = "--kind", paramLabel = "WORDS", description = "In a word or two: senator, company, newspaper.")
    private String kind;

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            description = "Another full name, found wherever it occurs. May be repeated.")
    private List<String> aliases = List.of();

    @Option(
            names = "--short",
            paramLabel = "NAME",
            description = "A short form, found only after a full name. May be repeated.")
    private List<String> shorts = List.of();

    /**
     * Writes the draft.
     *
     * @param role of a person; null when not given
     * @param place where it goes; null when its id is taken
     * @return the exit code
     */
    int write(Profile.Kind what, String name, String role, NewItemCommand.Place place, ProjectCommand command)
            throws IOException {
        if (place == null) {
            return Exit.PROBLEMS;
        }
        List<String> namesakes = place.taken().namesakes(NewItemCommand.line(name));
        NewItemCommand.Known known = new NewItemCommand.Known()
                .with("description", description)
                .with("kind", kind)
                .with("public_role", role)
                .with("aliases", aliases)
                .with("weak_aliases", shorts);
        NewFiles files = new NewFiles(Format.standard());
        int code = NewItemCommand.write(
                place, files.profile(what, place.id(), NewItemCommand.line(name), known.keys(), namesakes), command);
        if (code == Exit.DONE && !namesakes.isEmpty()) {
            command.err()
                    .println(
                            "That name has a profile already: " + String.join(", ", namesakes)
                                    + ". If they are two, say so with 'different_from'; the build will ask whose each mention is.");
        }
        return code;
    }
}
