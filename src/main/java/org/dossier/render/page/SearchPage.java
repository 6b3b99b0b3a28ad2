package org.dossier.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.SearchView;

/** The page that searches the dossier; without its script, the way to the lists. */
final class SearchPage {
    static Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page(Routes.SEARCH, "search.ftlh", null, Page.Kind.PLAIN, SearchPage::content));
    }

    private static Page.Content content(PageContext context) {
        SearchView view = new SearchView(
                Stream.of(Section.PEOPLE, Section.ORGANIZATIONS)
                        .map(section -> list(section, context))
                        .toList(),
                Stream.of(Section.ARTICLES, Section.CLAIMS)
                        .map(section -> way(section, context))
                        .toList());
        return new Page.Content(
                context.labels().text("search"), context.labels().text("search.lede"), view);
    }

    private static SearchView.ByLetter list(Section section, PageContext context) {
        List<NavItem> letters = new ProfilesPage(LongList.MOST).letters(section, context);
        return new SearchView.ByLetter(way(section, context), letters.size() < 2 ? List.of() : letters);
    }

    private static NavItem way(Section section, PageContext context) {
        return NavItem.of(context.labels().text(section.label()), context.href(section.route()));
    }
}
