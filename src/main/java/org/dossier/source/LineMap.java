package org.dossier.source;

import java.util.Arrays;

/** Turns offsets of a text into lines and columns. Lines end at {@code \n}. */
public final class LineMap {
    private final int[] starts;
    private final int length;

    private LineMap(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The lines of {@code text}; an empty text has one empty line. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return new LineMap(Arrays.copyOf(starts, count), text.length());
    }

    /** How many lines there are, at least 1. */
    public int count() {
        return starts.length;
    }

    /** The 1-based line that holds {@code offset}; an offset at the end of the text is on the last line. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of {@code offset} in its line, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Offset of the first character of a 1-based line. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Offset just after the last character of a 1-based line, before its {@code \n}. */
    public int end(int line) {
        return line < starts.length ? starts[line] - 1 : length;
    }
}
