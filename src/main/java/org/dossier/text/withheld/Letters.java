package org.dossier.text.withheld;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dossier.text.LetterFold;
import org.dossier.text.Proclitics;

/**
 * The letters and digits of a text, one after the other, each with its place and with what is before it: for finding names that someone
 * may have joined, hyphened, spaced or encoded. Reads through percent encoding, references of HTML and escapes of JSON.
 */
final class Letters {
    /** What is between a letter and the one before it. */
    enum Gap {
        /** Nothing: they are of one word. */
        NONE,
        /** Nothing, but a new word may begin: a capital after a small letter, a digit after a letter, another script. */
        TURN,
        /** A hyphen at the end of a line. */
        BREAK,
        /** A hyphen. */
        HYPHEN,
        /** An apostrophe. */
        APOSTROPHE,
        /** What is inside addresses: a full stop, a low line, a slash. */
        MARK,
        /** Anything else. */
        SPACE
    }

    private static final int LONGEST_REFERENCE = 18;

    private static final Gap[] GAPS = Gap.values();

    private final String text;
    private final LetterFold fold;
    private final boolean asSeen;
    private char[] letters;
    private int[] begins;
    private int[] ends;
    private byte[] gaps;
    private int size;
    private boolean looksLatin;
    private Gap gap = Gap.SPACE;
    private boolean soft;
    private int last = -1;

    private Letters(String text, LetterFold fold, boolean asSeen) {
        this.text = text;
        this.fold = fold;
        this.asSeen = asSeen;
        int guess = text.length() + 16;
        letters = new char[guess];
        begins = new int[guess];
        ends = new int[guess];
        gaps = new byte[guess];
    }

    /**
     * The letters of a text.
     *
     * @param asSeen true to take letters of other alphabets for the Latin ones that they look like
     */
    static Letters of(String text, LetterFold fold, boolean asSeen) {
        Letters letters = new Letters(text, fold, asSeen);
        letters.read();
        return letters;
    }

    int size() {
        return size;
    }

    char at(int i) {
        return letters[i];
    }

    /** Offset of the first unit of the text that counts for a letter. */
    int begin(int i) {
        return begins[i];
    }

    /** Offset just after the last unit of the text that counts for a letter. */
    int end(int i) {
        return ends[i];
    }

    /** What is before a letter; before the first and after the last there is space. */
    Gap gap(int i) {
        return i == 0 || i >= size ? Gap.SPACE : GAPS[gaps[i]];
    }

    /** Letters from one place to another. */
    String of(int from, int to) {
        return new String(letters, from, to - from);
    }

    /** True where a word begins. */
    boolean isWord(int i) {
        return gap(i) != Gap.NONE && gap(i) != Gap.TURN;
    }

    /** True when some letter of another alphabet looks like a Latin one. */
    boolean looksLatin() {
        return looksLatin;
    }

    private void read() {
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (c == '%' || c == '&' || c == '\\') {
                i = encoded(i, c);
            } else if (c >= 0x1100 && c < 0x1200) {
                int end = i + 1;
                while (end < length && text.charAt(end) >= 0x1100 && text.charAt(end) < 0x1200) {
                    end++;
                }
                syllables(i, end);
                i = end;
            } else {
                int point = text.codePointAt(i);
                int end = i + Character.charCount(point);
                take(point, i, end);
                i = end;
            }
        }
    }

    /** Korean syllables that are written in parts. */
    private void syllables(int from, int to) {
        String composed = com.ibm.icu.text.Normalizer2.getNFCInstance().normalize(text.substring(from, to));
        for (int i = 0; i < composed.length(); i++) {
            // All of them have the place of the whole: which part is which cannot be told.
            take(composed.charAt(i), from, to);
        }
    }

    private void take(int c, int begin, int end) {
        if (gap == Gap.NONE && size > 0 && c == LetterFold.AGAIN && Character.isIdeographic(letters[size - 1])) {
            put(letters[size - 1], c, begin, end);
            return;
        }
        if (gap == Gap.NONE && size > 0 && c == 0x3B2 && last < 0x250) {
            // A Greek beta inside a Latin word stands for ß.
            put('s', c, begin, end);
            put('s', c, begin, end);
            return;
        }
        String folded = fold.letters(c);
        if (folded == null) {
            between(c);
            return;
        }
        char seen = fold.looksLike(c);
        looksLatin |= seen != 0;
        if (asSeen && seen != 0) {
            put(seen, c, begin, end);
            return;
        }
        if (folded.isEmpty()) {
            soft |= c == 0xAD;
            if (size > 0 && gap == Gap.NONE) {
                ends[size - 1] = end;
            }
            return;
        }
        for (int i = 0; i < folded.length(); i++) {
            put(folded.charAt(i), c, begin, end);
        }
    }

    private void between(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            boolean hyphen = gap == Gap.HYPHEN || gap == Gap.BREAK || gap == Gap.NONE && soft;
            gap = hyphen ? Gap.BREAK : Gap.SPACE;
            return;
        }
        if ((c == '"' || c == 0x5F4 || c == 0x201D)
                && gap == Gap.NONE
                && size > 0
                && Proclitics.isHebrew(letters[size - 1])) {
            // The sign before the last letter of a short name in Hebrew, which many leave out.
            gap = Gap.APOSTROPHE;
            return;
        }
        Gap kind = switch (c) {
            case '-', 0x2010, 0x2011, 0x2012, 0x2043, 0x2212, 0x2E17, 0xFE63, 0xFF0D, 0xAC, 0x5BE -> Gap.HYPHEN;
            case '\'', '`', 0x2018, 0x2019, 0x2BC, 0x2BB, 0x2B9, 0x2032, 0xB4, 0x5F3, 0xFF07 -> Gap.APOSTROPHE;
            case '_', '.', '+', '/', '@', '#', '~', '=', ':', '%', '&', '\\', 0x30FB, 0xB7 -> Gap.MARK;
            default -> Gap.SPACE;
        };
        if (gap == Gap.NONE) {
            gap = kind;
        } else {
            gap = gap == Gap.SPACE || gap == Gap.BREAK || kind == Gap.SPACE ? Gap.SPACE : Gap.MARK;
        }
    }

    private void put(char letter, int original, int begin, int end) {
        if (size == letters.length) {
            int more = size * 2;
            letters = Arrays.copyOf(letters, more);
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            gaps = Arrays.copyOf(gaps, more);
        }
        if (gap == Gap.NONE && last >= 0 && begin >= ends[size - 1] && turns(last, original)) {
            gap = Gap.TURN;
        } else if (gap == Gap.BREAK && Character.isUpperCase(original)) {
            gap = Gap.SPACE;
        }
        letters[size] = letter;
        begins[size] = begin;
        ends[size] = end;
        gaps[size] = (byte) gap.ordinal();
        size++;
        gap = Gap.NONE;
        soft = false;
        last = original;
    }

    private static boolean turns(int before, int now) {
        return Character.isLowerCase(before) && Character.isUpperCase(now)
                || Character.isDigit(before) != Character.isDigit(now)
                || writing(before) != writing(now);
    }

    /** Letters that make words together have the same. */
    static int writing(int c) {
        if (c < 0x2E80) {
            return 0;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return 1;
        }
        if (c >= 0x3041 && c <= 0x309F) {
            return 2;
        }
        if (c >= 0x30A0 && c <= 0x30FF || c >= 0xFF66 && c <= 0xFF9F) {
            return 3;
        }
        return Character.isIdeographic(c) || c == 0x3005 ? 4 : 0;
    }

    /** Reads what an encoded character stands for; returns where to go on. */
    private int encoded(int at, char sign) {
        int end = switch (sign) {
            case '%' -> percent(at);
            case '&' -> reference(at);
            default -> escape(at);
        };
        if (end > at) {
            return end;
        }
        between(sign);
        return at + 1;
    }

    private int percent(int at) {
        int sign = sign(at);
        int first = hex(at + sign, 2);
        if (first < 0) {
            return at;
        }
        int step = sign + 2;
        int count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        byte[] bytes = new byte[count];
        bytes[0] = (byte) first;
        for (int i = 1; i < count; i++) {
            int place = at + step * i;
            int next = place < text.length() && text.charAt(place) == '%' && sign(place) == sign
                    ? hex(place + sign, 2)
                    : -1;
            if (next < 0x80 || next > 0xBF) {
                // Not UTF-8: what old servers write.
                take(first, at, at + step);
                return at + step;
            }
            bytes[i] = (byte) next;
        }
        int point =
                first < 0x80 ? first : count == 1 ? first : new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
        take(point, at, at + step * count);
        return at + step * count;
    }

    /** How long the sign of percent is: an address that is in another one has it encoded, once for each. */
    private int sign(int at) {
        int end = at + 1;
        while (text.startsWith("25", end) && hex(end + 2, 2) >= 0) {
            end += 2;
        }
        return end - at;
    }

    /** A reference of HTML: by number, or by a letter and its accent. */
    private int reference(int at) {
        int end = semicolon(at);
        if (end < at + 3) {
            return text.startsWith("#", at + 1) ? unended(at) : at;
        }
        String name = text.substring(at + 1, end);
        int point = CharacterReference.of(name);
        if (point < 0) {
            return at;
        }
        take(point, at, end + 1);
        return end + 1;
    }

    /** A number without the semicolon, which browsers read all the same. */
    private int unended(int at) {
        boolean hex = text.regionMatches(true, at + 2, "x", 0, 1);
        int from = at + (hex ? 3 : 2);
        int end = from;
        while (end < text.length() && end - from < 7 && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0) {
            end++;
        }
        int point = end == from ? -1 : CharacterReference.of(text.substring(at + 1, end));
        if (point < 0) {
            return at;
        }
        take(point, at, end);
        return end;
    }

    private int semicolon(int at) {
        int stop = Math.min(text.length(), at + LONGEST_REFERENCE);
        for (int i = at + 1; i < stop; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private int escape(int at) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char next = text.charAt(at + 1);
        if (next == 'u') {
            int unit = hex(at + 2, 4);
            if (unit >= 0) {
                take(unit, at, at + 6);
                return at + 6;
            }
        }
        if (next == 'n' || next == 't' || next == 'r') {
            // In data files the end of a line; in a path of files a letter is lost, and the rest still found inside a
            // word.
            between('\n');
            return at + 2;
        }
        return at;
    }

    private int hex(int at, int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
