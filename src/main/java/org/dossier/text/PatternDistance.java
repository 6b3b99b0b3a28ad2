package org.dossier.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Edit distances of one pattern to stretches of texts: so many characters to be changed, put in or removed.
 *
 * <p>One step for each character of the text and 64 of the pattern: Myers, "A fast bit-vector algorithm for approximate string matching based
 * on dynamic programming" (1999), for longer patterns in blocks as Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances" (2003), which also counts swaps of neighbors. The other distances are those of the table of Sellers (1980), which takes a step for each pair of characters.
 */
public final class PatternDistance {
    private static final int LATIN = 0x250;

    private final int length;
    private final int words;
    private final long top;
    private final long[] latin;
    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] nothing;
    private final long[] plus;
    private final long[] minus;
    private final long[] diagonal;
    private final long[] masks;

    /**
     * Reads in a pattern; it is compared from its end on where texts are read backward.
     *
     * @param pattern not empty
     */
    public PatternDistance(String pattern) {
        length = pattern.length();
        words = (length + 63) / 64;
        top = 1L << (length - 1);
        latin = new long[LATIN * words];
        nothing = new long[words];
        plus = new long[words];
        minus = new long[words];
        diagonal = new long[words];
        masks = new long[words];
        for (int i = 0; i < length; i++) {
            char c = pattern.charAt(i);
            long bit = 1L << i;
            if (c < LATIN) {
                latin[c * words + i / 64] |= bit;
            } else {
                others.computeIfAbsent(c, one -> new long[words])[i / 64] |= bit;
            }
        }
    }

    /**
     * Where a stretch ends that is nearest, and its distance.
     *
     * @param end offset just after the first of several that are as near, of the character it begins with where it is read backward; where
     *     reading began when leaving all out is as near
     * @param distance so many characters differ
     */
    public record Found(int end, int distance) {}

    /** The stretch that is nearest to the whole pattern, wherever in {@code text} from {@code start} to {@code end} it begins. */
    public Found nearest(char[] text, int start, int end) {
        return run(text, start, end, 1, 0);
    }

    /** The stretch up to {@code end} that is nearest, for a pattern and a text read backward; it begins at {@code start} at the earliest. */
    public Found ending(char[] text, int start, int end) {
        return run(text, end - 1, start - 1, -1, 1);
    }

    /** The distance to the whole stretch, with a swap of neighbors as one. */
    public int swapping(char[] text, int start, int end) {
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        Arrays.fill(diagonal, 0L);
        Arrays.fill(masks, 0L);
        int distance = length;
        for (int i = start; i < end; i++) {
            distance += swapping(text[i]);
        }
        return distance;
    }

    private int swapping(char c) {
        long[] all = c < LATIN ? latin : others.getOrDefault(c, nothing);
        int from = c < LATIN ? c * words : 0;
        int added = 0;
        long moreCarry = 1;
        long lessCarry = 0;
        long swapCarry = 0;
        for (int i = 0; i < words; i++) {
            long equal = all[from + i];
            long unmatched = ~diagonal[i] & equal;
            long swap = (unmatched << 1 | swapCarry) & masks[i];
            swapCarry = unmatched >>> 63;
            long up = plus[i];
            long down = minus[i];
            long carried = equal | lessCarry;
            long zero = (((carried & up) + up) ^ up) | carried | down | swap;
            long more = down | ~(zero | up);
            long less = zero & up;
            if (i == words - 1) {
                added = ((more & top) != 0 ? 1 : 0) - ((less & top) != 0 ? 1 : 0);
            }
            long moreOut = more >>> 63;
            long lessOut = less >>> 63;
            more = more << 1 | moreCarry;
            less = less << 1 | lessCarry;
            moreCarry = moreOut;
            lessCarry = lessOut;
            plus[i] = less | ~(zero | more);
            minus[i] = more & zero;
            diagonal[i] = zero;
            masks[i] = equal;
        }
        return added;
    }

    /**
     * Goes over a text.
     *
     * @param step 1, or -1 to read backward
     * @param first what one more character costs before the pattern begins: 0 or 1
     */
    private Found run(char[] text, int start, int end, int step, int first) {
        if (words == 1) {
            return one(text, start, end, step, first);
        }
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        int distance = length;
        int best = distance;
        int behind = step > 0 ? 1 : 0;
        int at = start + 1 - behind;
        for (int i = start; i != end; i += step) {
            distance += several(text[i], first);
            if (distance < best) {
                best = distance;
                at = i + behind;
            }
        }
        return new Found(at, best);
    }

    /** The same for a pattern of 64 characters at most, with nothing kept in memory: most quotes are, and this loop takes all the time. */
    private Found one(char[] text, int start, int end, int step, int first) {
        long up = -1L;
        long down = 0;
        int distance = length;
        int best = distance;
        int behind = step > 0 ? 1 : 0;
        int at = start + 1 - behind;
        for (int i = start; i != end; i += step) {
            char c = text[i];
            long equal = c < LATIN ? latin[c] : others.getOrDefault(c, nothing)[0];
            long vertical = equal | down;
            long horizontal = (((equal & up) + up) ^ up) | equal;
            long more = down | ~(horizontal | up);
            long less = up & horizontal;
            distance += (int) ((more >>> (length - 1)) & 1) - (int) ((less >>> (length - 1)) & 1);
            more = more << 1 | first;
            up = less << 1 | ~(vertical | more);
            down = more & vertical;
            if (distance < best) {
                best = distance;
                at = i + behind;
            }
        }
        return new Found(at, best);
    }

    /** What the last row of the next column adds. */
    private int several(char c, int first) {
        long[] masks = c < LATIN ? latin : others.getOrDefault(c, nothing);
        int from = c < LATIN ? c * words : 0;
        int carry = first;
        for (int i = 0; i < words; i++) {
            long equal = masks[from + i];
            long up = plus[i];
            long down = minus[i];
            long vertical = equal | down;
            equal |= carry < 0 ? 1 : 0;
            long horizontal = (((equal & up) + up) ^ up) | equal;
            long more = down | ~(horizontal | up);
            long less = up & horizontal;
            long bit = i == words - 1 ? top : Long.MIN_VALUE;
            int out = ((more & bit) != 0 ? 1 : 0) - ((less & bit) != 0 ? 1 : 0);
            more = more << 1 | (carry > 0 ? 1 : 0);
            less = less << 1 | (carry < 0 ? 1 : 0);
            plus[i] = less | ~(vertical | more);
            minus[i] = more & vertical;
            carry = out;
        }
        return carry;
    }
}
