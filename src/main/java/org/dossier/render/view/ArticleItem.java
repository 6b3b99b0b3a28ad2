package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * An article in a list.
 *
 * @param title its title
 * @param date when it appeared; empty when not known
 * @param outlet where it appeared; null when not given
 * @param counts what is in it, in words
 * @param facts what it is chosen and sorted by
 */
public record ArticleItem(LinkView title, Html date, LinkView outlet, List<String> counts, ListView.Facts facts) {}
