package org.dossier.model;

import java.util.stream.Stream;

/** A section of the site, as the navigation lists it. */
public enum Section implements Keyed {
    ARTICLES(Group.READ),
    /** Events and dated claims. */
    TIMELINE(Group.READ),
    PEOPLE(Group.WHO),
    ORGANIZATIONS(Group.WHO),
    /** How they are connected. */
    NETWORK(Group.WHO),
    /** The ledger of claims. */
    CLAIMS(Group.CHECK),
    /** Cited works. */
    SOURCES(Group.CHECK),
    /** What was changed. */
    CORRECTIONS(Group.CHECK);

    private final Group group;

    Section(Group group) {
        this.group = group;
    }

    /** The section of a key; null when there is none. */
    public static Section of(String key) {
        return Stream.of(values())
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What a reader does with some sections. */
    public enum Group {
        /** Reads what is reported. */
        READ,
        /** Looks who is named. */
        WHO,
        /** Checks what is claimed. */
        CHECK
    }

    /** The sections that it is with in the navigation. */
    public Group group() {
        return group;
    }

    /** Its page. */
    public String route() {
        return key() + ".html";
    }

    /** Key of its label. */
    public String label() {
        return "nav." + key();
    }
}
