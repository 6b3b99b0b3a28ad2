package org.dossier.render;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.render.view.ArticleItem;

/** Makes the entries of articles in lists. */
final class ArticleItems {
    private ArticleItems() {}

    static ArticleItem item(Article article, Sheet sheet) {
        return new ArticleItem(
                sheet.article(article.id()),
                sheet.date(article.date()),
                sheet.credit(article.outlet()),
                article.byline().stream().map(sheet::credit).toList(),
                sheet.line(article.summary()),
                counts(article, sheet.labels()));
    }

    private static List<String> counts(Article article, Labels labels) {
        List<String> counts = new ArrayList<>();
        int profiles = (int)
                article.mentions().stream().map(Mention::profile).distinct().count();
        add(counts, labels, "claims", article.claims().size());
        add(counts, labels, "notes", article.notes().size());
        add(counts, labels, "profiles", profiles);
        return counts;
    }

    /** Adds a count in words, unless there is nothing to count. */
    static void add(List<String> counts, Labels labels, String what, int number) {
        if (number > 0) {
            counts.add(labels.count(what, number));
        }
    }
}
