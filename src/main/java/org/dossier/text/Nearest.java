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
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT), most)))
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
     * WordEdits to turn one into the other, counting a swap of neighbours as one (optimal string alignment, after Damerau 1964).
     *
     * @param most where to stop counting
     * @return the number of edits; more than {@code most} stands for any larger number
     */
    public static int distance(String a, String b, int most) {
        int[] before = null;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
