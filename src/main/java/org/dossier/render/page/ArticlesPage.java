package org.dossier.render.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.PartialDate;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.CountPlot;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.ArticlesView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.PlotView;

/**
 * All articles by year, a line each. On one page in a small dossier; else the newest are on the first page, and all on pages by year.
 *
 * @param most how many may stand on one page
 */
record ArticlesPage(int most) implements PageType {
    /** Enough for a page: a reader does not go through more lines, and a telephone draws them at once. */
    static final int MOST = 200;

    /** Fewer dated articles than these are not drawn. */
    private static final int PLOTTED = 8;

    /** How many of a long list are on its first page. */
    private static final int NEWEST = 50;

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<Article> all = site.dossier().articles();
        if (all.size() <= most) {
            return Stream.of(page(Section.ARTICLES.route(), ArticlesPage::whole));
        }
        List<YearPart<Article>> parts = YearPart.of("years/", all, YearPart::year, most);
        return Stream.concat(
                Stream.of(page(Section.ARTICLES.route(), context -> overview(parts, context))),
                parts.stream().map(part -> page(part.route(), context -> part(part, context))));
    }

    private static Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, "articles.ftlh", Section.ARTICLES, Page.Kind.PLAIN, content);
    }

    private static Page.Content whole(PageContext context) {
        List<Article> all = context.dossier().articles();
        Map<String, List<Article>> years = YearPart.byYear(all, YearPart::year);
        List<NavItem> jumps = years.entrySet().stream()
                .map(year -> NavItem.counted(
                        YearPart.label(year.getKey(), context),
                        "#" + YearPart.id(year.getKey()),
                        year.getValue().size()))
                .toList();
        String title = context.labels().text("nav.articles");
        return content(
                new ArticlesView(title, null, all.size(), plot(context), jumps, List.of(), groups(years, context)),
                context);
    }

    private static Page.Content overview(List<YearPart<Article>> parts, PageContext context) {
        List<Article> all = context.dossier().articles();
        List<NavItem> links = parts.stream()
                .map(part -> NavItem.counted(
                        part.label(context),
                        context.href(part.route()),
                        part.entries().size()))
                .toList();
        Map<String, List<Article>> newest = YearPart.byYear(all.subList(0, NEWEST), YearPart::year);
        String title = context.labels().text("nav.articles");
        return content(
                new ArticlesView(title, null, all.size(), plot(context), List.of(), links, groups(newest, context)),
                context);
    }

    private static Page.Content part(YearPart<Article> part, PageContext context) {
        LinkView all = LinkView.of(
                context.labels()
                        .text(
                                "home.all",
                                context.labels()
                                        .amount(context.dossier().articles().size())),
                context.href(Section.ARTICLES.route()));
        String title = context.labels().text("articles.of", part.label(context));
        return content(
                new ArticlesView(
                        title,
                        all,
                        part.entries().size(),
                        null,
                        List.of(),
                        List.of(),
                        groups(Map.of(part.year(), part.entries()), context)),
                context);
    }

    private static Page.Content content(ArticlesView view, PageContext context) {
        String dossier = context.dossier().settings().title().text();
        return new Page.Content(view.title(), context.labels().text("articles.description", dossier), view);
    }

    private static Iterable<ArticlesView.Year> groups(Map<String, List<Article>> years, PageContext context) {
        return LazyLists.map(
                List.copyOf(years.keySet()),
                year -> new ArticlesView.Year(
                        YearPart.id(year),
                        YearPart.label(year, context),
                        LazyLists.map(years.get(year), article -> ArticleItems.item(article, context))));
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
