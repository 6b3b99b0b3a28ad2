package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.ListView;

/** By what readers choose from a list, by a script. */
public final class ListFilter {
    /** Fewer entries than these are looked over as fast as they are filtered. */
    private static final int FILTERED = 12;

    /** Rows of a file: some 150 kB. */
    public static final int PER_FILE = 500;

    private ListFilter() {}

    /** Where the files with the rows of a list are. */
    public static String folder(Section section) {
        return section.key() + "/rows/";
    }

    /** The file that has the entries of each page of a long list. */
    public static String entries(Section section) {
        return section.key() + "/entries.js";
    }

    /**
     * What leads from the first page of a long list to entries of other pages; null on one that has all, and on any other page.
     *
     * @param shown on the page
     */
    static ListView.Entries entries(Section section, LongList.Shown<?> shown, PageContext context) {
        return shown.all() != null || shown.parts().isEmpty()
                ? null
                : new ListView.Entries(context.theme("entry.js"), context.href(entries(section)));
    }

    /**
     * The filter of a page; null where there is nothing to choose.
     *
     * @param group what its entries are grouped by: key of a label
     * @param orders in which they can be put, that of the page first: keys of labels
     * @param all entries of the whole list; asked for on its first page alone
     * @param facts what an entry is chosen by
     */
    static <T> ListView.Filter of(
            Section section,
            String group,
            List<String> orders,
            LongList.Shown<?> shown,
            Supplier<List<T>> all,
            Function<T, ListView.Facts> facts,
            PageContext context) {
        if (shown.all() != null || shown.count() < FILTERED) {
            return null;
        }
        List<ListView.Facts> entries = all.get().stream().map(facts).toList();
        List<String> has = entries.stream().map(ListView.Facts::has).toList();
        List<LabelView> fields = new ArrayList<>();
        if (several(entries, ListView.Facts::group)) {
            fields.add(new LabelView("group", "list." + group));
        }
        if (several(entries, ListView.Facts::year)) {
            fields.add(new LabelView("year", "list.year"));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        has.forEach(one -> Arrays.stream(one.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<ListView.Choice> choices = new ArrayList<>();
        for (String one : List.of("claims", "open", "ties", "none")) {
            int count = counts.getOrDefault(one, 0);
            if (count > 0 && count < has.size()) {
                choices.add(new ListView.Choice(one, context.labels().text("list.has." + one), count));
            }
        }
        if (!choices.isEmpty()) {
            choices.add(0, new ListView.Choice("", context.labels().text("list.has.all"), has.size()));
        }
        boolean whole = shown.parts().isEmpty();
        return new ListView.Filter(
                choices,
                fields,
                orders,
                has.size(),
                whole ? 0 : (has.size() + PER_FILE - 1) / PER_FILE,
                context.href(folder(section)),
                context.theme("list.js"));
    }

    private static boolean several(List<ListView.Facts> entries, Function<ListView.Facts, String> value) {
        return entries.stream()
                        .map(value)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
