package org.dossier.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.text.LetterFold;

/**
 * Who might be meant by a name: the same words in any order, whatever their case and accents; of a person also the same first and last name,
 * of an organization the same name with another legal form. Only for asking: no one is taken for another by it.
 */
final class Namesakes {
    private static final Set<String> FORMS = Set.of("""
            ltd limited inc llc llp plc corp corporation co company gmbh ag kg sa sarl sas spa srl bv nv oy ab as
            aps ooo ao oao pao zao the
            """.split("\\s+"));

    private final LetterFold fold = new LetterFold();
    private final Map<String, Set<String>> bearers = new HashMap<>();

    /** Remembers who bears names. */
    void add(String bearer, Collection<String> names, boolean person) {
        for (String name : names) {
            keys(name, person)
                    .forEach(key -> bearers.computeIfAbsent(key, none -> new TreeSet<>())
                            .add(bearer));
        }
    }

    /** Everyone who may be called by one of these names, in order. */
    Set<String> of(Collection<String> names, boolean person) {
        Set<String> all = new TreeSet<>();
        names.forEach(name -> keys(name, person).forEach(key -> all.addAll(bearers.getOrDefault(key, Set.of()))));
        return all;
    }

    private List<String> keys(String name, boolean person) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}'’]+"))
                .map(fold::of)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> core =
                words.stream().filter(word -> !FORMS.contains(word)).sorted().toList();
        List<String> keys = new ArrayList<>();
        keys.add(String.join(" ", core.isEmpty() ? words : core));
        // "Rubio, Marco A." and "Marco Antonio Rubio" may be one: first and last, in the order in which they are
        // spoken.
        int comma = name.indexOf(',');
        String spoken = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        List<String> inOrder = Arrays.stream(spoken.split("[^\\p{L}\\p{M}\\p{N}'’]+"))
                .map(fold::of)
                .filter(word -> word.length() > 1)
                .toList();
        if (person && inOrder.size() > 1) {
            List<String> ends = new ArrayList<>(List.of(inOrder.get(0), inOrder.get(inOrder.size() - 1)));
            ends.sort(null);
            keys.add("ends " + String.join(" ", ends));
        }
        keys.removeIf(String::isEmpty);
        return keys;
    }
}
