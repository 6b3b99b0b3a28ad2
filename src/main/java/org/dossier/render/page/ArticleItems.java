package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleItem;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.ListView;

/** Makes the entries of articles in lists. */
final class ArticleItems {
    private ArticleItems() {}

    static ArticleItem item(Article article, PageContext context) {
        return new ArticleItem(
                context.article(article.id()),
                context.date(article.date()),
                context.credit(article.outlet()),
                counts(article, context.labels()),
                facts(article, context));
    }

    /** What it is chosen and sorted by. */
    static ListView.Facts facts(Article article, PageContext context) {
        LinkView outlet = context.credit(article.outlet());
        String year = YearGroups.of(article);
        return new ListView.Facts(
                article.claims().isEmpty() ? "none" : "claims",
                outlet == null ? "" : outlet.text(),
                year.equals(Routes.UNDATED) ? "" : year,
                article.claims().size(),
                0);
    }

    private static List<String> counts(Article article, Labels labels) {
        List<String> counts = new ArrayList<>();
        add(counts, labels, "claims", article.claims().size());
        add(counts, labels, "notes", article.notes().size());
        return counts;
    }

    /** Adds a count in words, unless there is nothing to count. */
    static void add(List<String> counts, Labels labels, String what, int number) {
        if (number > 0) {
            counts.add(labels.count(what, number));
        }
    }
}
