package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Events, and how many claims were made when; template {@code timeline.ftlh}.
 *
 * @param title with the year where the page holds one
 * @param all leads to the whole from a page of one year; null elsewhere
 * @param strip the timeline as SVG; empty where there is nothing to look at, and on pages of one year
 * @param years leads to the groups
 * @param parts the pages of a long timeline, with how much is there; empty when all stands on one
 * @param profiles leads to the events of each who took part in one
 * @param groups by year, undated last; made one by one
 */
public record TimelineView(
        String title,
        LinkView all,
        Html strip,
        List<NavItem> years,
        List<NavItem> parts,
        List<NavItem> profiles,
        Iterable<Year> groups) {
    /**
     * What happened in a year.
     *
     * @param id of its heading on the page
     * @param label the year, or a word for what has no date
     * @param entries by date; made one by one
     */
    public record Year(String id, String label, Iterable<Entry> entries) {}

    /**
     * An event, or claims; the other one is null.
     *
     * @param date when
     * @param event the event
     * @param claims the claims that an article reports of this date
     */
    public record Entry(Html date, EventView event, ClaimsMade claims) {}

    /**
     * Claims of an article that were made on one date.
     *
     * @param count how many, in words; leads to the claims of the article in the ledger
     * @param article which article
     * @param cards the claims, where they were made on another date than that of the article; else empty
     */
    public record ClaimsMade(LinkView count, LinkView article, List<ClaimView> cards) {}
}
