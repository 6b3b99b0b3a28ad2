package org.dossier.render.view;

/**
 * Rows of a long list without a page around them; template {@code rows.ftlh}.
 *
 * @param articles in order; empty for a list of profiles
 * @param profiles in order; empty for a list of articles
 */
public record RowsView(Iterable<ArticleItem> articles, Iterable<ProfilesView.Entry> profiles) {}
