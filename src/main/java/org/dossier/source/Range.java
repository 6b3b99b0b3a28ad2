package org.dossier.source;

/**
 * From here to there in a text.
 *
 * @param start first character, 0-based, UTF-16
 * @param end just after the last
 */
public record Range(int start, int end) implements Comparable<Range> {
    /** Rejects a range that ends before it starts. */
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** True when both have a character in common. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** True when {@code other} is wholly inside. */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of {@code text} in this range. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start; of two that start together the longer one first, so that an outer range comes before what it holds. */
    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
