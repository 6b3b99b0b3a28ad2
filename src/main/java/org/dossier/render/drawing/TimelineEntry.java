package org.dossier.render.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
import org.dossier.model.Routes;

/**
 * What stands on the timeline: an event, or a claim by the date it was made; the other one is null.
 *
 * @param date when; null for an event without a date
 */
public record TimelineEntry(PartialDate date, Event event, Claim claim) {
    private static final Comparator<TimelineEntry> ORDER = Comparator.<TimelineEntry>comparingInt(
                    dated -> dated.date.year())
            .thenComparing(TimelineEntry::date)
            .thenComparing(dated -> dated.event == null);

    /** Events and claims with a date, oldest first. */
    public static List<TimelineEntry> of(List<Event> events, List<Claim> claims) {
        return Stream.concat(
                        events.stream().map(event -> new TimelineEntry(event.date(), event, null)),
                        claims.stream().map(claim -> new TimelineEntry(claim.made(), null, claim)))
                .filter(dated -> dated.date != null)
                .sorted(ORDER)
                .toList();
    }

    /** Events without a date, in their order. */
    public static List<TimelineEntry> undated(List<Event> events) {
        return events.stream()
                .filter(event -> event.date() == null)
                .map(event -> new TimelineEntry(null, event, null))
                .toList();
    }

    /** The year it is filed under; {@link Routes#UNDATED} for none. */
    public String year() {
        return date == null ? Routes.UNDATED : Integer.toString(date.year());
    }
}
