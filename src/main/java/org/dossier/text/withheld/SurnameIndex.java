package org.dossier.text.withheld;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Surnames, ready to be found with a slip of the pen in them, whatever their number: then a word and the surname are the same once a letter is left out
 * of one of them, or of both.
 */
final class SurnameIndex {
    /** Shorter names have too many neighbors. */
    static final int SHORTEST = 5;

    /** Hash codes are kept modulo this: nearly every word of a text is told by its own to be nothing that is looked for. */
    private static final int HASHES = 1 << 20;

    private final Map<String, List<WithheldForm>> shortened = new HashMap<>();
    private final BitSet hashes = new BitSet(HASHES);
    private long firstLetters;
    private int longest;

    /**
     * Adds a surname.
     *
     * @param form its letters are the surname
     * @param words of the same profile, one of which may be joined to the surname
     */
    void add(WithheldForm form, Iterable<String> words) {
        String surname = form.letters();
        longest = Math.max(longest, surname.length());
        for (int i = 0; i < surname.length(); i++) {
            String rest = surname.substring(0, i) + surname.substring(i + 1);
            shortened
                    .computeIfAbsent(i == 0 ? surname : rest, none -> new ArrayList<>(1))
                    .add(form);
            mark(i == 0 ? surname : rest);
        }
        words.forEach(this::mark);
    }

    private void mark(String word) {
        hashes.set(hash(word, 0, word.length(), -1));
        firstLetters |= 1L << word.charAt(0);
    }

    private static int hash(String word, int from, int to, int without) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = i == without ? hash : hash * 31 + word.charAt(i);
        }
        return hash & HASHES - 1;
    }

    /** False for a letter with which nothing begins that is looked for. */
    boolean mayBegin(char letter) {
        return (firstLetters & 1L << letter) != 0;
    }

    /** False for letters that are no word of a profile; true when they may be one. */
    boolean mayBeWord(String letters, int from, int to) {
        return hashes.get(hash(letters, from, to, -1));
    }

    /** The surnames of which letters are one but for a slip. */
    List<WithheldForm> near(String letters, int from, int to) {
        List<WithheldForm> near = new ArrayList<>(0);
        for (int i = to - from <= longest + 1 ? from : to; i < to; i++) {
            // The first letter is always right; instead of it, none is left out.
            int without = i == from ? -1 : i;
            if (hashes.get(hash(letters, from, to, without))) {
                String rest = letters.substring(from, i) + letters.substring(i == from ? from : i + 1, to);
                for (WithheldForm form : shortened.getOrDefault(rest, List.of())) {
                    if (!near.contains(form) && isSlipOf(letters.substring(from, to), form.letters())) {
                        near.add(form);
                    }
                }
            }
        }
        return near;
    }

    /**
     * True when a word is a name but for one slip. The first letter is seldom wrong, and another makes another name.
     *
     * @param word folded
     * @param name folded
     */
    static boolean isSlipOf(String word, String name) {
        int longer = Math.max(word.length(), name.length());
        int shorter = Math.min(word.length(), name.length());
        if (name.length() < SHORTEST || longer - shorter > 1 || word.charAt(0) != name.charAt(0)) {
            return false;
        }
        int same = 1;
        while (same < shorter && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && word.charAt(word.length() - 1 - behind) == name.charAt(name.length() - 1 - behind)) {
            behind++;
        }
        int other = longer - same - behind;
        return other == 1
                || other == 2
                        && longer == shorter
                        && word.charAt(same) == name.charAt(same + 1)
                        && word.charAt(same + 1) == name.charAt(same);
    }
}
