package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A page of the editors' own; template {@code page.ftlh}.
 *
 * @param title its title
 * @param titles its title in other languages
 * @param description one line; empty when not given
 * @param lang language of the page; empty when it is that of the interface
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param part title of the group of pages it belongs to; empty for none
 * @param contents the sections of the page; empty when there are fewer than three
 * @param text the text
 * @param parts the groups of pages, to go on from here; empty for a page that belongs to none
 * @param previous the page before it, in the order of the groups; null for none
 * @param next the page after it; null for none
 * @param checked what the rules were checked on, and how many there are of each; empty on other pages
 * @param rules the editorial rules in force, on the methodology page; empty on others
 * @param sources what is cited on the page
 */
public record FreePageView(
        TextView title,
        List<TextView> titles,
        Html description,
        String lang,
        String dir,
        String part,
        List<NavItem> contents,
        Html text,
        List<Part> parts,
        NavItem previous,
        NavItem next,
        List<Checked> checked,
        List<RuleView> rules,
        List<SourceEntry> sources) {
    /**
     * Pages that belong together.
     *
     * @param title of the group
     * @param current true when the page is one of them
     * @param pages of the group, in order; of other groups than that of the page only the first
     */
    public record Part(String title, boolean current, List<NavItem> pages) {}

    /**
     * Something that was checked.
     *
     * @param key a word for it, such as {@code claims} or {@code mentions-auto}
     * @param label what to print
     * @param count how many
     * @param part true when it is a part of the one before that is none
     */
    public record Checked(String key, String label, int count, boolean part) {}

    /**
     * An editorial rule.
     *
     * @param id its fixed id
     * @param level how grave it is to break it, in words
     * @param reason what it is for
     */
    public record RuleView(String id, String level, String reason) {}
}
