package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.EditorIndexView;
import org.dossier.render.view.NavItem;

/** The list of the pages for editors. */
final class EditorIndexPage implements PageType {
    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page(Routes.EDITOR, "editor-index.ftlh", null, Page.Kind.PLAIN, EditorIndexPage::content));
    }

    private static Page.Content content(PageContext context) {
        EditorIndexView view = new EditorIndexView(LazyLists.map(
                context.dossier().articles(),
                article -> new EditorIndexView.Item(
                        context.link(
                                article.title().text(),
                                article.title().language(),
                                context.href(Routes.editor(article.id())),
                                ""),
                        counts(article, context))));
        return new Page.Content(
                context.labels().text("editor.title"), context.labels().text("editor.lede"), true, view);
    }

    /** How many names of an article were linked how, and how many not; leading to the lists on its page for editors. */
    static List<NavItem> counts(Article article, PageContext context) {
        List<NavItem> counts = new ArrayList<>();
        String page = context.href(Routes.editor(article.id()));
        for (Mention.How how : Mention.How.values()) {
            long count = article.mentions().stream()
                    .filter(mention -> mention.how() == how)
                    .count();
            if (count > 0) {
                counts.add(NavItem.counted(context.labels().text("how." + how.key()), page + "#linked", (int) count));
            }
        }
        if (!article.unlinked().isEmpty()) {
            counts.add(NavItem.counted(
                    context.labels().text("editor.not-linked"),
                    page + "#not-linked",
                    article.unlinked().size()));
        }
        return counts;
    }
}
