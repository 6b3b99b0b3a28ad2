package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.source.SourceFile;

/**
 * Notes which keys a reader asks for, and as what. A reader that is given an empty map asks for all keys it knows, and finds none; so the
 * readers stay the only list of keys, and schemas are made from what they ask.
 */
public final class KeyNotes {
    private final Map<String, KeyList.Key> keys = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final List<KeyList.Either> either = new ArrayList<>();
    private KeyList.Open open;

    /**
     * The keys of a map.
     *
     * @param reading what the reader is given; what it says of keys that are missing is of no interest
     */
    public static KeyList of(Shape<?> shape, Reading reading) {
        KeyNotes notes = new KeyNotes();
        Yaml.Mapping nothing = new Yaml.Mapping(Map.of(), SourceFile.of("", "").whole());
        shape.read(new Fields(nothing, reading, notes, shape.table()));
        return notes.list(shape.name());
    }

    /** A key is asked for. */
    public void key(String name, String table, Holds holds) {
        KeyList.Key key = new KeyList.Key(name, table, false, holds);
        KeyList.Key before = keys.putIfAbsent(name, key);
        if (before != null && !before.equals(key)) {
            throw new IllegalStateException("two readings of one key: " + before + ", " + key);
        }
    }

    /** A key has to be there. */
    public void needed(String name) {
        needed.add(name);
    }

    /** One of two keys has to be there, and not both. */
    public void either(String first, String second) {
        if (!either.isEmpty()) {
            throw new IllegalStateException("schemas know how to say this of one pair of keys alone");
        }
        either.add(new KeyList.Either(first, second));
    }

    /** The keys are chosen by the author. */
    public void open(KeyList.Chosen chosen, Holds values) {
        open = new KeyList.Open(chosen, values);
    }

    private KeyList list(String name) {
        if (!keys.keySet().containsAll(needed)) {
            throw new IllegalStateException("a key is needed and not read: " + needed);
        }
        List<KeyList.Key> all = keys.values().stream()
                .map(key -> new KeyList.Key(key.name(), key.table(), needed.contains(key.name()), key.holds()))
                .toList();
        return new KeyList(name, all, either, open);
    }
}
