package org.dossier.read.yaml;

import java.util.List;

/**
 * The keys that a map of the content may have, as its reader asks for them. Nobody writes such a list: {@link KeyNotes} makes it.
 *
 * @param name of the map: {@code claim}; of two maps of one name all else is equal
 * @param keys in the order in which the reader asks; empty when {@code open} says what keys there are
 * @param either pairs of which a map has exactly one
 * @param open when the author chooses the keys; null when the keys are these alone
 */
public record KeyList(String name, List<Key> keys, List<Either> either, Open open) {
    /** Rejects a change from outside. */
    public KeyList {
        keys = List.copyOf(keys);
        either = List.copyOf(either);
    }

    /**
     * A key.
     *
     * @param name as authors write it
     * @param table the table of keys in {@code content/README.md} that says what it means: {@code claim}, {@code place}
     * @param needed true when leaving it out is an error
     * @param holds what its value is
     */
    public record Key(String name, String table, boolean needed, Holds holds) {}

    /** Two keys of which exactly one has to be there. */
    public record Either(String first, String second) {}

    /**
     * A map whose keys the author chooses.
     *
     * @param keys what they are
     * @param values what each of them holds
     */
    public record Open(Chosen keys, Holds values) {}

    /** What the keys are that an author chooses. */
    public enum Chosen {
        /** Language tags. */
        LANGUAGES,
        /** Ids of editorial rules. */
        RULES,
        /** Registers of people and organizations. */
        REGISTERS,
        /** Ids of sources. */
        SOURCES
    }
}
