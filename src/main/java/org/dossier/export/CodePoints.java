package org.dossier.export;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code points: what the program counts in into what is published. Made in one
 * pass over the text; a text without characters beyond U+FFFF costs nothing more.
 */
public final class CodePoints {
    // Where the second half of each surrogate pair is, ascending: each of them makes later offsets one less.
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    /** For offsets in {@code text}. */
    public static CodePoints of(String text) {
        int[] seconds = new int[8];
        int count = 0;
        char[] chars = text.toCharArray();
        for (int i = 1; i < chars.length; i++) {
            if (chars[i] >= Character.MIN_SURROGATE && Character.isSurrogatePair(chars[i - 1], chars[i])) {
                if (count == seconds.length) {
                    seconds = Arrays.copyOf(seconds, count * 2);
                }
                seconds[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(seconds, count));
    }

    /**
     * How many code points begin before an offset.
     *
     * @param offset 0-based, UTF-16; between the halves of a pair it counts as just after the pair
     */
    public int before(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        // A pair whose second half is at the offset itself has begun before it, and takes nothing off.
        return offset - (found >= 0 ? found : -found - 1);
    }
}
