package org.dossier.source;

import java.util.Map;
import java.util.Set;

/**
 * Where a record of the content was written: the whole of it, each field by its key, and the records in it likewise.
 *
 * @param whole the record
 * @param fields the value of each key that was written; the key itself where nothing is after it
 * @param keys each key that was written
 * @param empty the keys with nothing after them
 * @param inner the records that are after a key, by that key
 */
public record Marks(
        Span whole, Map<String, Span> fields, Map<String, Span> keys, Set<String> empty, Map<String, Marks> inner) {
    /** Copies the maps and the set. */
    public Marks {
        fields = Map.copyOf(fields);
        keys = Map.copyOf(keys);
        empty = Set.copyOf(empty);
        inner = Map.copyOf(inner);
    }

    /** Marks of something that has no fields of its own. */
    public static Marks of(Span whole) {
        return new Marks(whole, Map.of(), Map.of(), Set.of(), Map.of());
    }

    /** Where the field's value is, or the whole record when the field was left out. */
    public Span of(String key) {
        return fields.getOrDefault(key, whole);
    }

    /** Where the key is, or the whole record when it was left out. */
    public Span key(String key) {
        return keys.getOrDefault(key, whole);
    }

    /** Of the record after a key; where that is not a record, such as a date instead of a map, or was left out, it has no fields. */
    public Marks in(String key) {
        Marks marks = inner.get(key);
        return marks == null ? of(of(key)) : marks;
    }

    /** The same fields of a record that is elsewhere. */
    public Marks at(Span other) {
        return new Marks(other, fields, keys, empty, inner);
    }

    /** True when the author wrote this field: a key with nothing after it counts as left out. */
    public boolean has(String key) {
        return fields.containsKey(key) && !empty.contains(key);
    }
}
