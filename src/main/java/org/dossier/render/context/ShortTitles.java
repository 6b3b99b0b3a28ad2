package org.dossier.render.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.render.labels.Dates;
import org.dossier.render.labels.Labels;

/**
 * How citations call articles: each by another name.
 *
 * @param titles by the ids of articles
 */
public record ShortTitles(Map<String, String> titles) {
    /**
     * What its editors call an article; else where it appeared, or what it is, and when. Its title where there is no date, and where
     * another article is called the same.
     */
    static ShortTitles of(Dossier dossier, Labels labels, Dates dates) {
        ShortTitles made = new ShortTitles(new HashMap<>());
        Map<String, String> seen = new HashMap<>();
        Set<String> shared = new HashSet<>();
        List<Article> articles = dossier.articles();
        List<String> titles = articles.parallelStream()
                .map(article -> title(article, dossier, labels, dates))
                .toList();
        for (int i = 0; i < titles.size(); i++) {
            Article article = articles.get(i);
            String title = titles.get(i);
            made.titles.put(article.id(), title);
            String other = seen.putIfAbsent(title, article.id());
            if (other != null) {
                shared.add(other);
                shared.add(article.id());
            }
        }
        shared.forEach(id -> made.titles.put(id, dossier.article(id).title().text()));
        return made;
    }

    private static String title(Article article, Dossier dossier, Labels labels, Dates dates) {
        if (!article.imprint().brief().isEmpty()) {
            return article.imprint().brief();
        }
        if (article.date() == null) {
            return article.title().text();
        }
        Credit outlet = article.outlet();
        String where = outlet == null
                ? labels.of("article-type", article.imprint().type())
                : outlet.profile() == null
                        ? outlet.name()
                        : dossier.profile(outlet.profile()).name().text();
        return where + labels.text("comma") + dates.text(article.date());
    }

    /** How citations call an article, by its id. */
    String of(String article) {
        return titles.get(article);
    }
}
