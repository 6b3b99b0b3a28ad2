package org.dossier.source;

import java.util.Objects;

/**
 * Another name for a file, or none any more.
 *
 * @param from its path, relative to the project, with forward slashes
 * @param to where it goes, likewise; null when it is removed
 */
public record Move(String from, String to) {
    /** Rejects a file without a path. */
    public Move {
        Objects.requireNonNull(from);
    }

    /** A file that is removed. */
    public static Move away(String file) {
        return new Move(file, null);
    }

    /** As people read it. */
    public String shown() {
        return from + " -> " + (to == null ? "(removed)" : to);
    }
}
