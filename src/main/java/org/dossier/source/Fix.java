package org.dossier.source;

import java.util.List;

/**
 * How a problem is fixed: what changes in an author's files. Only what was surely meant belongs here; it is tried before it is written.
 *
 * @param edits changes to texts
 * @param moves files that get another name, with the texts changed
 * @param certain false where only the author can know, such as which person is meant: it is made only when they say so
 */
public record Fix(List<Edit> edits, List<Move> moves, boolean certain) {
    /** Nothing: the author has to decide. */
    public static final Fix NONE = new Fix(List.of(), List.of(), true);

    /** Copies the lists. */
    public Fix {
        edits = List.copyOf(edits);
        moves = List.copyOf(moves);
    }

    /** Other words for a place; nothing for a whole file and where there are no other words. */
    public static Fix of(Span span, String words) {
        return words == null || span.isWholeFile() || words.equals(span.text())
                ? NONE
                : new Fix(List.of(new Edit(span, words)), List.of(), true);
    }

    /** Other words for a part of a place; nothing where that part is not written there as it is. */
    public static Fix of(Span span, String part, String words) {
        Span found = span.find(part);
        return found.text().equals(part) ? of(found, words) : NONE;
    }

    /** Another name for a file. */
    public static Fix of(Move... moves) {
        return new Fix(List.of(), List.of(moves), true);
    }

    /** The same, to be made only when the author says so. */
    public Fix ifMeant() {
        return new Fix(edits, moves, false);
    }

    /** True for nothing. */
    public boolean isNone() {
        return edits.isEmpty() && moves.isEmpty();
    }
}
