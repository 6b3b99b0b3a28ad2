package org.dossier.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.text.Nearest;

/**
 * Finds names that differ from others in a letter or two of one word, without comparing all with all: a name is filed under what is left of it
 * when a letter of one word is dropped (deletion neighborhoods, after Mor and Fraenkel 1982), and under its other words.
 */
final class NearNames {
    private static final int SHORTEST_ALONE = 6;

    private final Map<String, Set<String>> buckets = new HashMap<>();
    private final int most;

    /** An empty index; {@code most} is how many letters of a word may differ, 1 or 2. */
    NearNames(int most) {
        this.most = most;
    }

    /** Files a name, as {@link NameKey#plain} gives it. */
    void add(String name) {
        keys(name)
                .forEach(key -> buckets.computeIfAbsent(key, one -> new LinkedHashSet<>())
                        .add(name));
    }

    /** The names that differ from {@code name} in letters of exactly one word, in the order they were filed. */
    List<String> near(String name) {
        Set<String> found = new LinkedHashSet<>();
        for (String key : keys(name)) {
            for (String other : buckets.getOrDefault(key, Set.of())) {
                if (isNear(name, other)) {
                    found.add(other);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private Set<String> keys(String name) {
        String[] words = name.split(" ");
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (words.length == 1 && word.length() < SHORTEST_ALONE) {
                continue;
            }
            String left = i + ":" + String.join(" ", List.of(words).subList(0, i)) + "*"
                    + String.join(" ", List.of(words).subList(i + 1, words.length)) + ":";
            keys.add(left + word);
            for (int cut = 0; cut < word.length(); cut++) {
                keys.add(left + word.substring(0, cut) + word.substring(cut + 1));
            }
            if (most > 1 && words.length > 1 && !word.isEmpty()) {
                keys.add(left + word.charAt(0) + "*");
            }
        }
        return keys;
    }

    private boolean isNear(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        if (words.length != others.length || one.equals(other)) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        String word = words[differs];
        String with = others[differs];
        int longest = Math.max(word.length(), with.length());
        boolean figures =
                word.chars().anyMatch(Character::isDigit) || with.chars().anyMatch(Character::isDigit);
        int distance = Nearest.distance(word, with, most);
        return !figures && distance <= (words.length == 1 ? 1 : most) && distance * 2 < longest && longest > 3;
    }
}
