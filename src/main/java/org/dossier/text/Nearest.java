package org.dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what someone may have meant by a word that is not known. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidates like {@code word}, the nearest first and equally near ones in alphabetical order: at most a third of the letters
     * differ, in lower case.
     */
    public static List<String> near(String word, Collection<String> candidates) {
        return scored(word, candidates).map(Scored::word).toList();
    }

    private static Stream<Scored> scored(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        PatternDistance pattern = pattern(wanted);
        return candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Scored(candidate, distance(pattern, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance <= most)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word));
    }

    /** The candidate most like {@code word}, the first of several; null when none is like it. */
    public static String of(String word, Collection<String> candidates) {
        return scored(word, candidates).findFirst().map(Scored::word).orElse(null);
    }

    /** The candidate most like {@code word}; null when none is like it, or when several are equally like it. */
    public static String only(String word, Collection<String> candidates) {
        List<Scored> first = scored(word, candidates).limit(2).toList();
        return first.isEmpty() || first.size() == 2 && first.get(0).distance == first.get(1).distance
                ? null
                : first.get(0).word;
    }

    /** {@code "did you mean 'x'?"} for the nearest candidate, {@code "did you mean 'x' or 'y'?"} for two equally near; else {@code otherwise}. */
    public static String help(String word, Collection<String> candidates, String otherwise) {
        List<Scored> near = scored(word, candidates).limit(2).toList();
        if (near.isEmpty()) {
            return otherwise;
        }
        boolean two = near.size() == 2 && near.get(0).distance == near.get(1).distance;
        return "did you mean '" + near.get(0).word + "'" + (two ? " or '" + near.get(1).word + "'" : "") + "?";
    }

    private record Scored(String word, int distance) {}

    /**
     * How many letters differ, a swap of neighbors counted as one (optimal string alignment, after Damerau 1964).
     *
     * @param most of more than that nobody need know how many
     * @return the number of edits; more than {@code most} stands for any larger number
     */
    public static int distance(String a, String b, int most) {
        return Math.abs(a.length() - b.length()) > most ? most + 1 : distance(pattern(a), b);
    }

    /** Null for an empty word, which is not a pattern. */
    private static PatternDistance pattern(String word) {
        return word.isEmpty() ? null : new PatternDistance(word);
    }

    private static int distance(PatternDistance pattern, String word) {
        return pattern == null ? word.length() : pattern.swapping(word.toCharArray(), 0, word.length());
    }
}
