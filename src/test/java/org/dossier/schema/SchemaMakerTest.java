package org.dossier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaMakerTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Keywords that draft 7 and 2020-12 understand alike, and those that only tell editors what to show. */
    private static final Set<String> KEYWORDS = Set.of(
            "$comment",
            "definitions",
            "properties",
            "$ref",
            "$schema",
            "additionalProperties",
            "anyOf",
            "description",
            "else",
            "enum",
            "enumDescriptions",
            "errorMessage",
            "examples",
            "if",
            "items",
            "maxLength",
            "exclusiveMinimum",
            "maximum",
            "minProperties",
            "minimum",
            "not",
            "pattern",
            "patternErrorMessage",
            "propertyNames",
            "required",
            "then",
            "type");

    static List<Schemas.Schema> all() {
        return Schemas.all();
    }

    private static JsonNode read(Schemas.Schema schema) {
        return JSON.readTree(schema.text());
    }

    private static JsonNode schema(String name) {
        return all().stream()
                .filter(schema -> schema.name().equals(name))
                .map(SchemaMakerTest::read)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsASchema(Schemas.Schema schema) {
        for (String draft :
                List.of("http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema")) {
            Schema drafts = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of(draft));
            assertEquals(List.of(), drafts.validate(schema.text(), InputFormat.JSON), draft);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachUsesWhatEditorsKnow(Schemas.Schema schema) {
        Set<String> used = new TreeSet<>();
        walk(read(schema), (key, node) -> used.addAll(node.propertyNames()));
        used.removeAll(KEYWORDS);
        assertEquals(Set.of(), used);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKeyHasADescription(Schemas.Schema schema) {
        List<String> without = new ArrayList<>();
        JsonNode root = read(schema);
        Stream.concat(Stream.of(root), root.path("definitions").valueStream())
                .flatMap(map -> map.path("properties").properties().stream())
                .filter(key -> key.getValue().path("description").asString("").isBlank())
                .forEach(key -> without.add(key.getKey()));
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMapIsClosedOrSaysWhatItsKeysAre(Schemas.Schema schema) {
        walk(read(schema), (key, node) -> {
            JsonNode type = node.path("type");
            boolean map = type.asString("").equals("object")
                    || type.valueStream().anyMatch(one -> one.asString().equals("object"));
            boolean constraint = key.equals("not") || key.equals("quote");
            assertTrue(!map || constraint || node.has("additionalProperties"), () -> key + " " + node);
        });
    }

    /** Every schema within a schema, with the key that holds it. */
    private static void walk(JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        walk("", schema, visitor);
    }

    private static void walk(String key, JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        if (schema.isArray()) {
            schema.forEach(one -> walk(key, one, visitor));
        } else if (schema.isObject()) {
            visitor.accept(key, schema);
            for (Map.Entry<String, JsonNode> entry : schema.properties()) {
                if (Set.of("properties", "definitions").contains(entry.getKey())) {
                    entry.getValue().properties().forEach(inner -> walk(inner.getKey(), inner.getValue(), visitor));
                } else {
                    walk(entry.getKey(), entry.getValue(), visitor);
                }
            }
        }
    }

    @Test
    void kindsOfRelationAreThoseOfTheTable() {
        JsonNode kind = schema("annotations").at("/definitions/relation/properties/kind");
        assertEquals(
                RelationKinds.standard().all().stream().map(RelationKind::key).toList(),
                kind.at("/anyOf/0/enum").valueStream().map(JsonNode::asString).toList());
        assertEquals(
                kind.at("/anyOf/0/enum").size(),
                kind.at("/anyOf/0/enumDescriptions").size());
    }

    @Test
    void rulesAreThoseThatHaveALevel() {
        List<String> rules = List.copyOf(
                schema("dossier").at("/definitions/rules/properties").propertyNames());
        assertEquals(
                Rules.all().stream()
                        .filter(rule -> rule.kept().hasLevel())
                        .map(Rule::id)
                        .toList(),
                rules);
    }

    @Test
    void everyMeaningIsUsed() {
        Set<String> texts = new TreeSet<>();
        all().forEach(schema -> walk(read(schema), (key, node) -> {
            texts.add(node.path("description").asString("").replaceFirst(" \\([^()]*(\\([^()]*\\))?[^()]*\\)$", ""));
            node.path("enumDescriptions").forEach(one -> texts.add(one.asString()));
            texts.add(node.path("description").asString(""));
        }));
        List<String> unused = Meanings.standard().tables().values().stream()
                .flatMap(table -> table.values().stream())
                .filter(meaning -> !texts.contains(meaning))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void aKeyThatNobodyHasExplainedIsAMistakeOfOurs() {
        Meanings meanings = Meanings.parse("# a comment\nclaim\tkind\twhat it is\nclaim kind\tdenial\ta denial\n");
        assertEquals("what it is", meanings.of("claim", "kind"));
        assertEquals(List.of("a denial"), meanings.of("claim", "kind", List.of("denial")));
        assertEquals(List.of(), meanings.of("note", "kind", List.of("question")));
        assertThrows(IllegalArgumentException.class, () -> meanings.of("claim", "by"));
        assertThrows(IllegalArgumentException.class, () -> meanings.of("claim", "kind", List.of("denial", "charge")));
        assertThrows(IllegalArgumentException.class, () -> Meanings.parse("claim\tkind\n"));
        assertThrows(IllegalArgumentException.class, () -> Meanings.parse("a\tb\tc\na\tb\td\n"));
    }

    @Test
    void aFileOfYamlSaysWhereItsSchemaIs() {
        List<String> lines = all().stream()
                .filter(schema -> !schema.frontMatter())
                .map(Schemas.Schema::modeline)
                .toList();
        assertEquals(
                List.of(
                        "# yaml-language-server: $schema=../schema/dossier.schema.json",
                        "# yaml-language-server: $schema=../schema/sources.schema.json",
                        "# yaml-language-server: $schema=../../schema/annotations.schema.json"),
                lines);
        assertFalse(all().get(0).text().contains("\r"));
    }
}
