package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The first page; template {@code home.ftlh}.
 *
 * @param title of the dossier
 * @param description of the dossier; empty when not given
 * @param latest the newest articles
 * @param articles how many articles there are
 * @param allArticles address of the list of articles
 * @param together who is named in the same articles; null when too few are named in more than one
 * @param network address of the network
 * @param entries what is in the dossier
 * @param parts the groups of pages of the editors' own
 * @param policies how the editors work
 */
public record HomeView(
        NameView title,
        Html description,
        List<ArticleItem> latest,
        int articles,
        String allArticles,
        CooccurrenceView together,
        String network,
        List<NavItem> entries,
        List<Part> parts,
        List<NavItem> policies) {
    /**
     * Pages that belong together.
     *
     * @param title of the group
     * @param pages in order
     */
    public record Part(String title, List<PageItem> pages) {}

    /**
     * A page of a group.
     *
     * @param page its title
     * @param description one line; empty when not given
     */
    public record PageItem(NavItem page, Html description) {}
}
