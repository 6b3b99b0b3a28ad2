package org.dossier.text.withheld;

import org.dossier.text.Nearest;

/** Tells a slip of the pen: one letter other, left out or too many, or two that have changed places. */
final class Misspelling {
    /** Shorter surnames have too many neighbors. */
    static final int SHORTEST = 5;

    private Misspelling() {}

    /**
     * True when a word is a name but for one slip. The first letter is seldom wrong, and another makes another name.
     *
     * @param word folded
     * @param name folded
     */
    static boolean isOf(String word, String name) {
        return Math.abs(word.length() - name.length()) <= 1
                && !word.isEmpty()
                && word.charAt(0) == name.charAt(0)
                && Nearest.distance(word, name, 1) == 1;
    }
}
