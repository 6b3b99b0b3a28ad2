package org.dossier.schema;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON object that is put together key by key and keeps their order; a part of a schema. */
final class Node {
    private static final JsonFactory FACTORY = new JsonFactory();

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

    /** A document that people can read, ended by a line break: two spaces a level, lines that end alike on every machine. */
    String text() {
        StringWriter text = new StringWriter();
        ObjectWriteContext layout = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = FACTORY.createGenerator(layout, text)) {
            write(out, this);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Node node) {
            out.writeStartObject();
            node.entries.forEach((key, one) -> {
                out.writeName(key);
                write(out, one);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(one -> write(out, one));
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value == null) {
            out.writeNull();
        } else {
            throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }
}
