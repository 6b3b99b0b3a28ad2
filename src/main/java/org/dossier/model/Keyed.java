package org.dossier.model;

import java.util.Locale;

/** A value of a closed list that authors write in lower case with hyphens, such as {@code no-reply}. */
public interface Keyed {
    /** The constant's name; enums have it. */
    String name();

    /** The word as an author writes it. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
