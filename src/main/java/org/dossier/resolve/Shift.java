package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Place;
import org.dossier.model.Range;
import org.dossier.text.Folded;

/** The way from offsets of a text to those of the same text without the names. */
final class Shift {
    private final List<Folded.Stretch> places;
    private final int length;
    private final Withheld withheld;

    Shift(Withheld withheld, String text) {
        this.withheld = withheld;
        this.length = withheld.words().length();
        this.places = withheld.find(text).stretches();
    }

    /** True when nothing is taken out of the text. */
    boolean isNone() {
        return places.isEmpty();
    }

    /** The new offset; {@code atEnd} says where one inside a name goes. */
    int to(int offset, boolean atEnd) {
        int delta = 0;
        for (Folded.Stretch place : places) {
            if (offset <= place.start()) {
                break;
            }
            if (offset < place.end()) {
                return place.start() + delta + (atEnd ? length : 0);
            }
            delta += length - (place.end() - place.start());
        }
        return offset + delta;
    }

    /** A stretch that touches a name holds all of what stands in its place. */
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

    /** The words of an annotation, and its quote without the names. */
    Place place(Place place) {
        return new Place(
                place.article(), place.ranges().stream().map(this::range).toList(), withheld.clean(place.quote()));
    }
}
