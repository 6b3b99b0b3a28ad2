package org.dossier.render;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Routes;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.SearchView;

/** The page that searches the dossier; without its script, the way to the lists. */
final class SearchPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page(Routes.SEARCH, "search.ftlh", null, Page.Kind.PLAIN, SearchPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        SearchView view = new SearchView(
                sheet.href(Routes.SEARCH_INDEX),
                sheet.shared().theme().searchScripts().stream()
                        .map(sheet::theme)
                        .toList(),
                Stream.of(Section.PEOPLE, Section.ORGANIZATIONS)
                        .map(section -> list(section, sheet))
                        .toList(),
                Stream.of(Section.ARTICLES, Section.CLAIMS)
                        .map(section -> way(section, sheet))
                        .toList());
        return new Page.Content(sheet.labels().text("search"), sheet.labels().text("search.lede"), view);
    }

    private static SearchView.ByLetter list(Section section, Sheet sheet) {
        List<NavItem> letters = ProfilesPage.letters(section, sheet).stream()
                .map(letter -> new NavItem(
                        letter.label(),
                        sheet.href(section.route() + "#" + letter.id()),
                        letter.entries().size(),
                        false))
                .toList();
        return new SearchView.ByLetter(way(section, sheet), letters.size() < 2 ? List.of() : letters);
    }

    private static NavItem way(Section section, Sheet sheet) {
        return new NavItem(sheet.labels().text(section.label()), sheet.href(section.route()), -1, false);
    }
}
