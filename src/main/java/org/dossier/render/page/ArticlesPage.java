package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.PartialDate;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.CountPlot;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleItem;
import org.dossier.render.view.ArticlesView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.ListView;
import org.dossier.render.view.PlotView;

/**
 * All articles by year, a line each. On one page in a small dossier; else the newest are on the first page, and all on pages by year.
 *
 * @param most how many may be on one page
 */
record ArticlesPage(int most) {
    /** Fewer dated articles than these are not drawn. */
    private static final int PLOTTED = 8;

    /** How many of a long list are on its first page. */
    private static final int NEWEST = 50;

    Stream<Page> pages(SiteContext site) {
        List<Article> all = site.dossier().articles();
        List<Article> newest = all.subList(0, Math.min(NEWEST, all.size()));
        return new LongList<Article>(Section.ARTICLES, "articles.ftlh", "years/", most)
                .lasting()
                .pages(groups(all, site), groups(newest, site), ArticlesPage::content);
    }

    private static Map<ListPart.Group, List<Article>> groups(List<Article> articles, SiteContext site) {
        return ListGroups.byYear(articles, ListGroups::yearOf, site.labels());
    }

    private static Page.Content content(LongList.Shown<Article> shown, PageContext context) {
        ListView.Filter filter = ListFilter.of(
                Section.ARTICLES,
                "outlet",
                List.of("newest", "oldest", "claims"),
                shown,
                () -> context.dossier().articles(),
                article -> facts(article, context),
                context);
        ListView<ArticleItem> list = shown.view(article -> item(article, context), filter);
        String dossier = context.dossier().settings().title().text();
        return new Page.Content(
                shown.title(),
                context.labels().text("articles.description", dossier),
                new ArticlesView(list, shown.all() == null ? plot(context) : null));
    }

    /** When they appeared; null for a few, which are seen at a glance in the list. */
    private static PlotView plot(PageContext context) {
        List<PartialDate> dates = context.dossier().articles().stream()
                .map(Article::date)
                .filter(Objects::nonNull)
                .toList();
        return dates.size() < PLOTTED ? null : CountPlot.draw(dates, 2, "articles", context);
    }

    /** An article as an entry of a list. */
    static ArticleItem item(Article article, PageContext context) {
        return new ArticleItem(
                context.article(article.id()),
                context.date(article.date()),
                context.credit(article.outlet()),
                counts(article, context.labels()),
                facts(article, context));
    }

    /** What it is chosen and sorted by. */
    private static ListView.Facts facts(Article article, PageContext context) {
        LinkView outlet = context.credit(article.outlet());
        String year = ListGroups.yearOf(article);
        return new ListView.Facts(
                article.claims().isEmpty() ? "none" : "claims",
                outlet == null ? "" : outlet.text(),
                year.equals(Routes.UNDATED) ? "" : year,
                article.claims().size(),
                0);
    }

    private static List<String> counts(Article article, Labels labels) {
        List<String> counts = new ArrayList<>();
        count(counts, labels, "claims", article.claims().size());
        count(counts, labels, "notes", article.notes().size());
        return counts;
    }

    /** Adds a count in words, unless there is nothing to count. */
    static void count(List<String> counts, Labels labels, String what, int number) {
        if (number > 0) {
            counts.add(labels.count(what, number));
        }
    }
}
