package org.dossier.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object that is put together key by key and keeps their order; a part of a schema. */
final class Node {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** A value of one of these types. */
    static Node type(String... types) {
        return new Node().with("type", types.length == 1 ? types[0] : List.of(types));
    }

    /** A definition of the same schema. */
    static Node ref(String definition) {
        return new Node().with("$ref", "#/definitions/" + definition);
    }

    /**
     * Sets a key.
     *
     * @param value a text, a whole number, true or false, null, another node, or a list of these
     */
    Node with(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** Takes over the keys of another one. */
    Node with(Node other) {
        entries.putAll(other.entries);
        return this;
    }

    /** A value that fits one of these. */
    static Node anyOf(Node... nodes) {
        return new Node().with("anyOf", List.of(nodes));
    }

    /** A new node: a value that may be of another type as well. */
    Node or(String type) {
        List<Object> types = new ArrayList<>(list("type"));
        types.add(type);
        return new Node().with(this).with("type", types);
    }

    /** A new node: a value that may also be another one. */
    Node or(Node other) {
        if (!entries.containsKey("anyOf")) {
            return anyOf(this, other);
        }
        List<Object> nodes = new ArrayList<>(list("anyOf"));
        nodes.add(other);
        return new Node().with(this).with("anyOf", nodes);
    }

    /** True when the value may be of a type. */
    boolean is(String type) {
        return entries.containsKey("type") && list("type").contains(type);
    }

    private List<?> list(String key) {
        Object value = entries.get(key);
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The entries, in the order in which they were set. */
    Map<String, Object> entries() {
        return Collections.unmodifiableMap(entries);
    }
}
