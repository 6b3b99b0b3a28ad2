package org.dossier.compose;

import static org.dossier.compose.ForeignJson.list;
import static org.dossier.compose.ForeignJson.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads entities of FollowTheMoney: one on each line, in a list, in an answer of Aleph, one inside another, or as statements of which each
 * gives one value. What is said of one id in several places is one entity.
 */
public final class FollowTheMoneyFile {
    /** Schemas that say less than any other. */
    private static final Set<String> VAGUE = Set.of("", "Thing", "LegalEntity");

    private final Map<String, Entity> entities = new LinkedHashMap<>();

    /** An entity while it is read. */
    private static final class Entity {
        private final int line;
        private String schema;
        private final Map<String, Set<String>> values = new LinkedHashMap<>();
        private final List<Object> written = new ArrayList<>();

        Entity(int line, String schema) {
            this.line = line;
            this.schema = schema;
        }

        void is(String other) {
            if (!other.equals(schema)) {
                schema = VAGUE.contains(schema) ? other : VAGUE.contains(other) ? schema : schema + " or " + other;
            }
        }

        void add(String property, String value) {
            if (!value.isBlank()) {
                values.computeIfAbsent(property, none -> new LinkedHashSet<>()).add(value.strip());
            }
        }
    }

    private FollowTheMoneyFile() {}

    /**
     * The entities of a file, in its order.
     *
     * @throws Unreadable when it is not JSON, or holds none
     */
    public static Collection<ForeignRecord> of(InputStream in) throws IOException, Unreadable {
        FollowTheMoneyFile file = new FollowTheMoneyFile();
        ForeignJson.each(in, file::value);
        if (file.entities.values().stream().allMatch(one -> one.schema.isEmpty())) {
            throw new Unreadable("it holds no entities of FollowTheMoney, which have 'id', 'schema' and 'properties'");
        }
        List<ForeignRecord> records = new ArrayList<>();
        file.entities.forEach((id, one) -> {
            Map<String, List<String>> values = new LinkedHashMap<>();
            one.values.forEach((property, all) -> values.put(property, List.copyOf(all)));
            records.add(new ForeignRecord(id, one.line, one.schema, values, one.written));
        });
        return records;
    }

    /** The entities that were left, one on each line. */
    public static String file(List<ForeignRecord> records) {
        StringBuilder out = new StringBuilder();
        records.stream()
                .flatMap(one -> one.written().stream())
                .forEach(one -> out.append(ForeignJson.text(one)).append('\n'));
        return out.toString();
    }

    private void value(Object value, int line) {
        if (value instanceof Map<?, ?> map && map.get("schema") == null) {
            for (String list : List.of("results", "entities")) {
                if (map.get(list) instanceof List<?> inner) {
                    inner.forEach(one -> value(one, line));
                    return;
                }
            }
        }
        if (!(value instanceof Map<?, ?> map) || idOf(map).isEmpty()) {
            entity("line " + line, line, "").written.add(value);
            return;
        }
        Entity entity = entity(idOf(map), line, text(map, "schema"));
        entity.written.add(map);
        entity.add("caption", text(map, "caption"));
        list(map.get("referents")).forEach(one -> entity.add("referents", String.valueOf(one)));
        if (map.get("prop") instanceof String property) {
            property(entity, property, map.get("value"), line);
        } else if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((property, values) -> property(entity, String.valueOf(property), values, line));
        }
    }

    private void property(Entity entity, String property, Object values, int line) {
        for (Object one : list(values)) {
            if (one instanceof Map<?, ?> inner) {
                value(inner, line);
                entity.add(property, idOf(inner));
            } else if (one != null) {
                entity.add(property, String.valueOf(one));
            }
        }
    }

    private Entity entity(String id, int line, String schema) {
        Entity entity = entities.computeIfAbsent(id, none -> new Entity(line, schema));
        entity.is(schema);
        return entity;
    }

    /** Of a statement, what it is about. */
    private static String idOf(Map<?, ?> map) {
        for (String key : List.of("canonical_id", "entity_id", "id")) {
            if (!text(map, key).isBlank()) {
                return text(map, key).strip();
            }
        }
        return "";
    }
}
