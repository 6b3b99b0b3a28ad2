package org.dossier.model;

/**
 * A pointer to a source or an article.
 *
 * @param id of the source or article
 * @param locator the place in it, as written, such as {@code p. 3}; empty for the whole
 */
public record Citation(String id, String locator) {}
