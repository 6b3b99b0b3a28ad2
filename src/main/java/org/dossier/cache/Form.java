package org.dossier.cache;

/** What is at the beginning of a value in a file of kept values. */
enum Form {
    NULL,
    /** An object that is known again: its number. */
    KNOWN,
    /** Its bytes in UTF-8. */
    TEXT,
    /** A short text: its number in the part. */
    SHORT_TEXT,
    /** Words of the source file that was named last: how many bytes after the end of those before they begin, and how many they have. */
    WORDS,
    TRUE,
    FALSE,
    INT,
    LONG,
    INTS,
    DOUBLE,
    DECIMAL,
    CURRENCY,
    LIST,
    /** A list that is made when it is asked for: how many elements, how many bytes (four of them), and these. */
    LATER,
    SET,
    SORTED_SET,
    MAP,
    /** What a record remembers for itself, with nothing in it yet. */
    OWN,
    SORTED_MAP,
    DATE,
    PATH,
    TYPE,
    SOURCE;

    /** A record or constant of the first class of the part begins with this number, and so on. */
    static final int CLASSES = 32;

    private static final Form[] ALL = values();

    static Form of(int code) throws java.io.IOException {
        if (code < 0 || code >= ALL.length) {
            throw new java.io.IOException("no form " + code);
        }
        return ALL[code];
    }
}
