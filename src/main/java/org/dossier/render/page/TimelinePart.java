package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.render.drawing.TimelineEntry;

/**
 * Some entries of a year that stand on one page of a long timeline. As with {@link LedgerPart} nothing permanent may lead to such a
 * page: with new articles a year may need another one.
 *
 * @param route of the page
 * @param year of the entries, {@link Routes#UNDATED} for those without a date
 * @param number of the page in the year, from 1; 0 when it is the only one
 * @param entries oldest first
 */
record TimelinePart(String route, String year, int number, List<TimelineEntry> entries) {
    private static final String FOLDER = "timeline/";

    /**
     * The parts, oldest first.
     *
     * @param entries oldest first, undated last
     * @param most how many may stand on a page
     */
    static List<TimelinePart> of(List<TimelineEntry> entries, int most) {
        List<TimelinePart> parts = new ArrayList<>();
        byYear(entries).forEach((year, some) -> {
            for (int from = 0; from < some.size(); from += most) {
                int number = from / most + 1;
                String route = FOLDER + year + (number == 1 ? "" : "-" + number) + ".html";
                List<TimelineEntry> here = some.subList(from, Math.min(some.size(), from + most));
                parts.add(new TimelinePart(route, year, some.size() > most ? number : 0, here));
            }
        });
        return parts;
    }

    /** The entries by year, in their order. */
    static Map<String, List<TimelineEntry>> byYear(List<TimelineEntry> entries) {
        Map<String, List<TimelineEntry>> years = new LinkedHashMap<>();
        entries.forEach(one ->
                years.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(one));
        return years;
    }
}
