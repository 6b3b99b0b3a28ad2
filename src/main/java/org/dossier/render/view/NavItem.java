package org.dossier.render.view;

/**
 * An entry of a navigation.
 *
 * @param label what to print
 * @param href where it leads
 * @param count how many things are there; -1 when that is not told
 * @param current true when the page is there, or below it
 */
public record NavItem(String label, String href, int count, boolean current) {
    /** An entry that says no more than where it leads. */
    public static NavItem of(String label, String href) {
        return new NavItem(label, href, -1, false);
    }

    /** An entry for several things. */
    public static NavItem counted(String label, String href, int count) {
        return new NavItem(label, href, count, false);
    }

    /** An entry for a page, maybe the one that is open. */
    public static NavItem page(String label, String href, boolean current) {
        return new NavItem(label, href, -1, current);
    }
}
