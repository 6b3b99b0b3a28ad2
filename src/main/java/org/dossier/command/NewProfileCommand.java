package org.dossier.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that creates draft profiles, of people or of organizations. */
abstract class NewProfileCommand extends ProjectCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The full name, in quotes. May be repeated.")
    private List<String> names;

    @Mixin
    private NewItemCommand creation;

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
     * @return the exit code
     * @throws CommandLine.ParameterException when an option can be true of one alone and there are several
     */
    final int write(Profile.Kind what, String role) throws IOException {
        boolean ofOne = creation.hasId() || !aliases.isEmpty() || !shorts.isEmpty();
        if (names.size() > 1 && ofOne) {
            throw wrong("--id, --alias and --short are for one name, and these are " + names.size()
                    + "; a name of several words goes in quotes");
        }
        int code = Exit.DONE;
        for (String name : names) {
            code |= write(what, name, role);
        }
        return code;
    }

    private int write(Profile.Kind what, String name, String role) throws IOException {
        NewItemCommand.Place place = creation.place(name, this);
        if (place == null) {
            return Exit.PROBLEMS;
        }
        List<String> namesakes = namesakes(place, NewItemCommand.line(name));
        Map<String, Object> keys = new LinkedHashMap<>();
        NewItemCommand.add(keys, "description", description);
        NewItemCommand.add(keys, "kind", kind);
        NewItemCommand.add(keys, "public_role", role);
        NewItemCommand.add(keys, "aliases", aliases);
        NewItemCommand.add(keys, "weak_aliases", shorts);
        int code = NewItemCommand.write(
                place,
                creation.files().profile(what, place.id(), NewItemCommand.line(name), keys, namesakes, List.of()),
                null,
                this);
        if (code == Exit.DONE && !namesakes.isEmpty()) {
            err().println(
                            "That name has a profile already: " + String.join(", ", namesakes)
                                    + ". If they are different, record that with 'different_from'; the build will ask whose each mention is.");
        }
        return code;
    }

    /** Ids of the profiles that have a name among their strong ones, by id. */
    private static List<String> namesakes(NewItemCommand.Place place, String name) {
        return place.trial().manuscript().profiles().stream()
                .filter(profile -> profile.names().strong().stream().anyMatch(name::equalsIgnoreCase))
                .map(ProfileDraft::id)
                .sorted()
                .toList();
    }
}
