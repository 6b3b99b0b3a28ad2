package org.dossier.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;

/**
 * A text made ready for comparison, with the way back: canonical composition (NFC), runs of white space to one space, soft hyphens and
 * zero-width characters dropped, curly to straight quotation marks, dashes to one dash, ligatures apart. Case is kept.
 *
 * <p>Blocks are folded one by one and joined by a line feed, which folding never makes otherwise: so nothing is found across two of them.
 */
public final class Folded {
    private static final char LONG_DASH = '\u2014';
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String original;
    private final StringBuilder out;
    private final boolean names;
    private int[] starts;
    private int[] ends;
    private String text;

    private Folded(String original, boolean names) {
        this.original = original;
        this.out = new StringBuilder(original.length() + 16);
        this.starts = new int[original.length() + 16];
        this.ends = new int[original.length() + 16];
        this.names = names;
    }

    /** A stretch of text: 0-based, half-open, UTF-16. */
    public record Stretch(int start, int end) {}

    /** Folds a text of one block for finding quotes. */
    public static Folded quote(String original) {
        return of(original, List.of(new Stretch(0, original.length())), false);
    }

    /** Folds a text of one block for finding names: Arabic and Hebrew vowel signs and the tatweel are dropped as well, and a long dash stays one. */
    public static Folded name(String original) {
        return of(original, List.of(new Stretch(0, original.length())), true);
    }

    /**
     * Folds a text.
     *
     * @param original the text
     * @param blocks its blocks, in order, not overlapping; what lies between is left out
     * @param names true to drop vowel signs, for names; false for quotes
     */
    public static Folded of(String original, List<Stretch> blocks, boolean names) {
        Folded folded = new Folded(original, names);
        for (int i = 0; i < blocks.size(); i++) {
            Stretch block = blocks.get(i);
            if (i > 0) {
                folded.put('\n', block.start(), block.start());
            }
            folded.block(block.start(), block.end());
        }
        folded.text = folded.out.toString();
        return folded;
    }

    /** The folded text; spaces at its ends are kept. */
    public String text() {
        return text;
    }

    /** Offset in the original of the character that a folded one came from. */
    public int start(int at) {
        return at < text.length() ? starts[at] : text.isEmpty() ? 0 : ends[text.length() - 1];
    }

    /** Offset in the original just after what the folded stretch that ends at {@code end} came from; {@code end} is at least 1. */
    public int end(int end) {
        return ends[end - 1];
    }

    /** True when the stretch from {@code start} to {@code end} of the folded text cuts no character, as readers count them, of the original. */
    public boolean isWholeCharacters(int start, int end) {
        return Words.isCharacterBoundary(text, start)
                && Words.isCharacterBoundary(text, end)
                && Words.isCharacterBoundary(original, start(start))
                && Words.isCharacterBoundary(original, end(end));
    }

    /** The place in the folded text that an offset of the original fell on: the first character from there on. */
    public int at(int original) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void block(int start, int end) {
        int i = start;
        while (i < end) {
            int next = i + 1;
            char c = original.charAt(i);
            if (c < 0x300 && (next >= end || original.charAt(next) < 0x300)) {
                character(c, i, next);
            } else {
                next = segment(original, i, end);
                cluster(original.substring(i, next), i, next);
            }
            i = next;
        }
    }

    /** The end of what NFC may change together: a character and all that do not begin a new one. */
    private static int segment(String text, int from, int end) {
        int i = from + Character.charCount(text.codePointAt(from));
        while (i < end && !NFC.hasBoundaryBefore(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, end);
    }

    private void cluster(String cluster, int start, int end) {
        if (cluster.length() == 1 || NFC.isNormalized(cluster)) {
            for (int i = 0; i < cluster.length(); i++) {
                character(cluster.charAt(i), start + i, start + i + 1);
            }
            return;
        }
        String composed = NFC.normalize(cluster);
        for (int i = 0; i < composed.length(); i++) {
            character(composed.charAt(i), start, end);
        }
    }

    private void character(char c, int start, int end) {
        if (c > ' ' && c < 0x7F) {
            put(c, start, end);
        } else if (isSpace(c)) {
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == ' ') {
                ends[last] = end;
            } else {
                put(' ', start, end);
            }
        } else if (isDropped(c)) {
            // The vowel signs of a name's last letter belong to the name.
            if (names && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                ends[out.length() - 1] = end;
            }
        } else {
            // Of two words joined by a long dash neither is half of a double name.
            String plain = names && (c == LONG_DASH || c == LONG_DASH + 1) ? String.valueOf(LONG_DASH) : plain(c);
            if (plain == null) {
                put(c, start, end);
            } else {
                for (int i = 0; i < plain.length(); i++) {
                    put(plain.charAt(i), start, end);
                }
            }
        }
    }

    private void put(char c, int start, int end) {
        int at = out.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2 + 16);
            ends = Arrays.copyOf(ends, at * 2 + 16);
        }
        out.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
    }

    private boolean isDropped(char c) {
        if (c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c == 0x2060
                || c == 0xFEFF
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069) {
            return true;
        }
        return names
                && (c == 0x640 // tatweel
                        || c >= 0x64B && c <= 0x652
                        || c == 0x670
                        || c >= 0x591 && c <= 0x5C7 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static String plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u05F3' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u05F4' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u05BE' -> "-";
            case '\u2026' -> "...";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> null;
        };
    }
}
