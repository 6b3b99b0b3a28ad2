package org.dossier.rename;

/** An id was named that is none, or that there is not. */
public final class WrongId extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param what is wrong, one sentence without a final stop
     * @param help what to do
     */
    WrongId(String what, String help) {
        super(what + ": " + help);
    }
}
