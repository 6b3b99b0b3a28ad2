package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.model.Article;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;

/**
 * Some entries of a year that stand on one page of a long list. Nothing permanent may lead to such a
 * page: with new articles a year may need another one.
 *
 * @param route of the page
 * @param year of the entries, {@link Routes#UNDATED} for those without a date
 * @param number of the page in the year, from 1; 0 when it is the only one
 * @param entries in the order of the list
 */
record YearPart<T>(String route, String year, int number, List<T> entries) {
    /**
     * The parts, in the order of the list.
     *
     * @param folder of their pages, ending in a slash
     * @param entries those of one year beside each other
     * @param year of an entry, {@link Routes#UNDATED} when it has none
     * @param most how many may stand on a page
     */
    static <T> List<YearPart<T>> of(String folder, List<T> entries, Function<T, String> year, int most) {
        List<YearPart<T>> parts = new ArrayList<>();
        byYear(entries, year).forEach((one, some) -> {
            for (int from = 0; from < some.size(); from += most) {
                int number = from / most + 1;
                String route = folder + one + (number == 1 ? "" : "-" + number) + ".html";
                List<T> here = some.subList(from, Math.min(some.size(), from + most));
                parts.add(new YearPart<>(route, one, some.size() > most ? number : 0, here));
            }
        });
        return parts;
    }

    /** The entries by year, in their order. */
    static <T> Map<String, List<T>> byYear(List<T> entries, Function<T, String> year) {
        Map<String, List<T>> years = new LinkedHashMap<>();
        entries.forEach(one ->
                years.computeIfAbsent(year.apply(one), key -> new ArrayList<>()).add(one));
        return years;
    }

    /** The year an article appeared in; {@link Routes#UNDATED} when it has no date. */
    static String year(Article article) {
        return article.date() == null
                ? Routes.UNDATED
                : Integer.toString(article.date().year());
    }

    /** The id of the heading of a year. */
    static String id(String year) {
        return year.equals(Routes.UNDATED) ? year : "y-" + year;
    }

    /** The heading of a year. */
    static String label(String year, PageContext context) {
        return year.equals(Routes.UNDATED)
                ? context.labels().text("undated.heading")
                : context.labels().number(Integer.valueOf(year));
    }

    /** What the part is called. */
    String label(PageContext context) {
        String words = label(year, context);
        return number == 0 ? words : context.labels().text("claims.part", words, number);
    }
}
