package org.dossier.edit;

/** An id was named that is none, or that there is not; the message says so and what to do. */
public final class WrongId extends Exception {
    private static final long serialVersionUID = 1L;

    /** With that message: one sentence without a final stop. */
    public WrongId(String message) {
        super(message);
    }
}
