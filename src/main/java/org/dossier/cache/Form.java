package org.dossier.cache;

/** What is at the beginning of a value in a file of kept values. */
enum Form {
    NULL,
    /** One that was there before: its number. */
    AGAIN,
    /** One that may be there again, and gets the next number: itself. */
    NUMBERED,
    /** Its bytes in UTF-8. */
    TEXT,
    /** A short text that was there before: its number. */
    SAME_TEXT,
    /** Words of the source file that was named last: how far after the end of those before, and how many. */
    WORDS,
    TRUE,
    FALSE,
    INT,
    INTS,
    DOUBLE,
    DECIMAL,
    CURRENCY,
    LIST,
    SET,
    SORTED_SET,
    MAP,
    /** What a record remembers for itself, with nothing in it yet. */
    OWN,
    SORTED_MAP,
    DATE,
    PATH,
    TYPE,
    SOURCE,
    /** Of a class that has not been named yet: its name, and then as below. */
    NEW_CLASS;

    /** A record or constant of the first class that was named begins with this number, and so on. */
    static final int CLASSES = 32;

    private static final Form[] ALL = values();

    static Form of(int code) throws java.io.IOException {
        if (code < 0 || code >= ALL.length) {
            throw new java.io.IOException("no form " + code);
        }
        return ALL[code];
    }
}
