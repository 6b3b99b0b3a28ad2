package org.dossier.assets;

/**
 * How far a file is looked into.
 *
 * @param words true when it is read as well as a reader would, and not only for what it says besides
 * @param files how many files within files are opened, one inside the other
 */
record Reach(boolean words, int files) {
    /** For what readers are not meant to learn. */
    static final Reach TRACES = new Reach(false, 0);

    /** For names that nobody is to read: a letter in an archive that is attached to a document is still read. */
    static final Reach WORDS = new Reach(true, 3);

    boolean opens() {
        return words && files > 0;
    }

    Reach inside() {
        return new Reach(words, files - 1);
    }
}
