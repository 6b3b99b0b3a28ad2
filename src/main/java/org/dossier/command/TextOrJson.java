package org.dossier.command;

import org.dossier.model.Keyed;

/** How something is printed. */
enum TextOrJson implements Keyed {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return key();
    }
}
