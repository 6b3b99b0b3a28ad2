package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * The place of an article that something rests on.
 *
 * @param article title of the article; {@code href} leads to the words
 * @param date when the article appeared; empty when not known
 */
public record WhereView(LinkView article, Html date) {}
