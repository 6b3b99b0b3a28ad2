package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
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
record TimelinePage(int most) {
    /** An event with three sources takes up to 2 kB of a page and some twenty-eight elements. */
    static final int MOST = 95;

    /** So many names can be looked over. */
    private static final int NAMES = 60;

    /**
     * An entry of the timeline: an event, or the claims of an article that were made on one date.
     *
     * @param date when; null for an event without a date
     * @param event what happened; null for claims
     * @param claims in the order of the text; empty for an event
     */
    private record Entry(PartialDate date, Event event, List<Claim> claims) {
        private static final Comparator<Entry> ORDER = Comparator.<Entry>comparingInt(dated -> dated.date.year())
                .thenComparing(Entry::date)
                .thenComparing(dated -> dated.event == null);

        /** All that has a date, oldest first, then the events without one. */
        static List<Entry> of(Dossier dossier) {
            List<Entry> dated = new ArrayList<>();
            List<Entry> undated = new ArrayList<>();
            dossier.events()
                    .forEach(event ->
                            (event.date() == null ? undated : dated).add(new Entry(event.date(), event, List.of())));
            dossier.articles().forEach(article -> dated.addAll(claims(article, dossier)));
            dated.sort(ORDER);
            dated.addAll(undated);
            return dated;
        }

        /** The claims of an article by the date they were made: that of the article where they say no other. */
        private static List<Entry> claims(Article article, Dossier dossier) {
            Map<PartialDate, List<Claim>> dates = new LinkedHashMap<>();
            for (Claim claim : article.claims()) {
                PartialDate made = dossier.made(claim);
                if (made != null) {
                    dates.computeIfAbsent(made, date -> new ArrayList<>()).add(claim);
                }
            }
            List<Entry> entries = new ArrayList<>();
            dates.forEach((date, some) -> entries.add(new Entry(date, null, some)));
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

    Stream<Page> pages(SiteContext site) {
        List<Entry> all = Entry.of(site.dossier());
        Map<ListPart.Group, List<Entry>> years = ListGroups.byYear(all, Entry::year, site.labels());
        LongList<Entry> list = new LongList<>(Section.TIMELINE, "timeline.ftlh", "timeline/", most);
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
    private static Html strip(List<ListPart<Entry>> parts, PageContext context) {
        Map<String, String> firsts = new HashMap<>();
        Map<Event, String> pages = new IdentityHashMap<>();
        for (ListPart<Entry> part : parts) {
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

    private static TimelineView.Entry entry(Entry dated, ClaimCards cards, PageContext context) {
        return dated.event() == null
                ? new TimelineView.Entry(context.date(dated.date()), null, claims(dated, cards))
                : new TimelineView.Entry(
                        context.date(dated.date()), AnnotationViews.event(dated.event(), context), null);
    }

    /** Claims in one line; those of another day than their article can be read here, all others are in the ledger. */
    private static TimelineView.ClaimsMade claims(Entry dated, ClaimCards cards) {
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
