package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
import org.dossier.model.Routes;

/**
 * An entry of the timeline: an event, or the claims of an article that were made on one date.
 *
 * @param date when; null for an event without a date
 * @param event what happened; null for claims
 * @param claims in the order of the text; empty for an event
 */
record TimelineEntry(PartialDate date, Event event, List<Claim> claims) {
    private static final Comparator<TimelineEntry> ORDER = Comparator.<TimelineEntry>comparingInt(
                    dated -> dated.date.year())
            .thenComparing(TimelineEntry::date)
            .thenComparing(dated -> dated.event == null);

    /** All that has a date, oldest first, then the events without one. */
    static List<TimelineEntry> of(Dossier dossier) {
        List<TimelineEntry> dated = new ArrayList<>();
        List<TimelineEntry> undated = new ArrayList<>();
        dossier.events()
                .forEach(event -> (event.date() == null ? undated : dated)
                        .add(new TimelineEntry(event.date(), event, List.of())));
        dossier.articles().forEach(article -> dated.addAll(claims(article, dossier)));
        dated.sort(ORDER);
        dated.addAll(undated);
        return dated;
    }

    /** The claims of an article by the date they were made: that of the article where they say no other. */
    private static List<TimelineEntry> claims(Article article, Dossier dossier) {
        Map<PartialDate, List<Claim>> dates = new LinkedHashMap<>();
        for (Claim claim : article.claims()) {
            PartialDate made = dossier.made(claim);
            if (made != null) {
                dates.computeIfAbsent(made, date -> new ArrayList<>()).add(claim);
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        dates.forEach((date, some) -> entries.add(new TimelineEntry(date, null, some)));
        return entries;
    }

    /** True for claims that are as old as their article. */
    boolean isMadeIn(Article article) {
        return event == null && date.equals(article.date());
    }

    /** The year it is filed under; {@link Routes#UNDATED} for none. */
    String year() {
        return date == null ? Routes.UNDATED : Integer.toString(date.year());
    }
}
