package org.dossier.read.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys that a map of the content may have.
 *
 * @param name of the map, in schemas: {@code claim}; of two maps of one name all else is equal
 * @param all by name, in the order in which schemas list them; empty when {@code open} says what keys there are
 * @param open when the author chooses the keys; null when the keys are these alone
 * @param elsewhere what to do about keys whose place is elsewhere, by the key: to be said when someone writes them here
 */
public record Keys(String name, Map<String, Key<?>> all, Open open, Map<String, String> elsewhere) {
    /** Rejects a change from outside. */
    public Keys {
        all = Collections.unmodifiableMap(all);
        elsewhere = Map.copyOf(elsewhere);
    }

    private Keys(String name, Map<String, Key<?>> all, Open open) {
        this(name, all, open, Map.of());
    }

    /** The same keys, and what to do when someone writes one here whose place is elsewhere. */
    public Keys elsewhere(String key, String help) {
        return new Keys(name, all, open, Map.of(key, help));
    }

    /**
     * A map whose keys the author chooses.
     *
     * @param chosen what they are
     * @param values what each of them holds
     */
    public record Open(Chosen chosen, ValueKind values) {}

    /** What the keys are that an author chooses. */
    public enum Chosen {
        /** Language tags. */
        LANGUAGES,
        /** Ids of editorial rules. */
        RULES,
        /** Registers of people and organizations. */
        REGISTERS,
        /** Ids that are given there. */
        IDS
    }

    /**
     * Maps with keys of their own, which a key holds.
     *
     * @param form how they are written
     * @param keys of each of them
     */
    public record Inner(Form form, Keys keys) implements ValueKind {
        @Override
        public String words() {
            return form.inTables;
        }
    }

    /** How a key holds maps. */
    public enum Form {
        /** A map. */
        MAP("map"),
        /** A list of maps. */
        LIST("list"),
        /** A partial date, or a map. */
        DATE_OR_MAP("date or map"),
        /** A list of citations, or one of them: ids of sources or articles, or maps. */
        SOURCES("sources"),
        /** A list of addresses, or one of them: texts, or maps. */
        LINKS("list of addresses or maps");

        private final String inTables;

        Form(String inTables) {
            this.inTables = inTables;
        }
    }

    /**
     * These keys and no others.
     *
     * @param name of the map, and of the table of its keys in the reference
     */
    public static Keys of(String name, Key<?>... keys) {
        return new Keys(name, Map.of(), null).and(keys);
    }

    /** The keys of a map whose author chooses them. */
    public static Keys chosen(String name, Chosen chosen, ValueKind values) {
        return new Keys(name, Map.of(), new Open(chosen, values));
    }

    /**
     * These keys and more after them.
     *
     * @throws IllegalArgumentException when two have one name
     */
    public Keys and(Key<?>... more) {
        Map<String, Key<?>> both = new LinkedHashMap<>(all);
        for (Key<?> key : more) {
            if (both.put(key.name(), key.in(name)) != null) {
                throw new IllegalArgumentException("two keys of '" + name + "' are called '" + key.name() + "'");
            }
        }
        return new Keys(name, both, open, elsewhere);
    }

    /** These keys and those of another table after them. */
    public Keys and(Keys others) {
        return and(others.all.values().toArray(Key<?>[]::new));
    }

    /** The same keys of a map of another name, in the same tables. */
    public Keys named(String other) {
        return new Keys(other, all, open, elsewhere);
    }

    /** What a key holds; null when there is no such key. */
    public ValueKind holds(String key) {
        return open != null ? open.values : all.containsKey(key) ? all.get(key).holds() : null;
    }
}
