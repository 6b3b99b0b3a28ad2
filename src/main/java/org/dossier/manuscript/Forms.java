package org.dossier.manuscript;

/**
 * The forms of values, as regular expressions for the whole of a value. They are written so that Java and ECMAScript, with its flag
 * {@code u}, read them alike: schemas use them as readers do.
 */
public final class Forms {
    /** A letter or digit of any script, but no capital letter. */
    private static final String SMALL = "\\p{Ll}\\p{Lm}\\p{Lo}\\p{Nd}";

    private static final String PART = "[" + SMALL + "][" + SMALL + "\\p{M}]*";

    /** An id: lower-case letters and digits of any script, joined by single hyphens. */
    public static final String ID = PART + "(?:-" + PART + ")*-?";

    /** An id that nobody can use: it has a meaning of its own. */
    public static final String RESERVED_ID = "article|unnamed|none";

    /** A name that Windows keeps for devices: no file can be called so. */
    public static final String DEVICE = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    /** What stands for the ids of several claims, and is none. */
    public static final String ALL = "all";

    /** The id of an annotation. */
    public static final String ANNOTATION_ID = "(?!" + ALL + "\\s*$)[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*";

    /** The name that a text gives to a passage. */
    public static final String PASSAGE = "[^{}\\s]+";

    // No control characters, no spaces of any script, and a host: what a browser would read is what the author sees.
    private static final String PLAIN = "[^\\s\\p{C}\\p{Z}<>\"\\\\]";

    /** The address of a web page. */
    public static final String WEB = "[Hh][Tt][Tt][Pp][Ss]?://(?![/?#:@])" + PLAIN + "+";

    /** The address of a mailbox. */
    public static final String MAIL = "[Mm][Aa][Ii][Ll][Tt][Oo]:" + PLAIN + "+@" + PLAIN + "+";

    private Forms() {}
}
