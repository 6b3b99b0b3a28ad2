package org.dossier.model;

/** What an id of the one id space names. */
public enum IdKind implements Keyed {
    /** An article. */
    ARTICLE,
    /** A person. */
    PERSON,
    /** An organization. */
    ORGANIZATION,
    /** A cited work. */
    SOURCE,
    /** A free page. */
    PAGE;

    /** True for a person or organization. */
    public boolean isProfile() {
        return this == PERSON || this == ORGANIZATION;
    }
}
