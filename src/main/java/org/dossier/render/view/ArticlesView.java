package org.dossier.render.view;

import java.util.List;

/**
 * The list of articles; template {@code articles.ftlh}.
 *
 * @param count how many there are
 * @param years leads to the groups
 * @param groups by year, newest first, undated last
 */
public record ArticlesView(int count, List<NavItem> years, List<ArticleGroup> groups) {}
