package org.dossier.model;

import java.util.List;

/**
 * What a profile is called, and how that is found in articles.
 *
 * @param main its name, with other forms; null only in a draft without one, which has been reported
 * @param sortName what it is filed under; empty in a draft that does not say
 * @param aliases other names that are its own anywhere
 * @param weakAliases names that are its own only after it has been named in full
 * @param matching how they are found
 */
public record Names(
        Name main, String sortName, List<String> aliases, List<String> weakAliases, Profile.Matching matching) {
    /** Copies the lists. */
    public Names {
        aliases = List.copyOf(aliases);
        weakAliases = List.copyOf(weakAliases);
    }
}
