package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/**
 * A remark of the editors on a passage.
 *
 * @param id unique among annotations
 * @param place the words it stands on
 * @param kind what it does
 * @param text the remark
 * @param by who wrote it; empty when not given
 * @param date when; null when not given
 * @param sources where it comes from
 * @param marks where it was written
 */
public record Note(
        String id,
        Place place,
        Kind kind,
        Body text,
        String by,
        PartialDate date,
        List<Citation> sources,
        Marks marks) {
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
