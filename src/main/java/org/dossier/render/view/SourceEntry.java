package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * A cited work in a page's own list of sources; its number is its place in the list.
 *
 * @param id of the entry on the page
 * @param work its title; {@code href} leads to more about it, and is empty when that is this very page
 * @param publisher who published it; empty when not known
 * @param date when it appeared; empty when not known
 * @param type what kind of source it is
 * @param via the article through which alone it is known; null when the editors have seen it
 */
public record SourceEntry(String id, LinkView work, String publisher, Html date, String type, LinkView via) {}
