package org.dossier.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;

/**
 * What stands on the timeline: an event, or a claim by the date it was made; the other one is null.
 *
 * @param date when; null for an event without a date
 */
record Dated(PartialDate date, Event event, Claim claim) {
    private static final Comparator<Dated> ORDER = Comparator.<Dated>comparingInt(dated -> dated.date.year())
            .thenComparing(Dated::date)
            .thenComparing(dated -> dated.event == null);

    /** Events and claims with a date, oldest first. */
    static List<Dated> of(List<Event> events, List<Claim> claims) {
        return Stream.concat(
                        events.stream().map(event -> new Dated(event.date(), event, null)),
                        claims.stream().map(claim -> new Dated(claim.made(), null, claim)))
                .filter(dated -> dated.date != null)
                .sorted(ORDER)
                .toList();
    }

    /** Events without a date, in their order. */
    static List<Dated> undated(List<Event> events) {
        return events.stream()
                .filter(event -> event.date() == null)
                .map(event -> new Dated(null, event, null))
                .toList();
    }

    /** The year it is filed under; {@link LedgerPart#UNDATED} for none. */
    String year() {
        return date == null ? LedgerPart.UNDATED : Integer.toString(date.year());
    }
}
