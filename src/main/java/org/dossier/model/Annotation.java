package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/** What was noted on words of an article: a claim, a relation, an event, a note or a response. What they share is here; what differs asks {@link #as}. */
public sealed interface Annotation permits Claim, Relation, Event, Note, Response {
    /** Unique among annotations; as given, or made from what it says. */
    String id();

    /** The words it is about; null for a relation that a profile states, and for a response that no words of the article mention. */
    Place place();

    /** Where it comes from besides the article, in the order written. */
    List<Citation> sources();

    /** Who noted it, and when. */
    Signature signed();

    /** Where it was written. */
    Marks marks();

    /** What it says; empty body when not given. */
    Body text();

    /** Everything in it that is text, in the order of the format; no null, but maybe empty bodies. */
    default List<Body> texts() {
        return List.of(text());
    }

    /** Everything it cites, also for a reply to it or for what came of it; in the order of the format. */
    default List<Citation> cited() {
        return sources();
    }

    /** What one of these makes of the annotation. */
    <R> R as(Cases<R> cases);

    /**
     * What to make of each kind of annotation; a kind that is added tomorrow is missing at every place that must know it.
     *
     * @param <R> what is made
     */
    interface Cases<R> {
        R claim(Claim claim);

        R relation(Relation relation);

        R event(Event event);

        R note(Note note);

        R response(Response response);
    }
}
