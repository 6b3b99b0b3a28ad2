package org.dossier.command;

import org.dossier.model.Keyed;

/** How something is printed. */
enum TextOrJson implements Keyed {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return key();
    }
}
