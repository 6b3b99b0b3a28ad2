package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/**
 * Something that happened or is to happen.
 *
 * @param id unique among annotations
 * @param place the words of the article it rests on
 * @param title what, in a few words
 * @param date when; null when not known
 * @param where a place in the world, in words; empty when not given
 * @param participants who took part, in the order written
 * @param text a remark; empty body when not given
 * @param sources where it comes from besides the article
 * @param signed who noted it, and when
 * @param marks where it was written
 */
public record Event(
        String id,
        Place place,
        Name title,
        PartialDate date,
        String where,
        List<Participant> participants,
        Body text,
        List<Citation> sources,
        Signature signed,
        Marks marks)
        implements Annotation {
    @Override
    public <R> R as(Cases<R> cases) {
        return cases.event(this);
    }

    /**
     * Someone who took part.
     *
     * @param profile id of the person or organization
     * @param role as what, in words; empty when not given
     */
    public record Participant(String profile, String role) {}
}
