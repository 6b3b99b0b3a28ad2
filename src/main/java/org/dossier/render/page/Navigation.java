package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.model.Settings;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.NavItem;

/**
 * What every page leads to; found once for all of them.
 *
 * @param head at the top, those beside each other that belong together
 * @param foot sections that are not at the top, though there is something in them
 * @param only the only article, to which its section then leads; null when there are none or several
 */
record Navigation(List<List<Settings.Entry>> head, List<Section> foot, Article only) {
    /** As the dossier says; else all sections in which there is something, but for corrections, which belong to how it is made. */
    static Navigation of(Dossier dossier) {
        List<Section> filled = Stream.of(Section.values())
                .filter(section -> isFilled(section, dossier))
                .toList();
        List<Settings.Entry> said = dossier.settings().nav();
        List<Settings.Entry> head = said.isEmpty()
                ? filled.stream()
                        .filter(section -> section != Section.CORRECTIONS)
                        .map(section -> new Settings.Entry(section, null))
                        .toList()
                : said;
        List<Section> foot = filled.stream()
                .filter(section -> head.stream().noneMatch(entry -> entry.section() == section))
                .toList();
        Article only = dossier.articles().size() == 1 ? dossier.articles().get(0) : null;
        return new Navigation(grouped(head), foot, only);
    }

    private static boolean isFilled(Section section, Dossier dossier) {
        return switch (section) {
            case ARTICLES -> !dossier.articles().isEmpty();
            case TIMELINE -> !dossier.events().isEmpty();
            case PEOPLE -> !dossier.profiles(Profile.Kind.PERSON).isEmpty();
            case ORGANIZATIONS -> !dossier.profiles(Profile.Kind.ORGANIZATION).isEmpty();
            case NETWORK -> !dossier.relations().isEmpty();
            case CLAIMS ->
                dossier.articles().stream()
                        .anyMatch(article -> !article.claims().isEmpty());
            case SOURCES -> !dossier.sources().isEmpty();
            case CORRECTIONS ->
                dossier.articles().stream()
                        .anyMatch(article -> !article.corrections().isEmpty());
        };
    }

    /** Sections of one group that follow each other are together, and so do pages. */
    private static List<List<Settings.Entry>> grouped(List<Settings.Entry> entries) {
        return ListGroups.runs(
                entries,
                entry -> entry.section() == null ? null : entry.section().group());
    }

    /** The entries at the top, from a page. */
    List<List<NavItem>> head(PageContext context, Page page) {
        return head.stream()
                .map(group -> group.stream()
                        .map(entry -> entry.section() == null
                                ? FreePages.item(context.dossier().page(entry.page()), context)
                                : section(entry.section(), context, page))
                        .toList())
                .toList();
    }

    /**
     * The entries at the foot, from a page: sections, pages of the editors' own, and how the dossier is made, which readers find everywhere.
     *
     * @param top the entries at the top, which are not at the foot
     */
    List<NavItem> foot(List<List<NavItem>> top, PageContext context, Page page) {
        List<NavItem> items = new ArrayList<>();
        foot.forEach(section -> items.add(section(section, context, page)));
        FreePages.groups(context.dossier()).forEach((title, pages) -> {
            List<NavItem> part =
                    pages.stream().map(one -> FreePages.item(one, context)).toList();
            if (title.isEmpty()) {
                items.addAll(part);
            } else {
                items.add(NavItem.page(title, part.get(0).href(), part.stream().anyMatch(NavItem::current)));
            }
        });
        if (!context.dossier().settings().exports().isEmpty()) {
            items.add(NavItem.page(
                    context.labels().text("data"),
                    context.href(Routes.DATA),
                    page.route().equals(Routes.DATA)));
        }
        NavItem methodology = methodology(context, page.route());
        items.add(methodology);
        Set<String> seen = new HashSet<>();
        top.forEach(group -> group.forEach(item -> seen.add(item.href())));
        items.removeIf(item -> !seen.add(item.href()));
        return items;
    }

    private NavItem section(Section section, PageContext context, Page page) {
        if (section == Section.ARTICLES && only != null) {
            String route = Routes.article(only.id());
            return NavItem.page(context.labels().text("nav.article"), context.href(route), route.equals(page.route()));
        }
        return NavItem.page(
                context.labels().text(section == Section.CORRECTIONS ? "corrections.made" : section.label()),
                context.href(section.route()),
                section == page.section());
    }

    private static NavItem methodology(PageContext context, String current) {
        String route = Routes.methodology(context.dossier());
        String title = Objects.requireNonNullElseGet(
                title(route, context.dossier()), () -> context.labels().text("methodology"));
        return NavItem.page(title, context.href(route), route.equals(current));
    }

    /** Null when no page is there. */
    private static String title(String route, Dossier dossier) {
        return dossier.pages().stream()
                .filter(page -> Routes.page(page.id()).equals(route))
                .map(FreePage::title)
                .map(title -> title.text())
                .findFirst()
                .orElse(null);
    }
}
