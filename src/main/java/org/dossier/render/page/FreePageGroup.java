package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.NavItem;

/**
 * Pages of the editors' own that belong together.
 *
 * @param title of the group; empty for the pages that belong to none
 * @param pages in order; at least one
 */
record FreePageGroup(String title, List<FreePage> pages) {
    /** All groups, in the order of their first pages. */
    static List<FreePageGroup> of(Dossier dossier) {
        Map<String, List<FreePage>> parts = new LinkedHashMap<>();
        dossier.pages()
                .forEach(page -> parts.computeIfAbsent(page.part(), title -> new ArrayList<>())
                        .add(page));
        return parts.entrySet().stream()
                .map(part -> new FreePageGroup(part.getKey(), part.getValue()))
                .toList();
    }

    /** True when the page of a route is one of them. */
    boolean holds(String route) {
        return pages.stream().anyMatch(page -> Routes.page(page.id()).equals(route));
    }

    /** Its pages as entries of a navigation. */
    List<NavItem> items(PageContext context) {
        return pages.stream().map(page -> item(page, context)).toList();
    }

    static NavItem item(FreePage page, PageContext context) {
        String route = Routes.page(page.id());
        return NavItem.page(page.title().text(), context.href(route), route.equals(context.route()));
    }
}
