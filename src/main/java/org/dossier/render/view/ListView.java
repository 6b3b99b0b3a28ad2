package org.dossier.render.view;

import java.util.List;

/**
 * A page of a long list: all of it while it is short; else its first page, or one of those by year or letter.
 *
 * @param title of the page
 * @param all leads to the first page of the list; null there
 * @param count how many entries there are; on a page by year or letter, of those
 * @param jumps leads to the groups on the page
 * @param parts leads to the pages of a long list, with how much is there; empty when there is one
 * @param groups the entries by year or letter; made one by one
 * @param filter by what a script lets readers choose; null where there is nothing to choose
 */
public record ListView<T>(
        String title,
        LinkView all,
        int count,
        List<NavItem> jumps,
        List<NavItem> parts,
        Iterable<GroupView<T>> groups,
        Filter filter) {

    /**
     * What a script lets readers choose.
     *
     * @param has what entries may have, the first for all of them
     * @param fields what entries have one of several values of, {@code group} or {@code year}, each with the key of its label
     * @param orders keys of the labels of orders, that of the page first
     * @param total how many entries the whole list has
     * @param files how many files have the rows of all pages; 0 where the page has them; see {@code org.dossier.search.ListIndex}
     * @param folder of these files
     * @param script address of the script
     */
    public record Filter(
            List<Choice> has,
            List<LabelView> fields,
            List<String> orders,
            int total,
            int files,
            String folder,
            String script) {}

    /**
     * Something that entries have.
     *
     * @param value as in addresses; empty for all entries
     * @param label what to print
     * @param count how many entries have it
     */
    public record Choice(String value, String label, int count) {}

    /**
     * What leads from the first page of a long list to an entry on another page.
     *
     * @param script its address
     * @param pages address of the file that has the entries of each page; see {@code org.dossier.search.ListIndex}
     */
    public record Entries(String script, String pages) {}

    /**
     * What an entry is chosen and sorted by.
     *
     * @param has what it has, with spaces between
     * @param group what it is grouped by; empty for nothing
     * @param year it is of; empty when not known
     * @param claims how many claims
     * @param mentions how many mentions
     */
    public record Facts(String has, String group, String year, int claims, int mentions) {}
}
