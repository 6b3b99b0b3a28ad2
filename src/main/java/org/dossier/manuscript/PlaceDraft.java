package org.dossier.manuscript;

import org.dossier.source.Span;

/**
 * Where an annotation says it is, not yet found in the text.
 *
 * @param quote the words; null when {@code at} names a passage, or when there is no place
 * @param prefix what is before them; empty when not given
 * @param suffix what is after them; empty when not given
 * @param occurrence which of several equal places, 1-based; 0 when not given
 * @param at name of a passage of the text; null when there is a quote, or when there is no place
 * @param span the quote, or the name, or the annotation as a whole
 */
public record PlaceDraft(String quote, String prefix, String suffix, int occurrence, Ref at, Span span) {}
