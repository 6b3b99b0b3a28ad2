package org.dossier.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against a schema by the keywords of JSON Schema 2020-12 that ours uses; a keyword it does not know fails,
 * so that none is passed over.
 */
final class SchemaCheck {
    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, JsonNode> references = new HashMap<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What is wrong, each with its path; empty when all is well. */
    static List<String> faults(JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check("$", schema, value);
        return check.faults;
    }

    private void check(String path, JsonNode schema, JsonNode value) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode said = keyword.getValue();
            switch (keyword.getKey()) {
                case "$schema", "$defs", "title", "description", "properties" -> {}
                case "$ref" -> check(path, reference(said), value);
                case "type" -> require(path, isType(said.asString(), value), "is no " + said);
                case "const" -> require(path, said.equals(value), "is not " + said);
                case "enum" -> require(path, said.valueStream().anyMatch(value::equals), value + " is none of " + said);
                case "pattern" ->
                    require(path, pattern(said).matcher(value.asString()).find(), value + " does not fit");
                case "minLength" -> require(path, value.asString().length() >= said.asInt(), "is too short");
                case "minimum" -> require(path, value.asInt() >= said.asInt(), "is too small");
                case "exclusiveMinimum" -> require(path, value.asDouble() > said.asDouble(), "is too small");
                case "maximum" -> require(path, value.asDouble() <= said.asDouble(), "is too large");
                case "minItems" -> require(path, value.size() >= said.asInt(), "has too few");
                case "maxItems" -> require(path, value.size() <= said.asInt(), "has too many");
                case "required" ->
                    said.valueStream().forEach(key -> require(path, value.has(key.asString()), "lacks " + key));
                case "items" -> items(path, said, value);
                case "propertyNames" ->
                    value.propertyNames().forEach(name -> require(path, !name.isEmpty(), "has a nameless"));
                case "additionalProperties" -> properties(path, schema, said, value);
                default -> throw new AssertionError("teach SchemaCheck the keyword " + keyword.getKey());
            }
        }
    }

    private Pattern pattern(JsonNode said) {
        return patterns.computeIfAbsent(said.asString(), Pattern::compile);
    }

    private JsonNode reference(JsonNode said) {
        return references.computeIfAbsent(said.asString(), pointer -> root.at(pointer.substring(1)));
    }

    private void items(String path, JsonNode schema, JsonNode value) {
        for (int i = 0; i < value.size(); i++) {
            check(path + "[" + i + "]", schema, value.get(i));
        }
    }

    private void properties(String path, JsonNode schema, JsonNode others, JsonNode value) {
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            JsonNode known = schema.path("properties").get(entry.getKey());
            String inner = path + "." + entry.getKey();
            if (known != null) {
                check(inner, known, entry.getValue());
            } else if (others.isObject()) {
                check(inner, others, entry.getValue());
            } else {
                faults.add(inner + " is unknown");
            }
        }
    }

    private void require(String path, boolean right, String otherwise) {
        if (!right) {
            faults.add(path + " " + otherwise);
        }
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new AssertionError("teach SchemaCheck the type " + type);
        };
    }
}
