package org.dossier.manuscript;

import org.dossier.source.Span;

/**
 * A citation in a field, not yet looked up.
 *
 * @param id of a source or article, as written
 * @param locator the place in it; empty for the whole
 * @param span where
 */
public record Cited(String id, String locator, Span span) {}
