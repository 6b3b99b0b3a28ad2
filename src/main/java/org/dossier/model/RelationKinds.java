package org.dossier.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The table of relation kinds, read from {@code relation-kinds.tsv}: a new kind is a new row there. */
public final class RelationKinds {
    private static final int COLUMNS = 8;

    private final Map<String, RelationKind> byKey;

    private RelationKinds(Map<String, RelationKind> byKey) {
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    /** The table that comes with the program. */
    public static RelationKinds standard() {
        try (InputStream in = RelationKinds.class.getResourceAsStream("relation-kinds.tsv")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when a row has not eight columns, an unknown end, or a key that stands twice
     */
    public static RelationKinds parse(String table) {
        Map<String, RelationKind> kinds = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("a relation kind needs " + COLUMNS + " columns: " + line);
            }
            RelationKind kind = new RelationKind(
                    cells[0],
                    cells[4],
                    cells[5],
                    RelationKind.Ends.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    RelationKind.Ends.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    cells[3].equals("yes"),
                    cells[6],
                    cells[7]);
            if (kinds.put(kind.key(), kind) != null) {
                throw new IllegalArgumentException("relation kind twice: " + kind.key());
            }
        }
        return new RelationKinds(kinds);
    }

    /** The kind of that key; null when there is none. */
    public RelationKind get(String key) {
        return byKey.get(key);
    }

    /** All kinds, in the order of the table. */
    public Collection<RelationKind> all() {
        return byKey.values();
    }
}
