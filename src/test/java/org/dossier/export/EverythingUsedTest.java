package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.model.Dossier;
import org.dossier.output.Checksums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fictional dossier says everything that a dossier can say, so that no part of the model and no key of {@code data/dossier.json} goes
 * without a test: whatever runs over that dossier meets all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingUsedTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");
    /** What takes outputs away from a whole dossier, or adds pages that only lead on, is in a small one of its own. */
    private static final Path SWITCHES = Path.of("src/test/resources/dossiers/switches");

    /** Numbers and dates of another script. */
    private static final Path ARABIC = Path.of("src/test/resources/dossiers/arabic-pages");

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<JsonNode> written = new ArrayList<>();
    private JsonNode schema;

    @BeforeAll
    void readAndWrite() throws IOException {
        for (Path project : List.of(FICTIONAL, SWITCHES, ARABIC)) {
            CheckedProject checked = Build.check(project);
            assertFalse(checked.failed(), checked.problems()::toString);
            dossiers.add(checked.dossier());
            written.add(JSON.readTree(file(checked.dossier(), "data/dossier.json")));
        }
        schema = JSON.readTree(file(dossiers.get(0), "data/schema/dossier.schema.json"));
    }

    private static byte[] file(Dossier dossier, String route) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.concat(
                        Exports.offered(dossier, (key, values) -> key, new Checksums(List::of, any -> true)).stream()
                                .flatMap(one -> one.files().stream()),
                        Exports.schemas().stream())
                .filter(file -> file.route().equals(route))
                .findFirst()
                .orElseThrow()
                .content()
                .writeTo(out);
        return out.toByteArray();
    }

    @Test
    void itsDataFitsTheSchema() {
        written.forEach(json -> assertEquals(List.of(), SchemaCheck.faults(schema, json)));
    }

    @Test
    void everyComponentOfTheModelSaysSomethingSomewhere() {
        Map<String, Set<Object>> values = new TreeMap<>();
        collect(dossiers, values, new IdentityHashMap<>());
        Set<String> silent = new TreeSet<>();
        values.forEach((component, seen) -> {
            // Of an enum nobody but its reader knows which value is meant when it is left out; two values, or one and
            // none, cannot both be
            // that.
            boolean says = seen.size() > 1 || seen.contains(Boolean.TRUE);
            if (!says) {
                silent.add(component);
            }
        });
        assertEquals(Set.of(), silent);
    }

    private static void collect(Object value, Map<String, Set<Object>> values, Map<Object, Object> visited) {
        if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(one, values, visited));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, values, visited));
        } else if (value instanceof Record record
                && record.getClass().getName().startsWith("org.dossier.model.")
                && visited.put(record, record) == null) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object inner = valueOf(component, record);
                Set<Object> seen = values.computeIfAbsent(
                        record.getClass().getName().replaceFirst(".*\\.", "") + "." + component.getName(),
                        none -> new HashSet<>());
                if (component.getType().isEnum()) {
                    seen.add(String.valueOf(inner));
                } else if (says(inner)) {
                    seen.add(Boolean.TRUE);
                }
                collect(inner, values, visited);
            }
        }
    }

    private static boolean says(Object value) {
        return value != null
                && !value.equals("")
                && !value.equals(0)
                && !value.equals(false)
                && !(value instanceof Collection<?> all && all.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be asked", e);
        }
    }

    @Test
    void everyKeyOfTheSchemaIsWrittenSomewhere() {
        Set<String> missing = new TreeSet<>();
        Map<JsonNode, Set<String>> seen = new IdentityHashMap<>();
        written.forEach(json -> note(schema, json, seen));
        known(schema, new IdentityHashMap<>())
                .forEach(object -> object.get("properties").properties().forEach(key -> {
                    if (!seen.getOrDefault(object, Set.of()).contains(key.getKey())) {
                        missing.add(key.getKey() + " of "
                                + object.path("properties").propertyNames());
                    }
                }));
        assertEquals(Set.of(), missing);
    }

    /** All schemas of objects. */
    private static Set<JsonNode> known(JsonNode node, IdentityHashMap<JsonNode, JsonNode> into) {
        if (node.has("properties") && node.path("type").asString().equals("object")) {
            into.put(node, node);
        }
        node.forEach(inner -> known(inner, into));
        return into.keySet();
    }

    /** Which keys were written, by the schema of the object they are in. */
    private void note(JsonNode said, JsonNode value, Map<JsonNode, Set<String>> seen) {
        JsonNode at = said.has("$ref") ? schema.at(said.get("$ref").asString().substring(1)) : said;
        if (value.isObject()) {
            value.properties().forEach(entry -> {
                JsonNode inner = at.path("properties").path(entry.getKey());
                if (!inner.isMissingNode()) {
                    seen.computeIfAbsent(at, none -> new HashSet<>()).add(entry.getKey());
                }
                note(inner.isMissingNode() ? at.path("additionalProperties") : inner, entry.getValue(), seen);
            });
        } else if (value.isArray()) {
            value.forEach(one -> note(at.path("items"), one, seen));
        }
    }
}
