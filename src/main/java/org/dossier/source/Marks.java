package org.dossier.source;

import java.util.Map;

/**
 * Where a record of the content was written: the whole of it, and each field by its key.
 *
 * @param whole the record
 * @param fields the value of each key that was written
 */
public record Marks(Span whole, Map<String, Span> fields) {
    /** Copies the map. */
    public Marks {
        fields = Map.copyOf(fields);
    }

    /** Marks of something that has no fields of its own. */
    public static Marks of(Span whole) {
        return new Marks(whole, Map.of());
    }

    /** Where the field's value stands, or the whole record when the field was left out. */
    public Span of(String key) {
        return fields.getOrDefault(key, whole);
    }

    /** True when the author wrote this field. */
    public boolean has(String key) {
        return fields.containsKey(key);
    }
}
