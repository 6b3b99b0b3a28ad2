package org.dossier.read.markdown;

/**
 * An escape in a double-quoted YAML scalar.
 *
 * @param text what it stands for
 * @param end where it ends in the source
 */
record YamlEscape(String text, int end) {
    private static final String LETTERS = "0abt\tnvfre \"/\\N_LP";
    private static final String MEANT = "\0\7\b\t\t\n\13\f\r\33 \"/\\\u0085\u00A0\u2028\u2029";

    /** The escape that begins there; null when none does. */
    // spec: YAML 1.2.2, 5.7
    static YamlEscape at(String source, int at, int end) {
        if (at + 1 >= end || source.charAt(at) != '\\') {
            return null;
        }
        char letter = source.charAt(at + 1);
        int meant = LETTERS.indexOf(letter);
        if (meant >= 0) {
            return new YamlEscape(MEANT.substring(meant, meant + 1), at + 2);
        }
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        int stop = at + 2 + digits;
        if (digits == 0 || stop > end || !source.substring(at + 2, stop).matches("[0-9A-Fa-f]+")) {
            return null;
        }
        long point = Long.parseLong(source.substring(at + 2, stop), 16);
        return point > Character.MAX_CODE_POINT ? null : new YamlEscape(Character.toString((int) point), stop);
    }

    /** Where the text goes on after a backslash that takes the end of its line away, and after the indentation of the next; else there. */
    static int joinedLines(String source, int from, int end) {
        int at = from;
        while (at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == '\n') {
            at += 2;
            while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
                at++;
            }
        }
        return at;
    }
}
