package org.dossier.text.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.source.PackedText;
import org.dossier.text.LetterFold;

/** What languages do to the end of a name: the rows of {@code name-endings.tsv}. */
public final class NameEndings {
    private static final String ANYHOW = "*";

    private final List<Row> changed = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    /**
     * An end that gives way to others.
     *
     * @param end how the name ends, folded
     * @param others what is there instead, folded
     * @param own true when it is of a language of the dossier
     */
    public record Row(String end, Set<String> others, boolean own) {}

    /**
     * Reads the table.
     *
     * @param languages primary subtags of the languages that the texts are in
     */
    public NameEndings(LetterFold fold, Set<String> languages) {
        for (String[] cells : PackedText.rows(NameEndings.class, "name-endings.tsv")) {
            boolean isOwn = Arrays.stream(cells[0].split(" ")).anyMatch(languages::contains);
            Set<String> others = new HashSet<>();
            Arrays.stream(cells[2].split(" ")).map(fold::of).forEach(others::add);
            if (!cells[1].equals(ANYHOW)) {
                changed.add(new Row(fold.of(cells[1]), others, isOwn));
                continue;
            }
            all.addAll(others);
            if (isOwn) {
                own.addAll(others);
            }
        }
    }

    /** True for what a language of the dossier writes after a name; folded. */
    public boolean isOwn(String rest) {
        return own.contains(rest);
    }

    /** True for what some language writes after a name; folded. */
    public boolean isAny(String rest) {
        return all.contains(rest);
    }

    /** A folded name with the endings that it may have in the languages of the dossier. */
    public Set<String> inflected(String name) {
        Set<String> all = new HashSet<>();
        own.forEach(end -> all.add(name + end));
        for (Row row : changing(name)) {
            if (row.own()) {
                String stem = name.substring(0, name.length() - row.end().length());
                row.others().forEach(end -> all.add(stem + end));
            }
        }
        return all;
    }

    /** The ends of a folded name that give way to others. */
    public List<Row> changing(String name) {
        return changed.stream()
                .filter(row -> name.length() >= row.end.length() + 2 && name.endsWith(row.end))
                .toList();
    }
}
