package org.dossier.assets;

/**
 * How far a file is looked into.
 *
 * @param words true when it is read as well as a reader would, and not only for what it says besides
 * @param files how many files within files are opened, one inside the other
 */
record ScanDepth(boolean words, int files) {
    /** For what readers are not meant to learn. */
    static final ScanDepth TRACES = new ScanDepth(false, 0);

    /** For names that nobody is to read: a letter in an archive that is attached to a document is still read. */
    static final ScanDepth WORDS = new ScanDepth(true, 3);

    boolean opens() {
        return words && files > 0;
    }

    ScanDepth inside() {
        return new ScanDepth(words, files - 1);
    }
}
