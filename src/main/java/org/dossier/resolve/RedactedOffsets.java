package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Body;
import org.dossier.source.Range;

/** The way from offsets of a text to those of the same text without the names. */
final class RedactedOffsets {
    private final List<Range> places;
    private final int[] deltas;
    private final int length;
    private final String words;

    /**
     * @param places what is removed, in order, not overlapping
     * @param words what is in the place of each
     */
    RedactedOffsets(List<Range> places, String words) {
        this.places = places;
        this.words = words;
        this.length = words.length();
        this.deltas = new int[places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            deltas[i + 1] = deltas[i] + length - places.get(i).length();
        }
    }

    /**
     * That of a text in blocks: names that begin in one and end in another are removed from each by itself.
     *
     * @param places what is removed, in order, not overlapping
     * @param words what is in the place of each
     */
    static RedactedOffsets of(List<Range> places, List<Body.Block> blocks, String words) {
        return new RedactedOffsets(apart(places, blocks), words);
    }

    private static List<Range> apart(List<Range> places, List<Body.Block> blocks) {
        if (places.isEmpty() || blocks.isEmpty()) {
            return places;
        }
        List<Range> apart = new ArrayList<>();
        int next = 0;
        for (Range place : places) {
            while (next < blocks.size() && blocks.get(next).range().end() <= place.start()) {
                next++;
            }
            int from = place.start();
            for (int i = next; i < blocks.size() && blocks.get(i).range().start() < place.end(); i++) {
                Range block = blocks.get(i).range();
                if (block.start() > from
                        && from >= (i == 0 ? 0 : blocks.get(i - 1).range().end())) {
                    from = Math.max(from, block.start());
                }
                int to = Math.min(place.end(), block.end());
                if (from < to) {
                    apart.add(new Range(from, to));
                    from = to;
                }
            }
            if (from == place.start()) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** True when nothing is removed from the text. */
    boolean isNone() {
        return places.isEmpty();
    }

    /** The text itself without the names. */
    String text(String text) {
        if (isNone()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Range place : places) {
            out.append(text, from, place.start()).append(words);
            from = place.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The new offset; {@code atEnd} says where one inside a name goes. */
    int to(int offset, boolean atEnd) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0 && offset < places.get(low - 1).end()) {
            return places.get(low - 1).start() + deltas[low - 1] + (atEnd ? length : 0);
        }
        return offset + deltas[low];
    }

    /** A stretch that touches a name holds all of what is in its place. */
    Range range(Range range) {
        return isNone() ? range : new Range(to(range.start(), false), to(range.end(), true));
    }

    /** Stretches in order; two that touch one name become one, for the words in its place are whole. */
    List<Range> ranges(List<Range> ranges) {
        if (isNone()) {
            return ranges;
        }
        List<Range> moved = new ArrayList<>();
        for (Range range : ranges) {
            Range one = range(range);
            int last = moved.size() - 1;
            if (last >= 0 && moved.get(last).end() > one.start()) {
                moved.set(last, new Range(moved.get(last).start(), one.end()));
            } else {
                moved.add(one);
            }
        }
        return List.copyOf(moved);
    }
}
