package org.dossier.render.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Event;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.TimelineStrip;
import org.dossier.render.html.Html;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.TimelineView;

/**
 * Events, and in one line for each article and date how many claims were made. On one page in a small dossier; else on pages by year,
 * and the first page leads to them.
 *
 * @param most how many entries may stand on one page
 */
record TimelinePage(int most) implements PageType {
    /** An event takes up to 2 kB of a page and some twenty elements. */
    static final int MOST = 120;

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<TimelineEntry> all = TimelineEntry.of(site.dossier());
        String first = Section.TIMELINE.route();
        if (all.size() <= most) {
            return Stream.of(page(first, context -> whole(all, context)));
        }
        List<YearPart<TimelineEntry>> parts = YearPart.of("timeline/", all, TimelineEntry::year, most);
        return Stream.concat(
                Stream.of(page(first, context -> overview(parts, context))),
                parts.stream().map(part -> page(part.route(), context -> part(part, context))));
    }

    private static Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, "timeline.ftlh", Section.TIMELINE, Page.Kind.PLAIN, content);
    }

    private static Page.Content whole(List<TimelineEntry> all, PageContext context) {
        Map<String, List<TimelineEntry>> groups = YearPart.byYear(all, TimelineEntry::year);
        List<NavItem> years = new ArrayList<>();
        groups.forEach((year, entries) ->
                years.add(NavItem.counted(YearPart.label(year, context), "#" + YearPart.id(year), entries.size())));
        Html strip = TimelineStrip.draw(
                context.dossier().events(), TimelinePage::fragment, year -> "#" + YearPart.id(year), context);
        String title = context.labels().text("nav.timeline");
        return content(
                new TimelineView(title, null, strip, years, List.of(), profiles(context), groups(groups, context)),
                context);
    }

    private static Page.Content part(YearPart<TimelineEntry> part, PageContext context) {
        String title = context.labels().text("timeline.of", part.label(context));
        LinkView all = LinkView.of(context.labels().text("timeline.all"), context.href(Section.TIMELINE.route()));
        Map<String, List<TimelineEntry>> groups = Map.of(part.year(), part.entries());
        return content(
                new TimelineView(title, all, Html.EMPTY, List.of(), List.of(), List.of(), groups(groups, context)),
                context);
    }

    private static Page.Content overview(List<YearPart<TimelineEntry>> parts, PageContext context) {
        Map<String, String> firsts = new LinkedHashMap<>();
        Map<Event, String> pages = new IdentityHashMap<>();
        for (YearPart<TimelineEntry> part : parts) {
            String href = context.href(part.route());
            firsts.putIfAbsent(part.year(), href);
            part.entries().forEach(one -> pages.put(one.event(), href));
        }
        Html strip = TimelineStrip.draw(
                context.dossier().events(), event -> pages.get(event) + fragment(event), firsts::get, context);
        List<NavItem> links = parts.stream()
                .map(part -> NavItem.counted(
                        part.label(context),
                        context.href(part.route()),
                        part.entries().size()))
                .toList();
        String title = context.labels().text("nav.timeline");
        return content(
                new TimelineView(title, null, strip, List.of(), links, profiles(context), groups(Map.of(), context)),
                context);
    }

    private static Page.Content content(TimelineView view, PageContext context) {
        return new Page.Content(view.title(), context.labels().text("timeline.lede"), view);
    }

    /** Those who took part in events; their pages list these. */
    private static List<NavItem> profiles(PageContext context) {
        List<NavItem> profiles = new ArrayList<>();
        for (Profile profile : context.dossier().profiles()) {
            int events = context.dossier().links(profile.id()).events().size();
            if (events > 0) {
                String href = context.href(Routes.profile(profile) + "#events");
                profiles.add(NavItem.counted(profile.name().text(), href, events));
            }
        }
        return profiles;
    }

    private static Iterable<TimelineView.Year> groups(Map<String, List<TimelineEntry>> groups, PageContext context) {
        ClaimCards cards = ClaimCards.elsewhere(context);
        return LazyLists.map(
                List.copyOf(groups.keySet()),
                year -> new TimelineView.Year(
                        YearPart.id(year),
                        YearPart.label(year, context),
                        LazyLists.map(groups.get(year), dated -> entry(dated, cards, context))));
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
