package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.NavItem;

/**
 * Some entries of one group of a long list, such as a year or a letter, that are on one page. Nothing permanent may lead to such a
 * page: with new entries a group may need another one.
 *
 * @param route of the page
 * @param group whose entries these are
 * @param number of the page in the group, from 1; 0 when it is the only one
 * @param entries in the order of the list
 */
record ListPart<T>(String route, Group group, int number, List<T> entries) {
    /**
     * Entries that belong together.
     *
     * @param key in addresses: ASCII letters, digits and hyphens
     * @param id of its heading on a page
     * @param label its heading
     */
    record Group(String key, String id, String label) {}

    /**
     * The parts, in the order of the list.
     *
     * @param folder of their pages, ending in a slash
     * @param groups in order, each with its entries
     * @param most how much may be on a page; an entry that weighs more has one of its own
     * @param weight of an entry
     */
    static <T> List<ListPart<T>> of(String folder, Map<Group, List<T>> groups, int most, ToIntFunction<T> weight) {
        List<ListPart<T>> parts = new ArrayList<>();
        groups.forEach((group, some) -> {
            int number = 0;
            for (int from = 0, end; from < some.size(); from = end) {
                end = end(some, from, most, weight);
                number++;
                boolean only = number == 1 && end == some.size();
                String route = folder + group.key + (number == 1 ? "" : "-" + number) + ".html";
                parts.add(new ListPart<>(route, group, only ? 0 : number, some.subList(from, end)));
            }
        });
        return parts;
    }

    /** After the last entry of a page that begins with the one at {@code from}; there is at least that one. */
    static <T> int end(List<T> entries, int from, int most, ToIntFunction<T> weight) {
        int end = from;
        for (int sum = 0; end < entries.size(); end++) {
            sum += weight.applyAsInt(entries.get(end));
            if (sum > most && end > from) {
                break;
            }
        }
        return end;
    }

    /** What links to it are made from, besides the words of the interface. */
    String linked() {
        return String.join("\n", route, group.label, Integer.toString(number), Integer.toString(entries.size()));
    }

    /** What the part is called. */
    String label(PageContext context) {
        return number == 0 ? group.label : context.labels().text("claims.part", group.label, number);
    }

    /** A link to it, with how many entries it has. */
    NavItem link(PageContext context) {
        return new NavItem(label(context), context.href(route), entries.size(), route.equals(context.route()));
    }
}
