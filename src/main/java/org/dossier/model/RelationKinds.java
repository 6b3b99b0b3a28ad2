package org.dossier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.source.PackedText;

/**
 * Kinds of relation: those of {@code relation-kinds.tsv}, where a new kind is a new row, and maybe those of a dossier after them.
 *
 * @param byKey in their order
 */
public record RelationKinds(Map<String, RelationKind> byKey) {
    /** How many columns are before the labels. */
    private static final int FACTS = 7;

    /** Rejects a change from outside. */
    public RelationKinds {
        byKey = Collections.unmodifiableMap(byKey);
    }

    /** The table that comes with the program. */
    public static RelationKinds standard() {
        return parse(PackedText.of(RelationKinds.class, "relation-kinds.tsv"));
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when a row has other columns than the first, a word that is none of its column, or a key that
     *     is twice
     */
    public static RelationKinds parse(String table) {
        List<String[]> rows = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        String[] header = rows.get(0);
        Map<String, RelationKind> kinds = new LinkedHashMap<>();
        for (String[] cells : rows.subList(1, rows.size())) {
            if (cells.length != header.length) {
                throw new IllegalArgumentException("a relation kind needs " + header.length + " columns: " + cells[0]);
            }
            String[] ftm = cells[6].split(" ");
            RelationKind kind = new RelationKind(
                    cells[0],
                    label(header, cells, FACTS),
                    label(header, cells, FACTS + 1),
                    ends(cells[1]),
                    ends(cells[2]),
                    cells[3].equals("yes"),
                    measures(cells[4]),
                    cells[5],
                    new RelationKind.Ftm(ftm[0], ftm[1], ftm[2]));
            if (kinds.put(kind.key(), kind) != null) {
                throw new IllegalArgumentException("relation kind twice: " + kind.key());
            }
        }
        return new RelationKinds(kinds);
    }

    /** Every other column from one on, each in the language that its header names. */
    private static Name label(String[] header, String[] cells, int from) {
        List<Name.Form> others = new ArrayList<>();
        for (int i = from + 2; i < cells.length; i += 2) {
            others.add(new Name.Form(Language.of(header[i]), cells[i]));
        }
        return new Name(cells[from], Language.of(header[from]), others);
    }

    private static Set<Profile.Kind> ends(String cell) {
        return cell.equals("any")
                ? EnumSet.allOf(Profile.Kind.class)
                : EnumSet.of(Profile.Kind.valueOf(cell.toUpperCase(Locale.ROOT)));
    }

    private static Set<RelationKind.Measure> measures(String cell) {
        Set<RelationKind.Measure> measures = EnumSet.noneOf(RelationKind.Measure.class);
        if (!cell.equals("-")) {
            Arrays.stream(cell.split(" "))
                    .map(one -> RelationKind.Measure.valueOf(one.toUpperCase(Locale.ROOT)))
                    .forEach(measures::add);
        }
        return measures;
    }

    /** These kinds, and others after them; where a key is that of one of these, that one stays. */
    public RelationKinds and(List<RelationKind> more) {
        Map<String, RelationKind> both = new LinkedHashMap<>(byKey);
        more.forEach(kind -> both.putIfAbsent(kind.key(), kind));
        return new RelationKinds(both);
    }

    /** The kind of that key; null when there is none. */
    public RelationKind get(String key) {
        return byKey.get(key);
    }

    /** All kinds, in their order. */
    public Collection<RelationKind> all() {
        return byKey.values();
    }
}
