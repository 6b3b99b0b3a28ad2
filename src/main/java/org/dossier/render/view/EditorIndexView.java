package org.dossier.render.view;

import java.util.List;

/**
 * The articles, for editors who look after the links; template {@code editor-index.ftlh}.
 *
 * @param articles newest first; made one by one
 */
public record EditorIndexView(Iterable<Item> articles) {
    /**
     * An article.
     *
     * @param article its title; {@code href} leads to its page for editors
     * @param counts how many names were linked how, and how many not, in words
     */
    public record Item(LinkView article, List<NavItem> counts) {}
}
