package org.dossier.model;

/** Which word of a person's name comes first. */
public enum NameOrder implements Keyed {
    /** The given name. */
    GIVEN_FIRST,
    /** The surname. */
    FAMILY_FIRST
}
