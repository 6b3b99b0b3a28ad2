package org.dossier.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import org.dossier.source.Range;

/**
 * A text made ready for comparison, with the way back: canonical composition (NFC), runs of white space to one space, soft hyphens and
 * zero-width characters dropped, all quotation marks to straight ones, dashes to one dash, ligatures apart. Case is kept.
 *
 * <p>Blocks are folded one by one and joined by a line feed, which folding never makes otherwise: so nothing is found across two of them.
 */
public final class Folded {
    private static final char LONG_DASH = '\u2014';
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String original;
    private final String text;
    private final char[] chars;
    private final Runs runs;

    private Folded(String original, char[] chars, int length, Runs runs) {
        this.original = original;
        this.text = new String(chars, 0, length);
        this.chars = chars;
        this.runs = runs;
    }

    /** Folds a text of one block for finding quotes. */
    public static Folded quote(String original) {
        return of(original, List.of(new Range(0, original.length())), false);
    }

    /** Folds a text of one block for finding names: Arabic and Hebrew vowel signs and the tatweel are dropped as well, and a long dash stays one. */
    public static Folded name(String original) {
        return of(original, List.of(new Range(0, original.length())), true);
    }

    /**
     * Folds a text.
     *
     * @param original the text
     * @param blocks its blocks, in order, not overlapping; what is between is left out
     * @param names true to drop vowel signs, for names; false for quotes
     */
    public static Folded of(String original, List<Range> blocks, boolean names) {
        Folding folding = new Folding(original, names);
        for (int i = 0; i < blocks.size(); i++) {
            Range block = blocks.get(i);
            if (i > 0) {
                folding.put('\n', block.start(), block.start());
            }
            folding.block(block.start(), block.end());
        }
        return new Folded(original, folding.out, folding.length, folding.runs);
    }

    /** The folded text; spaces at its ends are kept. */
    public String text() {
        return text;
    }

    /** The characters of {@link #text}, to walk through; not to be changed, and there may be more after them that mean nothing. */
    public char[] chars() {
        return chars;
    }

    /** Offset in the original of the character that a folded one came from. */
    public int start(int at) {
        return at < text.length() ? runs.start(at) : text.isEmpty() ? 0 : end(text.length());
    }

    /** Offset in the original just after what the folded stretch that ends at {@code end} came from; {@code end} is at least 1. */
    public int end(int end) {
        return runs.end(end - 1);
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
            if (runs.start(middle) < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Where the characters of a folded text come from: nearly all from one of the original each, in its order, so that few numbers say it.
     * The first of a run comes from {@code from} to {@code to}, each after it from the next character.
     */
    private static final class Runs {
        private int[] at = new int[16];
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int count;
        /** Where the next of the last run would come from; -1 when that has ended. */
        private int next = -1;

        /** Shows where the character at {@code place} comes from, one after the last. */
        void add(int place, int start, int end) {
            if (start != next || end != start + 1) {
                if (count == at.length) {
                    at = Arrays.copyOf(at, count * 2);
                    from = Arrays.copyOf(from, count * 2);
                    to = Arrays.copyOf(to, count * 2);
                }
                at[count] = place;
                from[count] = start;
                to[count++] = end;
            }
            next = end == start + 1 ? end : -1;
        }

        /** Shows that those from {@code place} on come from one each of the original, from {@code start} to {@code end}. */
        void addEach(int place, int start, int end) {
            add(place, start, start + 1);
            next = end;
        }

        /** Shows that the last character, at {@code place}, comes from what stands up to {@code end} as well. */
        void extend(int place, int end) {
            int start = start(place);
            next = -1;
            if (at[count - 1] == place) {
                to[count - 1] = end;
            } else {
                add(place, start, end);
            }
            next = -1;
        }

        int start(int place) {
            int run = run(place);
            return from[run] + place - at[run];
        }

        int end(int place) {
            int run = run(place);
            return at[run] == place ? to[run] : from[run] + place - at[run] + 1;
        }

        private int run(int place) {
            int found = Arrays.binarySearch(at, 0, count, place);
            return found >= 0 ? found : -found - 2;
        }
    }

    /** A text while it is folded. */
    private static final class Folding {
        private final String original;
        private final char[] source;
        private final boolean names;
        private final Runs runs = new Runs();
        private char[] out;
        private int length;

        Folding(String original, boolean names) {
            this.original = original;
            this.source = original.toCharArray();
            this.names = names;
            this.out = new char[source.length + 16];
        }

        void block(int start, int end) {
            int i = start;
            while (i < end) {
                int next = unchanged(i, end);
                if (next > i) {
                    copy(i, next);
                    i = next;
                    continue;
                }
                next = i + 1;
                char c = source[i];
                if (c < 0x300 && (next >= end || source[next] < 0x300)) {
                    character(c, i, next);
                } else {
                    next = segment(original, i, end);
                    cluster(original.substring(i, next), i, next);
                }
                i = next;
            }
        }

        /** The end of what stays as it is from a place on: ASCII, single spaces among it, of which the last carries no mark. */
        private int unchanged(int start, int end) {
            char before = length == 0 ? 0 : out[length - 1];
            int i = start;
            while (i < end && source[i] < 0x7F && (source[i] > ' ' || source[i] == ' ' && before != ' ')) {
                before = source[i++];
            }
            return i > start && i < end && source[i] >= 0x300 ? i - 1 : i;
        }

        private void copy(int start, int end) {
            int more = end - start;
            if (length + more > out.length) {
                out = Arrays.copyOf(out, (length + more) * 2);
            }
            runs.addEach(length, start, end);
            System.arraycopy(source, start, out, length, more);
            length += more;
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
                if (length > 0 && out[length - 1] == ' ') {
                    runs.extend(length - 1, end);
                } else {
                    put(' ', start, end);
                }
            } else if (isDropped(c, names)) {
                // The vowel signs of a name's last letter belong to the name.
                if (names && length > 0 && out[length - 1] != '\n') {
                    runs.extend(length - 1, end);
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
            if (length == out.length) {
                out = Arrays.copyOf(out, length * 2);
            }
            runs.add(length, start, end);
            out[length++] = c;
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

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
    }

    private static boolean isDropped(char c, boolean names) {
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
            case '\u2039', '\u203A', '\u300E', '\u300F' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u05F4' -> "\"";
            case '\u00AB', '\u00BB', '\u300C', '\u300D' -> "\"";
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
