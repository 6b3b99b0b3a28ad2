package org.dossier.read.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dossier.source.Span;

/** The keys of one file that nobody knows, with the known ones that are meant by them. Fills while the file is read; for one thread. */
final class MisspelledKeys {
    private final Map<Span, Map<String, String>> meant = new HashMap<>();

    /** Remembers a key of a map. */
    void add(Span map, String written, String key) {
        meant.computeIfAbsent(map, none -> new HashMap<>()).put(written, key);
    }

    boolean isEmpty() {
        return meant.isEmpty();
    }

    /** A map with the keys that are meant. */
    Yaml.Mapping corrected(Yaml.Mapping map) {
        Map<String, String> keys = meant.get(map.span());
        if (keys == null) {
            return map;
        }
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((written, entry) -> entries.putIfAbsent(keys.getOrDefault(written, written), entry));
        return new Yaml.Mapping(entries, map.span());
    }
}
