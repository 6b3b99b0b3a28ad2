package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a profile is called, and how that is found in articles.
 *
 * @param main its name, with other forms; null only in a draft without one, which has been reported
 * @param brief a short form, for lines in which the name is too long; also one of the aliases; empty when not given
 * @param sortName what it is filed under; empty in a draft that does not say
 * @param aliases other names that are its own anywhere
 * @param weakAliases names that are its own only after it has been named in full
 * @param matching how they are found
 */
public record Names(
        Name main, String brief, String sortName, List<String> aliases, List<String> weakAliases, Matching matching) {
    /** One name, of which nothing else is to be found in articles. */
    public static Names only(Name main) {
        return new Names(
                main, "", main.text(), List.of(), List.of(), new Matching(false, true, false, List.of(), null, ""));
    }

    /** The names that are its own anywhere, each once: its name, the other forms of it, the aliases. */
    public List<String> strong() {
        List<Name> named = main == null ? List.of() : List.of(main);
        return Stream.of(
                        named.stream().map(Name::text),
                        named.stream().flatMap(name -> name.others().stream()).map(Name.Form::text),
                        aliases.stream())
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    /** Copies the lists. */
    public Names {
        aliases = List.copyOf(aliases);
        weakAliases = List.copyOf(weakAliases);
    }

    /**
     * How the names of a profile are found in articles.
     *
     * @param surname true when the bare surname of a person is a weak alias
     * @param caseSensitive false when case does not matter
     * @param commonWord true when the name is also a common word
     * @param never texts that are never this profile
     * @param order what comes first in the name; null when its language and script tell
     * @param called the surname as the author gives it; empty when the name tells
     */
    public record Matching(
            boolean surname,
            boolean caseSensitive,
            boolean commonWord,
            List<String> never,
            NameOrder order,
            String called) {}
}
