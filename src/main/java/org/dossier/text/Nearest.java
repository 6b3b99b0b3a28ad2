package org.dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant by a word that is not known. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate most like {@code word}: at most a third of its letters differ, in lower case.
     *
     * @return null when none is near; of several equally near ones the first in alphabetical order
     */
    public static String of(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        PatternDistance pattern = pattern(wanted);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Scored(candidate, distance(pattern, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance <= most)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .map(Scored::word)
                .orElse(null);
    }

    /** {@code "did you mean 'x'?"} for the nearest candidate, else {@code otherwise}. */
    public static String help(String word, Collection<String> candidates, String otherwise) {
        String near = of(word, candidates);
        return near == null ? otherwise : "did you mean '" + near + "'?";
    }

    private record Scored(String word, int distance) {}

    /**
     * How many letters differ, a swap of neighbours counted as one (optimal string alignment, after Damerau 1964).
     *
     * @param most of more than that nobody need know how many
     * @return the number of edits; more than {@code most} stands for any larger number
     */
    public static int distance(String a, String b, int most) {
        return Math.abs(a.length() - b.length()) > most ? most + 1 : distance(pattern(a), b);
    }

    /** Null for an empty word, which is no pattern. */
    private static PatternDistance pattern(String word) {
        return word.isEmpty() ? null : new PatternDistance(word);
    }

    private static int distance(PatternDistance pattern, String word) {
        return pattern == null ? word.length() : pattern.swapping(word.toCharArray(), 0, word.length());
    }
}
