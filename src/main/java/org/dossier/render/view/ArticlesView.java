package org.dossier.render.view;

import java.util.List;

/**
 * The list of articles; template {@code articles.ftlh}.
 *
 * @param title with the year where the page holds one
 * @param all leads to the whole list from a page of one year; null elsewhere
 * @param count how many there are
 * @param plot how many appeared when; null when there are few
 * @param years leads to the groups
 * @param parts the pages of a long list, with how much is there; empty when all stands on one
 * @param groups by year, newest first, undated last; made one by one
 */
public record ArticlesView(
        String title,
        LinkView all,
        int count,
        PlotView plot,
        List<NavItem> years,
        List<NavItem> parts,
        Iterable<Year> groups) {
    /**
     * The articles of a year.
     *
     * @param id of its heading on the page
     * @param label the year, or a word for those without a date
     * @param articles newest first; made one by one
     */
    public record Year(String id, String label, Iterable<ArticleItem> articles) {}
}
