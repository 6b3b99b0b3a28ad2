package org.dossier.model;

import java.util.Set;

/**
 * A kind of connection between two profiles: a row of {@code relation-kinds.tsv}, or one that a dossier declares itself.
 *
 * @param key as authors write it
 * @param label how the subject reads it, in each language: {@code board member of}
 * @param reverse how the object reads it: {@code board member}
 * @param from what the subject may be, one or both
 * @param to what the object may be
 * @param symmetric true when both read it alike
 * @param takes what may be counted of it
 * @param littleSis category of LittleSis it corresponds to; empty for one that a dossier declares
 * @param ftm what it is in FollowTheMoney
 */
public record RelationKind(
        String key,
        Name label,
        Name reverse,
        Set<Profile.Kind> from,
        Set<Profile.Kind> to,
        boolean symmetric,
        Set<Measure> takes,
        String littleSis,
        Ftm ftm) {
    /** What may be counted of a connection. */
    public enum Measure implements Keyed {
        /** Money. */
        AMOUNT,
        /** A part of the whole, in percent. */
        SHARE
    }

    /**
     * A schema of FollowTheMoney that is an edge, and which of its properties hold the two ends.
     *
     * @param schema its name: {@code Directorship}
     * @param subject property that holds the subject
     * @param object property that holds the object
     */
    public record Ftm(String schema, String subject, String object) {
        /** The schema that says no more than that two have to do with each other. */
        public static final Ftm UNKNOWN = new Ftm("UnknownLink", "subject", "object");
    }

    /** True for one that a dossier declares, whose words are its own. */
    public boolean isOwn() {
        return littleSis.isEmpty();
    }
}
