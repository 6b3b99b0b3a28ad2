package org.dossier.schema;

import org.dossier.manuscript.Forms;

/** Regular expressions of values in schemas, which Java and ECMAScript read alike: for the whole of a text, with space around it. */
final class Patterns {
    /** Text that is not empty. */
    static final String WORDS = "\\S";

    private static final String DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private static final String YEAR = "(?!0000)[0-9]{4}";

    /** A year, month or day; in a year that is not a leap year it has a 29 February as well. */
    private static final String POINT = "~?" + YEAR + "(?:-(?:0[1-9]|1[0-2])|-" + DAY + ")?";

    private static final String PARTIAL = "(?:" + POINT + "(?:/(?:" + POINT + ")?)?|/" + POINT + ")";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "\\s?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):?[0-5][0-9]|18:?00))";

    /** A partial date. */
    static final String DATE = whole(PARTIAL);

    /** A partial date, or a day with a time. */
    static final String MOMENT =
            whole("(?:" + PARTIAL + "|" + YEAR + "-" + DAY + "[T ]" + TIME + "(?:" + OFFSET + ")?)");

    /** The address of a web page. */
    static final String WEB = whole(Forms.WEB);

    /** The address of a web page or a mailbox. */
    static final String WEB_OR_MAIL = whole("(?:" + Forms.WEB + "|" + Forms.MAIL + ")");

    /** A language tag; its parts are not looked up. */
    static final String LANGUAGE = whole("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[IiXx](?:-[A-Za-z0-9]{1,8})+");

    private static final String PART = "(?!\\.{1,2}\\s*(?:/|$))[^/\\\\:]+";

    /** A file of the assets, seen from a file of the content. */
    static final String ASSET = whole("(?:\\.{0,2}/)*" + PART + "(?:/" + PART + ")*");

    /** An id, and words that stand for none where one may be. */
    static final String ID = whole(Forms.ID);

    /** An id that may be given to something. */
    static final String NEW_ID = "^(?!(?:" + Forms.RESERVED_ID + "|" + Forms.DEVICE + ")$)(?:" + Forms.ID + ")$";

    /** The id of an annotation. */
    static final String ANNOTATION_ID = whole(Forms.ANNOTATION_ID);

    /** The id of a claim, or what stands for several. */
    static final String ANSWERED = whole(Forms.ALL + "|" + Forms.ANNOTATION_ID);

    /** The name of a passage. */
    static final String PASSAGE = whole(Forms.PASSAGE);

    private Patterns() {}

    /** A form with space around it. */
    static String whole(String form) {
        return "^\\s*(?:" + form + ")\\s*$";
    }
}
