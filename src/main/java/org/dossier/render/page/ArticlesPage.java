package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.PartialDate;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.CountPlot;
import org.dossier.render.view.ArticleGroup;
import org.dossier.render.view.ArticleItem;
import org.dossier.render.view.ArticlesView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.PlotView;

/** All articles by year. */
final class ArticlesPage implements PageType {
    /** Fewer dated articles than these are not drawn. */
    private static final int PLOTTED = 8;

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page(
                Section.ARTICLES.route(), "articles.ftlh", Section.ARTICLES, Page.Kind.PLAIN, ArticlesPage::content));
    }

    private static Page.Content content(PageContext context) {
        Map<String, List<ArticleItem>> byYear = new LinkedHashMap<>();
        for (Article article : context.dossier().articles()) {
            String year = article.date() == null
                    ? ""
                    : Integer.toString(article.date().year());
            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(ArticleItems.item(article, context));
        }
        List<ArticleGroup> groups = new ArrayList<>();
        List<NavItem> years = new ArrayList<>();
        byYear.forEach((year, articles) -> {
            String id = year.isEmpty() ? "undated" : "y-" + year;
            String label = year.isEmpty() ? context.labels().text("undated.heading") : year;
            years.add(NavItem.counted(label, "#" + id, articles.size()));
            groups.add(new ArticleGroup(id, label, articles));
        });
        int count = context.dossier().articles().size();
        String title = context.labels().text("nav.articles");
        String description = context.labels()
                .text(
                        "articles.description",
                        context.dossier().settings().title().text());
        return new Page.Content(title, description, new ArticlesView(count, plot(context), years, groups));
    }

    /** When they appeared; null for a few, which are seen at a glance in the list. */
    private static PlotView plot(PageContext context) {
        List<PartialDate> dates = context.dossier().articles().stream()
                .map(Article::date)
                .filter(Objects::nonNull)
                .toList();
        return dates.size() < PLOTTED ? null : CountPlot.draw(dates, 2, "articles", context);
    }
}
