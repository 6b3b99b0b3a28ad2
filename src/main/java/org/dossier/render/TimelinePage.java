package org.dossier.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.TimelineView;

/**
 * Events, and claims by the date they were made. On one page in a small dossier; else on pages by year, and the first page leads to
 * them.
 *
 * @param most how many entries may stand on one page
 */
record TimelinePage(int most) implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        List<Dated> dated = Dated.of(shared.dossier().events(), shared.claims());
        List<Dated> all = new ArrayList<>(dated);
        all.addAll(Dated.undated(shared.dossier().events()));
        String first = Section.TIMELINE.route();
        if (all.size() <= most) {
            return Stream.of(page(first, sheet -> whole(dated, all, sheet)));
        }
        List<TimelinePart> parts = TimelinePart.of(all, most);
        return Stream.concat(
                Stream.of(page(first, sheet -> overview(dated, parts, sheet))),
                parts.stream().map(part -> page(part.route(), sheet -> part(part, sheet))));
    }

    private static Page page(String route, Function<Sheet, Page.Content> content) {
        return new Page(route, "timeline.ftlh", Section.TIMELINE, Page.Kind.PLAIN, content);
    }

    private static Page.Content whole(List<Dated> dated, List<Dated> all, Sheet sheet) {
        Map<String, List<Dated>> groups = TimelinePart.byYear(all);
        List<NavItem> years = new ArrayList<>();
        groups.forEach(
                (year, entries) -> years.add(new NavItem(label(year, sheet), "#" + id(year), entries.size(), false)));
        Html strip = TimelineStrip.draw(dated, TimelinePage::fragment, year -> "#" + id(year), sheet);
        String title = sheet.labels().text("nav.timeline");
        return content(
                new TimelineView(title, null, strip, years, List.of(), profiles(sheet), groups(groups, sheet)), sheet);
    }

    private static Page.Content part(TimelinePart part, Sheet sheet) {
        String title = sheet.labels().text("timeline.of", label(part, sheet));
        LinkView all = LinkView.of(sheet.labels().text("timeline.all"), sheet.href(Section.TIMELINE.route()));
        Map<String, List<Dated>> groups = Map.of(part.year(), part.entries());
        return content(
                new TimelineView(title, all, Html.EMPTY, List.of(), List.of(), List.of(), groups(groups, sheet)),
                sheet);
    }

    private static Page.Content overview(List<Dated> dated, List<TimelinePart> parts, Sheet sheet) {
        Map<String, String> firsts = new LinkedHashMap<>();
        Map<Dated, String> pages = new IdentityHashMap<>();
        for (TimelinePart part : parts) {
            String href = sheet.href(part.route());
            firsts.putIfAbsent(part.year(), href);
            part.entries().forEach(one -> pages.put(one, href));
        }
        Html strip = TimelineStrip.draw(dated, one -> pages.get(one) + fragment(one), firsts::get, sheet);
        List<NavItem> links = parts.stream()
                .map(part -> new NavItem(
                        label(part, sheet),
                        sheet.href(part.route()),
                        part.entries().size(),
                        false))
                .toList();
        String title = sheet.labels().text("nav.timeline");
        return content(
                new TimelineView(title, null, strip, List.of(), links, profiles(sheet), groups(Map.of(), sheet)),
                sheet);
    }

    private static Page.Content content(TimelineView view, Sheet sheet) {
        return new Page.Content(view.title(), sheet.labels().text("timeline.lede"), view);
    }

    /** Those who took part in events; their pages list these. */
    private static List<NavItem> profiles(Sheet sheet) {
        List<NavItem> profiles = new ArrayList<>();
        for (Profile profile : sheet.dossier().profiles()) {
            int events = sheet.dossier().links(profile.id()).events().size();
            if (events > 0) {
                String href = sheet.href(Routes.profile(profile) + "#events");
                profiles.add(new NavItem(profile.name().text(), href, events, false));
            }
        }
        return profiles;
    }

    private static Iterable<TimelineView.Year> groups(Map<String, List<Dated>> groups, Sheet sheet) {
        ClaimCards cards = ClaimCards.elsewhere(sheet);
        return Lazy.map(
                List.copyOf(groups.keySet()),
                year -> new TimelineView.Year(
                        id(year), label(year, sheet), Lazy.map(groups.get(year), dated -> entry(dated, cards, sheet))));
    }

    private static String fragment(Dated event) {
        return "#event-" + event.event().id();
    }

    private static String id(String year) {
        return year.equals(LedgerPart.UNDATED) ? year : "y-" + year;
    }

    private static String label(String year, Sheet sheet) {
        return year.equals(LedgerPart.UNDATED) ? sheet.labels().text("undated.heading") : year;
    }

    private static String label(TimelinePart part, Sheet sheet) {
        String year = label(part.year(), sheet);
        return part.number() == 0 ? year : sheet.labels().text("claims.part", year, part.number());
    }

    private static TimelineView.Entry entry(Dated dated, ClaimCards cards, Sheet sheet) {
        return new TimelineView.Entry(
                sheet.date(dated.date()),
                dated.event() == null ? null : AnnotationViews.event(dated.event(), sheet),
                dated.claim() == null ? null : cards.card(dated.claim()));
    }
}
