package org.dossier.compose;

import org.dossier.model.Keyed;

/** The lists of annotations that an entry can be added to. */
public enum AnnotationList implements Keyed {
    /** Words that name someone. */
    MENTIONS,
    /** Who says what about whom. */
    CLAIMS,
    /** Connections between profiles. */
    RELATIONS,
    /** What happened. */
    EVENTS,
    /** What a reader needs to know. */
    NOTES,
    /** What those concerned answered; may be on no words. */
    RESPONSES
}
