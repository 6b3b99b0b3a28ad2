package org.dossier.read.yaml;

import java.util.function.Function;

/**
 * A map of the content that has a name, and how it is read.
 *
 * @param name of the map, in schemas
 * @param table the table of its keys in {@code content/README.md}
 * @param reader asks for the keys, whatever the map holds: a key that is asked for only when another one is there would be missing in
 *     {@link KeyNotes}
 */
public record Shape<T>(String name, String table, Function<Fields, T> reader) {
    /** A map that is called like the table of its keys. */
    public Shape(String name, Function<Fields, T> reader) {
        this(name, name, reader);
    }

    /** Reads a map, and reports the keys that the reader does not ask for. */
    public T read(Fields fields) {
        T read = reader.apply(fields);
        fields.done();
        return read;
    }
}
