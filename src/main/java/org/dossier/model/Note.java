package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/**
 * A remark of the editors on a passage.
 *
 * @param id unique among annotations
 * @param place the words it is about
 * @param kind what it does
 * @param brief the same in a few words, to be read beside the text; empty when not given
 * @param text the remark
 * @param sources where it comes from
 * @param signed who wrote it, and when
 * @param marks where it was written
 */
public record Note(
        String id,
        Place place,
        Kind kind,
        String brief,
        Body text,
        List<Citation> sources,
        Signature signed,
        Marks marks)
        implements Annotation {
    @Override
    public <R> R as(Cases<R> cases) {
        return cases.note(this);
    }

    /** What a note does. */
    public enum Kind implements Keyed {
        /** It adds what a reader needs to understand the passage; the default. */
        CONTEXT,
        /** It explains a word. */
        DEFINITION,
        /** It asks what is not known. */
        QUESTION
    }
}
