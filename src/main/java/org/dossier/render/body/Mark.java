package org.dossier.render.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.model.Place;
import org.dossier.render.html.Html;
import org.dossier.source.Range;

/**
 * Something laid over the words of a text: a passage that an annotation is about, or a name or reference.
 *
 * @param range the words
 * @param annotation id of the annotation that ends with these words; empty for none
 * @param id of the first words on the page; empty for none
 * @param classes of the element
 * @param href where the words lead; empty when they are no link
 * @param described id of the element that says what a link leads to; empty for none
 * @param again true for a link that is a little above already, so that keys need not stop at it once more
 * @param passage true for a passage, false for a name or reference
 * @param after what to print after the last of the words
 */
public record Mark(
        Range range,
        String annotation,
        String id,
        String classes,
        String href,
        String described,
        boolean again,
        boolean passage,
        Html after) {
    /** By beginning; passages before names, and longer ones before shorter, so that the outer one comes first. */
    static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(mark -> mark.range.start())
            .thenComparing(mark -> !mark.passage)
            .thenComparing(Mark::range);

    /** The words an annotation is about: a mark for each stretch of them. */
    public static List<Mark> passage(Place place, String annotation, String classes, Html reference) {
        List<Mark> marks = new ArrayList<>();
        int last = place.ranges().size() - 1;
        for (int i = 0; i <= last; i++) {
            marks.add(new Mark(
                    place.ranges().get(i),
                    i == last ? annotation : "",
                    i == 0 ? "at-" + annotation : "",
                    classes,
                    "",
                    "",
                    false,
                    true,
                    i == last ? reference : Html.EMPTY));
        }
        return marks;
    }

    /** A name or reference that leads somewhere. */
    public static Mark name(Range range, String id, String classes, String href) {
        return new Mark(range, "", id, classes, href, "", false, false, Html.EMPTY);
    }

    /**
     * A mention.
     *
     * @param again true when the same profile is named above in the same section
     */
    public static Mark mention(Range range, String id, String classes, String href, String described, boolean again) {
        return new Mark(range, "", id, classes, href, described, again, false, Html.EMPTY);
    }
}
