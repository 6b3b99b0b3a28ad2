package org.dossier.text.withheld;

import java.util.List;

/**
 * A profile to withhold.
 *
 * @param profile its id
 * @param person true for a person, whose surname, initials and halves are looked for too
 * @param names its name, and that in other languages and as it is sorted
 * @param aliases what it is called besides, each as a whole
 * @param also more that is surely it; with {@code *} at an end, words that go on there
 * @param not words that are not it, exactly as written; with {@code *} at an end, words that go on there
 */
public record WithheldProfile(
        String profile, boolean person, List<String> names, List<String> aliases, List<String> also, List<String> not) {
    /** Copies the lists. */
    public WithheldProfile {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        also = List.copyOf(also);
        not = List.copyOf(not);
    }
}
