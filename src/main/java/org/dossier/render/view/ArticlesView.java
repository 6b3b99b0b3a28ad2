package org.dossier.render.view;

import java.util.List;

/**
 * The list of articles; template {@code articles.ftlh}.
 *
 * @param count how many there are
 * @param plot how many appeared when; null when there are few
 * @param years leads to the groups
 * @param groups by year, newest first, undated last
 */
public record ArticlesView(int count, PlotView plot, List<NavItem> years, List<ArticleGroup> groups) {}
