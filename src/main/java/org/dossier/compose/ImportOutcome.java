package org.dossier.compose;

/** What becomes of a thing that was made with another tool. */
public enum ImportOutcome {
    /** A draft. */
    DRAFT("as drafts"),
    /** The same, on words that were edited since it was made. */
    CHANGED("as drafts on words that have changed"),
    /** It is there already. */
    KNOWN("there already"),
    /** Someone has to say first who is meant. */
    ASKED("to be decided"),
    /** It is not taken. */
    LEFT("left");

    private final String words;

    ImportOutcome(String words) {
        this.words = words;
    }

    /** Behind a number of them. */
    public String words() {
        return words;
    }
}
