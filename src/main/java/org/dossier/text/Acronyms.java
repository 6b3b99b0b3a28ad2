package org.dossier.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The acronyms that one text has introduced in brackets after a name: {@code Popular Front (PF)}. */
final class Acronyms {
    private static final Pattern BRACKETS =
            Pattern.compile("\\s?\\((?:the )?([\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}&.-]{1,11})\\)");
    private static final int LONGEST = 24;

    private final Map<String, String> profiles = new HashMap<>();

    /**
     * An acronym that stands at a place.
     *
     * @param end just after it
     * @param profile whose it is
     */
    record Found(int end, String profile) {}

    /** Takes note of an acronym right behind a name of a profile, if there is one and it fits the name. */
    void introduce(String text, int from, int end, String profile) {
        if (end >= text.length() || " (".indexOf(text.charAt(end)) < 0) {
            return;
        }
        Matcher matcher = BRACKETS.matcher(text);
        matcher.region(end, Math.min(text.length(), end + LONGEST));
        if (matcher.lookingAt() && fits(matcher.group(1), text.substring(from, end))) {
            profiles.putIfAbsent(matcher.group(1), profile);
        }
    }

    /** Whose acronym the words are; null when none was introduced. */
    String profile(String words) {
        return profiles.get(words);
    }

    /** The acronym that begins at a place; null when there is none. */
    Found at(String text, int at) {
        for (Map.Entry<String, String> known : profiles.entrySet()) {
            int end = at + known.getKey().length();
            if (text.startsWith(known.getKey(), at) && Words.isBoundary(text, end)) {
                return new Found(end, known.getValue());
            }
        }
        return null;
    }

    /** True when every letter of the acronym is, in order, the first of a word of the name, and most words give one. */
    private static boolean fits(String acronym, String name) {
        String letters = acronym.replaceAll("[^\\p{Lu}]", "");
        if (letters.length() < 2) {
            return false;
        }
        int used = 0;
        int capitals = 0;
        for (String word : name.split("[^\\p{L}\\p{Nd}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            if (used < letters.length() && Character.toUpperCase(word.charAt(0)) == letters.charAt(used)) {
                used++;
            }
        }
        return used == letters.length() && letters.length() * 2 > capitals;
    }
}
