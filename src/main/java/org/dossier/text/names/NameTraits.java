package org.dossier.text.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the full names of a person's profile say about them.
 *
 * @param generations what distinguishes father from son; an empty one where a full name has none
 * @param given first words of the full names
 * @param sex whose the given names are
 */
public record NameTraits(Set<String> generations, Set<String> given, GivenNames.Sex sex) {
    /** Of one whose profile has no full name. */
    public static final NameTraits UNKNOWN = new NameTraits(Set.of(""), Set.of(), GivenNames.Sex.UNKNOWN);

    /** Reads the full names of one profile. */
    public static NameTraits of(List<String> names, Generations generations, GivenNames givenNames) {
        Set<String> given = new HashSet<>();
        GivenNames.Sex sex = GivenNames.Sex.UNKNOWN;
        for (String name : names) {
            String first = name.substring(0, name.indexOf(' '));
            given.add(first);
            GivenNames.Sex one = givenNames.sex(first);
            sex = sex == GivenNames.Sex.UNKNOWN ? one : sex;
        }
        return new NameTraits(generations.of(names), given, sex);
    }

    /** True for one of the given names, or its first letter. */
    public boolean isCalled(String word) {
        return given.contains(word) || word.length() == 1 && given.stream().anyMatch(name -> name.startsWith(word));
    }
}
