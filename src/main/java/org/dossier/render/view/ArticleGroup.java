package org.dossier.render.view;

import java.util.List;

/**
 * The articles of a year.
 *
 * @param id of the section on the page
 * @param label the year, or a word for those without a date
 * @param articles newest first
 */
public record ArticleGroup(String id, String label, List<ArticleItem> articles) {}
