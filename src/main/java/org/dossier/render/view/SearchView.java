package org.dossier.render.view;

import java.util.List;

/**
 * The page that searches the dossier; template {@code search.ftlh}.
 *
 * @param lists of people and of organizations, for who has no script
 * @param ways other lists, for the same
 */
public record SearchView(List<ByLetter> lists, List<NavItem> ways) {
    /**
     * A list of names.
     *
     * @param list the whole of it
     * @param letters its letters; empty when there are fewer than two
     */
    public record ByLetter(NavItem list, List<NavItem> letters) {}
}
