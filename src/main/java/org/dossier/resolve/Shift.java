package org.dossier.resolve;

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

    /** The words of an annotation, and its quote without the names. */
    Place place(Place place) {
        return new Place(
                place.article(), place.ranges().stream().map(this::range).toList(), withheld.clean(place.quote()));
    }
}
