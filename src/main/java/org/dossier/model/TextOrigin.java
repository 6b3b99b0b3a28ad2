package org.dossier.model;

import org.dossier.source.Range;
import org.dossier.source.Span;

/** Maps a reading text back to where it was written. */
@FunctionalInterface
public interface TextOrigin {
    /** The origin of a text that nobody wrote. */
    TextOrigin NONE = new Nowhere();

    /**
     * Where the characters of {@code range} of the reading text were written.
     *
     * @return null when the text has no source
     */
    Span of(Range range);

    /** Of a text that nobody wrote. */
    record Nowhere() implements TextOrigin {
        @Override
        public Span of(Range range) {
            return null;
        }
    }
}
