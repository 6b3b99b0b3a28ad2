package org.dossier.render.view;

import java.util.List;

/**
 * Events and dated claims; template {@code timeline.ftlh}.
 *
 * @param years leads to the groups
 * @param groups by year, undated last; made one by one
 */
public record TimelineView(List<NavItem> years, Iterable<Year> groups) {
    /**
     * What happened in a year.
     *
     * @param id of its heading on the page
     * @param label the year, or a word for what has no date
     * @param entries by date; made one by one
     */
    public record Year(String id, String label, Iterable<Entry> entries) {}

    /**
     * An event, or a claim by the date it was made; the other one is null.
     *
     * @param date when
     * @param event the event
     * @param claim the claim
     */
    public record Entry(Html date, EventView event, ClaimView claim) {}
}
