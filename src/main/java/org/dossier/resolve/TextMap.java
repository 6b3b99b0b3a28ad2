package org.dossier.resolve;

import java.util.Arrays;
import java.util.Objects;
import org.dossier.model.TextOrigin;
import org.dossier.source.Range;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The way from a reading text back to its source, as runs that were written in one stretch.
 *
 * @param texts where each run begins in the reading text, in order
 * @param lengths of it there
 * @param starts where it begins in the file
 * @param ends just after its last character there
 */
record TextMap(SourceFile file, int[] texts, int[] lengths, int[] starts, int[] ends) implements TextOrigin {
    @Override
    public boolean equals(Object other) {
        return other instanceof TextMap map
                && file.equals(map.file)
                && Arrays.equals(texts, map.texts)
                && Arrays.equals(lengths, map.lengths)
                && Arrays.equals(starts, map.starts)
                && Arrays.equals(ends, map.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, Arrays.hashCode(texts), Arrays.hashCode(starts));
    }

    @Override
    public Span of(Range range) {
        if (texts.length == 0) {
            return Span.whole(file);
        }
        int start = place(range.start(), false);
        int end = range.length() == 0 ? start : place(range.end() - 1, true);
        return new Span(file, Math.min(start, end), Math.max(start, end));
    }

    private int place(int at, boolean after) {
        int found = Arrays.binarySearch(texts, at);
        int run = Math.max(0, found >= 0 ? found : -found - 2);
        int into = at - texts[run];
        // Only a run that was written letter by letter shows where each letter is; a character reference or a fold does
        // not.
        if (ends[run] - starts[run] != lengths[run]) {
            return after ? ends[run] : starts[run];
        }
        return Math.min(ends[run], starts[run] + into + (after ? 1 : 0));
    }

    /** Collects the runs. */
    static final class Builder {
        private int[] texts = new int[16];
        private int[] lengths = new int[16];
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int count;
        private int next = -1;

        /** One more run: {@code length} characters at {@code text}, written from {@code start} to {@code end}. */
        void add(int text, int length, int start, int end) {
            boolean goesOn = count > 0
                    && text == next
                    && ends[count - 1] == start
                    && end - start == length
                    && ends[count - 1] - starts[count - 1] == lengths[count - 1];
            next = text + length;
            if (goesOn) {
                ends[count - 1] = end;
                lengths[count - 1] += length;
                return;
            }
            if (count == texts.length) {
                texts = Arrays.copyOf(texts, count * 2);
                lengths = Arrays.copyOf(lengths, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            texts[count] = text;
            lengths[count] = length;
            starts[count] = start;
            ends[count++] = end;
        }

        TextMap of(SourceFile file) {
            return new TextMap(
                    file,
                    Arrays.copyOf(texts, count),
                    Arrays.copyOf(lengths, count),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(ends, count));
        }
    }
}
