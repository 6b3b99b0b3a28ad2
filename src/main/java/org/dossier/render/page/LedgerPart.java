package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Routes;

/**
 * Some articles whose claims stand on one page of the ledger.
 *
 * @param route of the page
 * @param year of the articles; empty when they have no date, and when the page holds the claims of all years
 * @param number of the page in the year, from 1; 0 when it is the only one
 * @param articles those that have claims, newest first
 */
record LedgerPart(String route, String year, int number, List<Article> articles) {
    private static final String FOLDER = "claims/";

    /**
     * The parts of a ledger, newest first: one for all when there are at most {@code most} claims, else at least one for
     * each year.
     *
     * <p>Nothing permanent may lead to such a page: with new articles a year may need another one. It is filled from the
     * oldest article on, so that the pages of the past stay as they are.
     *
     * @param articles newest first
     * @param whole route of the one page
     * @param most how many claims may stand on a page; those of one article are never parted
     */
    static List<LedgerPart> of(List<Article> articles, String whole, int most) {
        List<Article> all =
                articles.stream().filter(article -> !article.claims().isEmpty()).toList();
        if (count(all) <= most) {
            return List.of(new LedgerPart(whole, "", 0, all));
        }
        List<LedgerPart> parts = new ArrayList<>();
        byYear(all).forEach((year, some) -> {
            List<List<Article>> pages = pages(some, most);
            for (int number = pages.size(); number > 0; number--) {
                String route = FOLDER + year + (number == 1 ? "" : "-" + number) + ".html";
                parts.add(new LedgerPart(
                        route,
                        year.equals(Routes.UNDATED) ? "" : year,
                        pages.size() == 1 ? 0 : number,
                        pages.get(number - 1)));
            }
        });
        return parts;
    }

    /** The articles by the year they appeared in, {@link Routes#UNDATED} for those without a date, in their order. */
    static Map<String, List<Article>> byYear(List<Article> articles) {
        Map<String, List<Article>> years = new LinkedHashMap<>();
        articles.forEach(one ->
                years.computeIfAbsent(year(one), year -> new ArrayList<>()).add(one));
        return years;
    }

    /** The year an article appeared in; {@link Routes#UNDATED} when it has no date. */
    static String year(Article article) {
        return article.date() == null
                ? Routes.UNDATED
                : Integer.toString(article.date().year());
    }

    /** Oldest page first; the articles of each newest first. */
    private static List<List<Article>> pages(List<Article> articles, int most) {
        List<List<Article>> pages = new ArrayList<>();
        int room = 0;
        for (int i = articles.size() - 1; i >= 0; i--) {
            Article article = articles.get(i);
            if (pages.isEmpty() || article.claims().size() > room) {
                pages.add(new ArrayList<>());
                room = most;
            }
            pages.get(pages.size() - 1).add(0, article);
            room -= article.claims().size();
        }
        return pages;
    }

    /** The claims, in the order of the articles and of their texts. */
    List<Claim> claims() {
        return articles.stream().flatMap(article -> article.claims().stream()).toList();
    }

    private static int count(List<Article> articles) {
        return articles.stream().mapToInt(article -> article.claims().size()).sum();
    }
}
