package org.dossier.render.view;

/**
 * The number of a claim or note beside the text of its article.
 *
 * @param number from 1
 * @param href address of its words on the page
 */
public record NumberView(int number, String href) {}
