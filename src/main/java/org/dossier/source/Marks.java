package org.dossier.source;

import java.util.Map;
import java.util.Set;

/**
 * Where a record of the content was written: the whole of it, and each field by its key.
 *
 * @param whole the record
 * @param fields the value of each key that was written; the key itself where nothing stands behind it
 * @param empty the keys with nothing behind them
 */
public record Marks(Span whole, Map<String, Span> fields, Set<String> empty) {
    /** Copies the map and the set. */
    public Marks {
        fields = Map.copyOf(fields);
        empty = Set.copyOf(empty);
    }

    /** Marks of something that has no fields of its own. */
    public static Marks of(Span whole) {
        return new Marks(whole, Map.of(), Set.of());
    }

    /** Where the field's value stands, or the whole record when the field was left out. */
    public Span of(String key) {
        return fields.getOrDefault(key, whole);
    }

    /** The same fields of a record that stands elsewhere. */
    public Marks at(Span other) {
        return new Marks(other, fields, empty);
    }

    /** True when the author wrote this field: a key with nothing behind it counts as left out. */
    public boolean has(String key) {
        return fields.containsKey(key) && !empty.contains(key);
    }
}
