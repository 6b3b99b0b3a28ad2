package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A page of the editors' own; template {@code page.ftlh}.
 *
 * @param title its title
 * @param description one line; empty when not given
 * @param text what the editors wrote; null on a page that they did not write
 * @param group where to go on from here; null for a page that belongs to no group
 * @param method what was checked by which rules, on the methodology page; null on others
 * @param sources what is cited on the page
 */
public record FreePageView(
        NameView title, Html description, Text text, Group group, Method method, List<SourceEntry> sources) {
    /**
     * A text of the editors.
     *
     * @param lang its language; empty when it is that of the interface
     * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
     * @param contents its sections; empty when there are fewer than three
     * @param html the text; may be empty
     */
    public record Text(String lang, String dir, List<NavItem> contents, Html html) {}

    /**
     * The group of pages that a page belongs to, and the others.
     *
     * @param title of the group
     * @param parts all groups, in order
     * @param previous the page before it, in the order of the groups; null for none
     * @param next the page after it; null for none
     */
    public record Group(String title, List<Part> parts, NavItem previous, NavItem next) {}

    /**
     * How the dossier is checked.
     *
     * @param practice what the editors did about responses; empty when not said
     * @param rules the editorial rules in force
     * @param checked what they were checked on, and how many there are of each
     */
    public record Method(Html practice, List<RuleView> rules, List<Checked> checked) {}

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
