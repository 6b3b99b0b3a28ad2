package org.dossier.render.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Event;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.TimelineStrip;
import org.dossier.render.html.Html;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.TimelineView;

/**
 * Events, and in one line for each article and date how many claims were made. On one page in a small dossier; else on pages by year,
 * and the first page leads to them.
 *
 * @param most how many entries may be on one page
 */
record TimelinePage(int most) implements PageType {
    /** An event with three sources takes up to 2 kB of a page and some twenty-eight elements. */
    static final int MOST = 95;

    /** So many names can be looked over. */
    private static final int NAMES = 60;

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<TimelineEntry> all = TimelineEntry.of(site.dossier());
        Map<ListPart.Group, List<TimelineEntry>> years = ListGroups.byYear(all, TimelineEntry::year, site.labels());
        LongList<TimelineEntry> list = new LongList<>(Section.TIMELINE, "timeline.ftlh", "timeline/", most);
        return list.pages(years, Map.of(), (shown, context) -> {
            ClaimCards cards = ClaimCards.elsewhere(context);
            boolean first = shown.all() == null;
            List<NavItem> profiles = first ? profiles(context) : List.of();
            TimelineView view = new TimelineView(
                    shown.view(dated -> entry(dated, cards, context), null),
                    first ? strip(list.parts(years), context) : Html.EMPTY,
                    profiles.subList(0, Math.min(NAMES, profiles.size())),
                    Math.max(0, profiles.size() - NAMES));
            return new Page.Content(shown.title(), context.labels().text("timeline.lede"), view);
        });
    }

    /** The drawing, which leads to the entries on this page or, where there are several, on those by year. */
    private static Html strip(List<ListPart<TimelineEntry>> parts, PageContext context) {
        Map<String, String> firsts = new HashMap<>();
        Map<Event, String> pages = new IdentityHashMap<>();
        for (ListPart<TimelineEntry> part : parts) {
            String href = context.href(part.route());
            firsts.putIfAbsent(part.group().key(), href);
            part.entries().forEach(one -> pages.put(one.event(), href));
        }
        return TimelineStrip.draw(
                context.dossier().events(),
                event -> pages.getOrDefault(event, "") + fragment(event),
                year -> firsts.containsKey(year) ? firsts.get(year) : "#y-" + year,
                context);
    }

    /** Those who took part in events, in most first; their pages list these. */
    private static List<NavItem> profiles(PageContext context) {
        return context.dossier().profiles().stream()
                .map(profile -> NavItem.counted(
                        profile.name().text(),
                        context.href(Routes.profile(profile) + "#events"),
                        context.dossier().links(profile.id()).events().size()))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingInt(NavItem::count).reversed())
                .toList();
    }

    private static String fragment(Event event) {
        return "#event-" + event.id();
    }

    private static TimelineView.Entry entry(TimelineEntry dated, ClaimCards cards, PageContext context) {
        return dated.event() == null
                ? new TimelineView.Entry(context.date(dated.date()), null, claims(dated, cards))
                : new TimelineView.Entry(
                        context.date(dated.date()), AnnotationViews.event(dated.event(), context), null);
    }

    /** Claims in one line; those of another day than their article can be read here, all others are in the ledger. */
    private static TimelineView.ClaimsMade claims(TimelineEntry dated, ClaimCards cards) {
        PageContext context = cards.context();
        String article = dated.claims().get(0).place().article();
        boolean here = !dated.isMadeIn(context.dossier().article(article));
        return new TimelineView.ClaimsMade(
                LinkView.of(
                        context.labels().count("claims", dated.claims().size()),
                        context.href(Section.CLAIMS.route()) + "?article=" + article),
                context.cited(article),
                here ? dated.claims().stream().map(cards::card).toList() : List.of());
    }
}
