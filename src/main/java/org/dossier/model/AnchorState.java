package org.dossier.model;

/** How a quote was found in its article. */
public enum AnchorState implements Keyed {
    /** Word for word, in one place. */
    EXACT,
    /** With some words changed, or other words around them. */
    CHANGED,
    /** In several places. */
    AMBIGUOUS,
    /** Nowhere. */
    LOST
}
