package org.dossier.text.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Surnames of Spanish and Portuguese names. Both languages have two; Spanish calls people by the first, or by both, Portuguese by the last.
 */
public final class IberianNames {
    private static final Set<String> PARTICLES = Set.copyOf(NameWords.SURNAMES.words("es", "particle"));
    private static final Set<String> CONNECTORS = Set.copyOf(NameWords.SURNAMES.words("es", "connector"));
    private static final Set<String> GIVEN = Set.copyOf(NameWords.SURNAMES.words("es", "given"));
    private static final Set<String> UNCERTAIN = Set.copyOf(NameWords.SURNAMES.words("es", "uncertain"));
    private static final Set<String> PORTUGUESE = Set.copyOf(NameWords.SURNAMES.words("pt", "particle"));
    private static final Set<String> KIN = Set.copyOf(NameWords.SURNAMES.words("pt", "kin"));

    private static final Set<String> LANGUAGES = Set.of("es", "pt", "ca", "gl");
    private static final Set<String> ALL_GIVEN = Stream.of("es", "pt", "mul")
            .flatMap(language -> NameWords.SURNAMES.words(language, "given").stream())
            .collect(Collectors.toUnmodifiableSet());

    private IberianNames() {}

    /** True for a word between given name and surname, in either language. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word) || PORTUGUESE.contains(word);
    }

    /** Given names that tell who else has a surname in texts of a language; empty for a language of other places. */
    public static Set<String> given(String language) {
        return LANGUAGES.contains(language) ? ALL_GIVEN : Set.of();
    }

    /** "García Márquez" and "García" of Gabriel García Márquez; "Campos" of María Teresa Campos, whose second word is a given name. */
    static List<String> spanish(List<String> words) {
        List<String> units = units(words);
        if (units.size() < 2) {
            return List.of();
        }
        int first = 1;
        while (first < units.size() - 1 && GIVEN.contains(NameWords.lower(plain(units.get(first))))) {
            first++;
        }
        boolean two = units.size() > 3;
        first = two ? units.size() - 2 : Math.max(first, units.size() - 2);
        String last = units.get(units.size() - 1);
        if (first == units.size() - 1) {
            return NameWords.isName(last) ? List.of(last) : List.of();
        }
        String both = units.get(first) + " " + last;
        // "Juan Martín López" has two given names or two surnames: nothing tells.
        String word = NameWords.lower(units.get(first));
        boolean given = UNCERTAIN.contains(word) || GIVEN.contains(word);
        return given ? List.of(both) : List.of(both, units.get(first));
    }

    /** A name with its particles, and two names with "y" between them, are one surname. */
    private static List<String> units(List<String> words) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean connector = CONNECTORS.contains(word) && !units.isEmpty() && unit.isEmpty() && units.size() > 1;
            if (connector) {
                unit.append(units.remove(units.size() - 1)).append(' ');
            }
            unit.append(word);
            if (connector || PARTICLES.contains(NameWords.lower(word)) && i > 0) {
                unit.append(' ');
            } else {
                units.add(unit.toString());
                unit.setLength(0);
            }
        }
        return units;
    }

    private static String plain(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    /** "da Costa" and "Costa" of Ana da Costa; "Sarney Filho" of José Sarney Filho, as "Sarney" is his father. */
    static List<String> portuguese(List<String> words) {
        int last = words.size() - 1;
        int first = last;
        boolean kin = last > 1 && KIN.contains(NameWords.lower(words.get(last)));
        first -= kin ? 1 : 0;
        if (first < 1 || !NameWords.isName(words.get(last))) {
            return List.of();
        }
        String bare = String.join(" ", words.subList(first, last + 1));
        while (first > 1 && PORTUGUESE.contains(NameWords.lower(words.get(first - 1)))) {
            first--;
        }
        String whole = String.join(" ", words.subList(first, last + 1));
        return whole.equals(bare) ? List.of(bare) : List.of(whole, bare);
    }
}
