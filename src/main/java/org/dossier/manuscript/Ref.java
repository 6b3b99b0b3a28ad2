package org.dossier.manuscript;

import org.dossier.source.Span;

/**
 * An id that someone wrote, not yet looked up.
 *
 * @param id as written
 * @param span where
 */
public record Ref(String id, Span span) {}
