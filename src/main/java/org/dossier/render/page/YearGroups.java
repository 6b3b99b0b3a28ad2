package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.model.Article;
import org.dossier.model.Routes;
import org.dossier.render.labels.Labels;

/** Groups what has a date by its year. */
final class YearGroups {
    private YearGroups() {}

    /**
     * The entries by year, in their order.
     *
     * @param year of an entry, {@link Routes#UNDATED} when it has none
     */
    static <T> Map<ListPart.Group, List<T>> groups(List<T> entries, Function<T, String> year, Labels labels) {
        Map<String, List<T>> years = new LinkedHashMap<>();
        entries.forEach(one ->
                years.computeIfAbsent(year.apply(one), key -> new ArrayList<>()).add(one));
        Map<ListPart.Group, List<T>> groups = new LinkedHashMap<>();
        years.forEach((one, some) -> groups.put(group(one, labels), some));
        return groups;
    }

    private static ListPart.Group group(String year, Labels labels) {
        return year.equals(Routes.UNDATED)
                ? new ListPart.Group(year, year, labels.text("undated.heading"))
                : new ListPart.Group(year, "y-" + year, labels.number(Integer.valueOf(year)));
    }

    /** The year an article appeared in; {@link Routes#UNDATED} when it has no date. */
    static String of(Article article) {
        return article.date() == null
                ? Routes.UNDATED
                : Integer.toString(article.date().year());
    }
}
