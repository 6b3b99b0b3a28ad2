package org.dossier.resolve;

import java.util.List;
import org.dossier.model.AnchorState;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * How a quote of the annotations was found, or not.
 *
 * @param id of the annotation
 * @param article id of the article
 * @param quote as written
 * @param state how it was found
 * @param ranges the words in the article's reading text; empty when not placed
 * @param score likeness from 0 to 1; 1 for the exact words
 * @param span where the quote was written
 * @param words the words as they are in the article now; empty when not placed
 */
public record Anchored(
        String id,
        String article,
        String quote,
        AnchorState state,
        List<Range> ranges,
        double score,
        Span span,
        String words) {}
