package org.dossier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.TimelineView;

/** Events, and claims by the date they were made. */
final class TimelinePage implements PageType {
    private static final String UNDATED = "undated";

    /** Something with a date: an event or a claim. */
    private record Dated(PartialDate date, Event event, Claim claim) {
        private static final Comparator<Dated> ORDER = Comparator.<Dated>comparingInt(dated -> dated.date.year())
                .thenComparing(Dated::date)
                .thenComparing(dated -> dated.event == null);
    }

    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page(
                Section.TIMELINE.route(), "timeline.ftlh", Section.TIMELINE, Page.Kind.PLAIN, TimelinePage::content));
    }

    private static Page.Content content(Sheet sheet) {
        Map<String, List<Dated>> groups = new LinkedHashMap<>();
        Stream.concat(
                        sheet.dossier().events().stream().map(event -> new Dated(event.date(), event, null)),
                        sheet.shared().claims().stream().map(claim -> new Dated(claim.made(), null, claim)))
                .filter(dated -> dated.date != null)
                .sorted(Dated.ORDER)
                .forEach(dated -> groups.computeIfAbsent(Integer.toString(dated.date.year()), year -> new ArrayList<>())
                        .add(dated));
        List<Dated> undated = sheet.dossier().events().stream()
                .filter(event -> event.date() == null)
                .map(event -> new Dated(null, event, null))
                .toList();
        if (!undated.isEmpty()) {
            groups.put(UNDATED, undated);
        }
        List<NavItem> years = new ArrayList<>();
        groups.forEach(
                (year, entries) -> years.add(new NavItem(label(year, sheet), "#" + id(year), entries.size(), false)));
        ClaimCards cards = ClaimCards.elsewhere(sheet);
        TimelineView view = new TimelineView(
                years,
                Lazy.map(
                        List.copyOf(groups.keySet()),
                        year -> new TimelineView.Year(
                                id(year),
                                label(year, sheet),
                                Lazy.map(groups.get(year), dated -> entry(dated, cards, sheet)))));
        return new Page.Content(
                sheet.labels().text("nav.timeline"), sheet.labels().text("timeline.lede"), view);
    }

    private static String id(String year) {
        return year.equals(UNDATED) ? year : "y-" + year;
    }

    private static String label(String year, Sheet sheet) {
        return year.equals(UNDATED) ? sheet.labels().text("undated.heading") : year;
    }

    private static TimelineView.Entry entry(Dated dated, ClaimCards cards, Sheet sheet) {
        return new TimelineView.Entry(
                sheet.date(dated.date),
                dated.event == null ? null : Annotations.event(dated.event, sheet),
                dated.claim == null ? null : cards.card(dated.claim));
    }
}
