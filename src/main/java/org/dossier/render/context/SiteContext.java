package org.dossier.render.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Section;
import org.dossier.render.labels.Dates;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.Theme;

/**
 * What all pages of one build have in common, computed once.
 *
 * @param dossier what is drawn
 * @param labels the words of the interface
 * @param dates dates in those words
 * @param theme the files that give pages their looks
 * @param pictures how large they are
 * @param shortTitles how citations call articles, by their ids
 * @param sourcePages the route of the page that a source is on, by id; empty where all are on the first page of their list
 */
public record SiteContext(
        Dossier dossier,
        Labels labels,
        Dates dates,
        Theme theme,
        PictureSizes pictures,
        Map<String, String> shortTitles,
        Map<String, String> sourcePages) {
    /** The context of a dossier, in the words of its language. */
    public static SiteContext of(Dossier dossier, Theme theme) {
        Labels labels = Labels.of(dossier.settings());
        Dates dates = new Dates(labels);
        Map<String, String> shortTitles = shortTitles(dossier, labels, dates);
        return new SiteContext(dossier, labels, dates, theme, PictureSizes.of(dossier.assets()), shortTitles, Map.of());
    }

    /** The same with a long list of sources. */
    public SiteContext with(Map<String, String> pages) {
        return new SiteContext(dossier, labels, dates, theme, pictures, shortTitles, pages);
    }

    /** The route of the page that a source is on. */
    public String sourcePage(String id) {
        return sourcePages.getOrDefault(id, Section.SOURCES.route());
    }

    /**
     * How citations call articles, by their ids: each by another name. It is what its editors call it; else where it appeared, or what it is, and when. Its title where there is no date, and where
     * another article is called the same.
     */
    static Map<String, String> shortTitles(Dossier dossier, Labels labels, Dates dates) {
        Map<String, String> made = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        Set<String> shared = new HashSet<>();
        List<Article> articles = dossier.articles();
        List<String> titles = articles.parallelStream()
                .map(article -> title(article, dossier, labels, dates))
                .toList();
        for (int i = 0; i < titles.size(); i++) {
            Article article = articles.get(i);
            String title = titles.get(i);
            made.put(article.id(), title);
            String other = seen.putIfAbsent(title, article.id());
            if (other != null) {
                shared.add(other);
                shared.add(article.id());
            }
        }
        shared.forEach(id -> made.put(id, dossier.article(id).title().text()));
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
}
