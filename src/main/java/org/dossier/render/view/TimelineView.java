package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Events, and how many claims were made when; template {@code timeline.ftlh}.
 *
 * @param list the entries by year, undated last; the first page of a long timeline has none
 * @param strip the timeline as SVG; empty where there is nothing to look at, and on pages by year
 * @param profiles leads to the events of those who took part in most
 * @param more how many others took part in one
 */
public record TimelineView(ListView<Entry> list, Html strip, List<NavItem> profiles, int more) {
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
