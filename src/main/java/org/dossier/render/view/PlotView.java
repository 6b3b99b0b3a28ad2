package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * A small drawing of numbers.
 *
 * @param svg the drawing
 * @param words what it shows, in a sentence
 */
public record PlotView(Html svg, String words) {}
