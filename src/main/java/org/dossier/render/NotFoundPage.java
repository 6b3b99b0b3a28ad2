package org.dossier.render;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.NotFoundView;

/** What a server shows for an address that does not exist. */
final class NotFoundPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page("404.html", "not-found.ftlh", null, Page.Kind.ANYWHERE, NotFoundPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        List<NavItem> ways = List.of(
                way("not-found.home", "index.html", sheet),
                way("not-found.articles", Section.ARTICLES.route(), sheet),
                way("not-found.people", Section.PEOPLE.route(), sheet),
                way("not-found.organizations", Section.ORGANIZATIONS.route(), sheet));
        NotFoundView view = new NotFoundView(sheet.href(Section.CORRECTIONS.route()), ways);
        Labels labels = sheet.labels();
        String description = labels.text("not-found.lede", labels.text("not-found.corrections"));
        return new Page.Content(labels.text("not-found.title"), description, true, view);
    }

    private static NavItem way(String label, String route, Sheet sheet) {
        return new NavItem(sheet.labels().text(label), sheet.href(route), -1, false);
    }
}
