package org.dossier.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.NotFoundView;

/** What a server shows for an address that does not exist. */
final class NotFoundPage {
    static Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page("404.html", "not-found.ftlh", null, Page.Kind.ANYWHERE, NotFoundPage::content));
    }

    private static Page.Content content(PageContext context) {
        List<NavItem> ways = List.of(
                way("not-found.home", "index.html", context),
                way("not-found.articles", Section.ARTICLES.route(), context),
                way("not-found.people", Section.PEOPLE.route(), context),
                way("not-found.organizations", Section.ORGANIZATIONS.route(), context));
        NotFoundView view = new NotFoundView(context.href(Section.CORRECTIONS.route()), ways);
        Labels labels = context.labels();
        String description = labels.text("not-found.lede", labels.text("not-found.corrections"));
        return new Page.Content(labels.text("not-found.title"), description, true, view);
    }

    private static NavItem way(String label, String route, PageContext context) {
        return NavItem.of(context.labels().text(label), context.href(route));
    }
}
