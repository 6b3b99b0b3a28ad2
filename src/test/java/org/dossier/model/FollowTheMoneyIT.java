package org.dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The column of FollowTheMoney held against its own files, which the folder {@code ftm-schema} of the corpora has. */
@Tag("corpora")
class FollowTheMoneyIT {
    /** The facts of the other test, and that an edge asks for nothing but its two ends, by the files of FollowTheMoney. */
    @Test
    void theSchemasOfFollowTheMoneySayThis() throws IOException {
        Map<String, JsonNode> schemas = schemas();
        RelationKindsTest.RANGES.forEach((place, range) -> {
            String[] names = place.split("\\.");
            assertEquals(
                    range, property(schemas, names[0], names[1]).path("range").asString(""), place);
        });
        for (RelationKind kind : RelationKinds.standard().all()) {
            JsonNode schema = schemas.get(kind.ftm().schema());
            assertTrue(schema.has("edge"), kind.key());
            Set<String> ends = Stream.of(kind.ftm().subject(), kind.ftm().object())
                    .map(end -> end.replaceFirst("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    ends,
                    schema.path("required")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    kind.key());
        }
        RelationKindsTest.KINDS.forEach((kind, names) -> names.forEach(name -> {
            String mine = kind == Profile.Kind.PERSON ? "Person" : "Company";
            assertTrue(ancestors(schemas, mine).contains(name), () -> mine + " is no " + name);
        }));
    }

    private static Map<String, JsonNode> schemas() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("corpora"), "-Dcorpora"), "ftm-schema");
        Map<String, JsonNode> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                new YAMLMapper()
                        .readTree(Files.readString(file))
                        .properties()
                        .forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
            }
        }
        return schemas;
    }

    private static JsonNode property(Map<String, JsonNode> schemas, String schema, String name) {
        return ancestors(schemas, schema).stream()
                .map(one -> schemas.get(one).path("properties").path(name))
                .filter(one -> !one.isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ancestors(Map<String, JsonNode> schemas, String schema) {
        List<String> all = new ArrayList<>(List.of(schema));
        schemas.get(schema).path("extends").forEach(parent -> all.addAll(ancestors(schemas, parent.asString())));
        return all;
    }
}
