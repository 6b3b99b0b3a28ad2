package org.dossier.text.mentions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Words;

/** Acronyms: what they are of, and those that one text has introduced in brackets after a name, {@code Popular Front (PF)}. */
public final class Acronyms {
    private static final Pattern NO_CAPITAL = Pattern.compile("[^\\p{Lu}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s?\\((?:the )?[\"']?([\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}&.-]{1,11})[\"']?\\)");
    private static final int LONGEST = 26;
    private static final int SHORTEST = 3;

    private final Map<String, String> profiles = new HashMap<>();

    /**
     * An acronym that is at a place.
     *
     * @param end just after it
     * @param profile whose it is
     */
    record Found(int end, String profile) {}

    /** Takes note of an acronym right after a name of a profile, if there is one and it fits the name. */
    void introduce(String text, int from, int end, String profile) {
        if (end >= text.length() || " (".indexOf(text.charAt(end)) < 0) {
            return;
        }
        String acronym = behind(text, end, text.substring(from, end));
        if (acronym != null) {
            profiles.putIfAbsent(acronym, profile);
        }
    }

    /** Whose acronym the words are; null when none was introduced. */
    String profile(String words) {
        return profiles.get(words);
    }

    /** The acronym that begins at a place; null when there is none. */
    Found at(String text, int at) {
        if (profiles.isEmpty()) {
            // Asked for nearly every word.
            return null;
        }
        for (Map.Entry<String, String> known : profiles.entrySet()) {
            int end = at + known.getKey().length();
            if (text.startsWith(known.getKey(), at) && Words.isBoundary(text, end)) {
                return new Found(end, known.getValue());
            }
        }
        return null;
    }

    /** The acronym that is in brackets right after a name and is made of its first letters; null when none does. */
    public static String behind(String text, int end, String name) {
        Matcher matcher = BRACKETS.matcher(text);
        matcher.region(end, Math.min(text.length(), end + LONGEST));
        return matcher.lookingAt() && isOf(matcher.group(1), name) ? matcher.group(1) : null;
    }

    /** True when the capitals of an acronym are, in order, first letters of words of a name, and most capital words give one. */
    public static boolean isOf(String acronym, String name) {
        String letters = NO_CAPITAL.matcher(acronym).replaceAll("");
        int used = 0;
        int capitals = 0;
        for (String word : words(name)) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            if (used < letters.length() && Character.toUpperCase(word.charAt(0)) == letters.charAt(used)) {
                used++;
            }
        }
        return letters.length() > 1 && used == letters.length() && letters.length() * 2 > capitals;
    }

    /**
     * The acronyms that a name would have: the first letters of its words with a capital, and those of all its words.
     *
     * @return none for names of fewer than three such words
     */
    public static Set<String> of(String name) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : words(name)) {
            all.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals.appendCodePoint(word.codePointAt(0));
            }
        }
        Set<String> acronyms = new LinkedHashSet<>();
        if (capitals.length() >= SHORTEST) {
            acronyms.add(capitals.toString());
            acronyms.add(all.toString());
        }
        return acronyms;
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
