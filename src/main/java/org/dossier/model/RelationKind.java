package org.dossier.model;

/**
 * A kind of tie between two profiles: a row of {@code relation-kinds.tsv}.
 *
 * @param key as authors write it
 * @param label how the subject reads it: {@code board member of}
 * @param reverse how the object reads it: {@code board member}
 * @param from what the subject may be
 * @param to what the object may be
 * @param symmetric true when both read it alike
 * @param littleSis category of LittleSis it corresponds to
 * @param ftm schema of FollowTheMoney it corresponds to
 */
public record RelationKind(
        String key, String label, String reverse, Ends from, Ends to, boolean symmetric, String littleSis, String ftm) {
    /** What an end of a relation may be. */
    public enum Ends {
        /** A person. */
        PERSON,
        /** An organization. */
        ORGANIZATION,
        /** Either. */
        ANY
    }
}
