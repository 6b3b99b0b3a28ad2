package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/**
 * A typed, sourced tie between two profiles.
 *
 * @param id unique among annotations
 * @param place the words of an article it rests on; null for one stated in a profile, which has sources instead
 * @param subject id of the profile it is read from
 * @param kind what ties them
 * @param object id of the other profile
 * @param role in words; empty when not given
 * @param from when it began; null when not known
 * @param to when it ended; null when not known
 * @param status how sure it is
 * @param text a remark; empty body when not given
 * @param sources where it comes from
 * @param signed who noted it, and when
 * @param marks where it was written
 */
public record Relation(
        String id,
        Place place,
        String subject,
        RelationKind kind,
        String object,
        String role,
        PartialDate from,
        PartialDate to,
        Status status,
        Body text,
        List<Citation> sources,
        Signed signed,
        Marks marks)
        implements Annotation {
    @Override
    public <R> R as(Cases<R> cases) {
        return cases.relation(this);
    }

    /** How sure a relation is. */
    public enum Status implements Keyed {
        /** The sources state it. */
        CONFIRMED,
        /** Somebody alleges it. */
        ALLEGED,
        /** It is contested. */
        DISPUTED,
        /** It was so once. */
        ENDED
    }
}
