package org.dossier.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dossier.manuscript.Ids;
import org.dossier.read.ContentFiles;
import org.dossier.read.Identifiers;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;

/**
 * Makes the schema of one kind of file: JSON Schema, by keywords that draft 7 and draft 2020-12 understand alike. It says that it is draft
 * 7, because some editors and validators know no other. It has no "$id": its address is where it is found, and some validators refuse one
 * that is relative. A key that may be left out may also be empty, which is {@code null}.
 */
final class SchemaMaker {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final Meanings meanings;

    /** By name; equal names are equal maps. */
    private final Map<String, Node> definitions = new TreeMap<>();

    private final Map<String, Boolean> defined = new HashMap<>();

    private SchemaMaker(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * A schema.
     *
     * @param files what it is the schema of
     * @param comment for those who open the file
     */
    static Node of(ContentFiles files, String comment, Meanings meanings) {
        SchemaMaker maker = new SchemaMaker(meanings);
        Node keys = maker.keys(Node.type("object"), files.keys());
        Node schema = new Node()
                .with("$schema", DRAFT)
                .with("$comment", comment)
                .with("description", files.what() + ": " + files.pattern())
                .with(keys);
        maker.definitions.putAll(ValueSchemas.definitions());
        Node definitions = new Node();
        maker.definitions.forEach(definitions::with);
        return schema.with("definitions", definitions);
    }

    /** Adds the keys of a map. */
    private Node keys(Node node, Keys list) {
        if (list.open() != null) {
            return node.with(open(list.open()));
        }
        List<String> needed = new ArrayList<>();
        Node properties = new Node();
        Node either = new Node();
        for (Key<?> key : list.all().values()) {
            if (key.isNeeded()) {
                needed.add(key.name());
            } else if (key.need() != null) {
                if (!either.entries().isEmpty()) {
                    throw new IllegalStateException("a schema can say this of one pair of keys alone: " + list.name());
                }
                either.with(exactlyOne(key.name(), key.need().instead()));
            }
            properties.with(key.name(), key(key));
        }
        node.with("properties", properties);
        if (!needed.isEmpty()) {
            node.with("required", needed);
        }
        return node.with(either).with("additionalProperties", false);
    }

    /** One of two keys has to be there, and not both. Editors say it in fewer words than with "oneOf". */
    private static Node exactlyOne(String first, String second) {
        Node nothing = Node.type("null");
        Node something = Node.type("string", "number", "boolean", "object", "array");
        String both = "'" + first + "' and '" + second + "' cannot both be there: keep one of the two";
        return new Node()
                .with("if", property(second, nothing))
                .with("then", property(first, something).with("required", List.of(first)))
                .with("else", property(first, Node.type("null").with("errorMessage", both)));
    }

    private static Node property(String key, Node value) {
        return new Node().with("properties", new Node().with(key, value));
    }

    private Node open(Keys.Open open) {
        return switch (open.chosen()) {
            case LANGUAGES -> ValueSchemas.languages(value(open.values(), "", "", false));
            case IDS -> {
                Node ids = new Node()
                        .with("pattern", Patterns.NEW_ID)
                        .with("maxLength", Ids.LONGEST)
                        .with(
                                "patternErrorMessage",
                                "An id is expected: lower-case letters and digits, joined by single hyphens");
                yield new Node()
                        .with("propertyNames", ids)
                        .with("additionalProperties", value(open.values(), "", "", true));
            }
            case REGISTERS -> {
                Node known = new Node();
                for (Identifiers.Register register : Identifiers.registers()) {
                    Node number = new Node().with("description", "a number of this register: " + register.says());
                    known.with(register.name(), number.with(ValueSchemas.number(register)));
                }
                yield new Node()
                        .with("properties", known)
                        .with("additionalProperties", value(open.values(), "", "", false));
            }
            case RULES -> {
                Node known = new Node();
                for (Rule rule : Rules.all()) {
                    if (rule.kept().hasLevel()) {
                        Node level =
                                new Node().with("description", rule.reason().text());
                        known.with(rule.id(), level.with(value(open.values(), "", "", false)));
                    }
                }
                yield new Node().with("properties", known).with("additionalProperties", false);
            }
        };
    }

    private Node key(Key<?> key) {
        Node value = value(key.holds(), key.table(), key.name(), key.isNeeded());
        String meaning = meanings.of(key.table(), key.name());
        String said = key.holds() instanceof ValueKind.Word
                ? meaning
                : meaning + " (" + key.holds().words() + ")";
        return new Node().with("description", said).with(value);
    }

    /**
     * What a key holds.
     *
     * @param needed false when it may hold nothing
     */
    private Node value(ValueKind holds, String table, String key, boolean needed) {
        Node value;
        if (holds instanceof Keys.Inner inner) {
            return maps(inner, needed);
        } else if (holds instanceof ValueKind.Word word) {
            Node one = ValueSchemas.word(word.list(), meanings.of(table, key, word.list()));
            value = word.several() ? one.or(Node.type("array").with("items", one)) : one;
        } else if (holds instanceof ValueKind.Id id) {
            value = id.list() ? ValueSchemas.ids(id.to()) : ValueSchemas.id(id.to());
        } else {
            value = ValueSchemas.of((ValueKind.Plain) holds);
        }
        return needed ? value : ValueSchemas.orNothing(value);
    }

    /** Maps with keys of their own, or values in their place. */
    private Node maps(Keys.Inner inner, boolean needed) {
        Keys keys = inner.keys();
        return switch (inner.form()) {
            case MAP -> definition(keys.name(), needed, () -> keys(Node.type("object"), keys));
            case DATE_OR_MAP ->
                definition(
                        keys.name(),
                        needed,
                        () -> keys(ValueSchemas.of(ValueKind.Plain.DATE).or("object"), keys));
            case SOURCES -> listOf("sources", needed, ValueSchemas.id(IdTarget.SOURCE), keys);
            case LINKS -> listOf("links", needed, ValueSchemas.of(ValueKind.Plain.ADDRESS_OR_MAIL), keys);
            case LIST -> {
                Node list = Node.type("array").with("items", entry(Node.type("object"), keys));
                yield needed ? list : ValueSchemas.orNothing(list);
            }
        };
    }

    /** A list of values or maps, or one of them. */
    private Node listOf(String name, boolean needed, Node value, Keys keys) {
        Node entry = entry(value.or("object"), keys);
        return definition(
                name, needed, () -> Node.type("array").with("items", entry).or(entry));
    }

    /** An entry of a list. */
    private Node entry(Node value, Keys keys) {
        return definition(keys.name(), true, () -> keys(value, keys));
    }

    /**
     * Defines something once, and refers to it.
     *
     * @throws IllegalStateException when it may be nothing in one place, and not in another
     */
    private Node definition(String name, boolean needed, Supplier<Node> definition) {
        Boolean before = defined.putIfAbsent(name, needed);
        if (before == null) {
            Node made = definition.get();
            definitions.put(name, needed ? made : ValueSchemas.orNothing(made));
        } else if (before != needed) {
            throw new IllegalStateException("'" + name + "' is required here, and optional elsewhere");
        }
        return Node.ref(name);
    }
}
