package org.dossier.command;

import java.io.IOException;
import java.util.List;
import org.dossier.model.Profile;
import picocli.CommandLine;
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
     * Writes the drafts.
     *
     * @param role of a person; null when not given
     * @param names of all that get one
     * @return the exit code
     * @throws CommandLine.ParameterException when an option can be true of one alone and there are several
     */
    int write(Profile.Kind what, List<String> names, String role, NewItemCommand creation, ProjectCommand command)
            throws IOException {
        boolean ofOne = creation.hasId() || !aliases.isEmpty() || !shorts.isEmpty();
        if (names.size() > 1 && ofOne) {
            throw command.wrong("--id, --alias and --short are for one name, and these are " + names.size()
                    + "; a name of several words goes in quotes");
        }
        int code = Exit.DONE;
        for (String name : names) {
            code |= write(what, name, role, creation, command);
        }
        return code;
    }

    private int write(Profile.Kind what, String name, String role, NewItemCommand creation, ProjectCommand command)
            throws IOException {
        NewItemCommand.Place place = creation.place(name, command);
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
        int code = NewItemCommand.write(
                place,
                creation.files().profile(what, place.id(), NewItemCommand.line(name), known.keys(), namesakes),
                null,
                command);
        if (code == Exit.DONE && !namesakes.isEmpty()) {
            command.err()
                    .println(
                            "That name has a profile already: " + String.join(", ", namesakes)
                                    + ". If they are different, record that with 'different_from'; the build will ask whose each mention is.");
        }
        return code;
    }
}
