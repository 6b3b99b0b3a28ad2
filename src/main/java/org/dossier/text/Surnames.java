package org.dossier.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where in a person's full name the surname is. */
public final class Surnames {
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu",
            "zur", "af", "av", "bin", "ibn", "al", "el", "abu", "ben", "st.", "van't");

    private Surnames() {}

    /** True for a word that a surname may begin with, such as {@code van} or {@code al}; in any case. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The bare surnames of a full name: its last word, with the particles before it, also as they begin a sentence; empty for a single word. */
    public static List<String> of(String name) {
        String[] words = name.strip().split("[\\s,]+");
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT))) {
            last--;
        }
        int first = last;
        while (first > 1 && PARTICLES.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
            first--;
        }
        // "the Iraqi commander" is a description, and "commander" nobody's surname.
        if (last == 0
                || words[last].replaceAll("[^\\p{L}]", "").length() < 2
                || words[last].codePoints().allMatch(c -> Character.isLowerCase(c) || !Character.isLetter(c))) {
            return List.of();
        }
        String surname = String.join(" ", List.of(words).subList(first, last + 1));
        String capital = surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
        return capital.equals(surname) ? List.of(surname) : List.of(surname, capital);
    }
}
