package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * How many articles name two of those who are named in most.
 *
 * @param svg the drawing
 * @param rows the same in words, in the order of the drawing
 */
public record CooccurrenceView(Html svg, List<Row> rows) {
    /**
     * One of them.
     *
     * @param name who
     * @param articles how many articles name it, in words
     * @param others who else is named in these, most articles first
     */
    public record Row(LinkView name, String articles, List<Other> others) {}

    /**
     * Another one of them.
     *
     * @param name who
     * @param articles how many articles name both
     */
    public record Other(LinkView name, int articles) {}
}
