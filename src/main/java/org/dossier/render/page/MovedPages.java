package org.dossier.render.page;

import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.MovedView;

/**
 * A page at each address that an article, profile or page had before, which leads to the one it has now. An entry of a page has an anchor
 * for each of its former ids instead.
 */
final class MovedPages {
    static Stream<Page> pages(SiteContext site) {
        Dossier dossier = site.dossier();
        return dossier.former().things().keySet().stream()
                .flatMap(id -> Routes.former(dossier, id).stream().map(route -> page(route, id)));
    }

    private static Page page(String route, String id) {
        return new Page(route, "moved.ftlh", null, Page.Kind.MOVED, context -> content(id, context));
    }

    private static Page.Content content(String id, PageContext context) {
        Dossier dossier = context.dossier();
        String now = Routes.of(dossier, id);
        LinkView page = link(id, context);
        String base = dossier.settings().url();
        MovedView view =
                new MovedView(page, base == null ? page.href() : Routes.absolute(base, now), context.theme("moved.js"));
        return new Page.Content(page.text(), "", true, view);
    }

    private static LinkView link(String id, PageContext context) {
        Dossier dossier = context.dossier();
        return switch (dossier.kindOf(id)) {
            case ARTICLE -> context.article(id);
            case PERSON, ORGANIZATION -> context.profile(id);
            case PAGE -> LinkView.of(dossier.page(id).title().text(), context.href(Routes.page(id)));
            case SOURCE -> throw new IllegalArgumentException("a source has no page: " + id);
        };
    }
}
