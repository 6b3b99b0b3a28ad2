package org.dossier.render.view;

/**
 * A cited work, in one line.
 *
 * @param work its title; {@code href} leads to its entry
 * @param publisher who published it; empty when not known
 * @param date when it appeared, in words; empty when not known
 * @param locator the place in it; empty for the whole
 * @param via the article through which alone it is known; null when the editors have seen it
 */
public record CiteView(LinkView work, String publisher, String date, String locator, LinkView via) {}
