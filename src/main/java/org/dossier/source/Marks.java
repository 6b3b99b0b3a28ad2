package org.dossier.source;

import java.util.List;

/**
 * Where a record of the content was written: the whole of it, each field by its key, and the records in it likewise.
 *
 * @param whole the record
 * @param fields those that were written, in their order; no key twice
 */
public record Marks(Span whole, List<Field> fields) {
    /** Copies the list. */
    public Marks {
        fields = LaterList.copyOf(fields);
    }

    /**
     * A field that was written.
     *
     * @param name its key
     * @param key where the key is
     * @param value where the value is; the key itself where nothing is after it
     * @param empty true when nothing is after it
     * @param inner the record that is after it; null where that is none
     */
    public record Field(String name, Span key, Span value, boolean empty, Marks inner) {}

    /** Marks of something that has no fields of its own. */
    public static Marks of(Span whole) {
        return new Marks(whole, List.of());
    }

    private Field field(String key) {
        for (Field field : fields) {
            if (field.name.equals(key)) {
                return field;
            }
        }
        return null;
    }

    /** Where the field's value is, or the whole record when the field was left out. */
    public Span of(String key) {
        Field field = field(key);
        return field == null ? whole : field.value;
    }

    /** Where the key is, or the whole record when it was left out. */
    public Span key(String key) {
        Field field = field(key);
        return field == null ? whole : field.key;
    }

    /** Of the record after a key; where that is not a record, such as a date instead of a map, or was left out, it has no fields. */
    public Marks in(String key) {
        return holdsRecord(key) ? field(key).inner : of(of(key));
    }

    /** True when a record is after the key, and not a word, a number or a list. */
    public boolean holdsRecord(String key) {
        Field field = field(key);
        return field != null && field.inner != null;
    }

    /** The same fields of a record that is elsewhere. */
    public Marks at(Span other) {
        return new Marks(other, fields);
    }

    /** True when the author wrote this field: a key with nothing after it counts as left out. */
    public boolean has(String key) {
        Field field = field(key);
        return field != null && !field.empty;
    }
}
