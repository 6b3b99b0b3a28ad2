package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * A label and what is beside it.
 *
 * @param label what it is about
 * @param value the fact, with its sources
 */
public record FactView(String label, Html value) {}
