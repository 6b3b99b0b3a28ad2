package org.dossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.render.view.ArticleGroup;
import org.dossier.render.view.ArticleItem;
import org.dossier.render.view.ArticlesView;
import org.dossier.render.view.NavItem;

/** All articles by year. */
final class ArticlesPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page(
                Section.ARTICLES.route(), "articles.ftlh", Section.ARTICLES, Page.Kind.PLAIN, ArticlesPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        Map<String, List<ArticleItem>> byYear = new LinkedHashMap<>();
        for (Article article : sheet.dossier().articles()) {
            String year = article.date() == null
                    ? ""
                    : Integer.toString(article.date().year());
            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(ArticleItems.item(article, sheet));
        }
        List<ArticleGroup> groups = new ArrayList<>();
        List<NavItem> years = new ArrayList<>();
        byYear.forEach((year, articles) -> {
            String id = year.isEmpty() ? "undated" : "y-" + year;
            String label = year.isEmpty() ? sheet.labels().text("undated.heading") : year;
            years.add(new NavItem(label, "#" + id, articles.size(), false));
            groups.add(new ArticleGroup(id, label, articles));
        });
        int count = sheet.dossier().articles().size();
        String title = sheet.labels().text("nav.articles");
        String description = sheet.labels()
                .text("articles.description", sheet.dossier().settings().title().text());
        return new Page.Content(title, description, new ArticlesView(count, years, groups));
    }
}
