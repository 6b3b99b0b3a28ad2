package org.dossier.compose;

/** A file that is not what an import takes; the message says why, with line and column where there is one. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
