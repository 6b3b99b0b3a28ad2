package org.dossier.render.view;

/**
 * The articles by year, newest first, undated last; template {@code articles.ftlh}.
 *
 * @param list the articles
 * @param plot how many appeared when; null when there are few
 */
public record ArticlesView(ListView<ArticleItem> list, PlotView plot) {}
