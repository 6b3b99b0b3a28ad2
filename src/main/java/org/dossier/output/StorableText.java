package org.dossier.output;

import java.util.function.IntPredicate;

/** Characters that a format cannot hold: each is replaced by one U+FFFD, so that every other one keeps its offset. */
public final class StorableText {
    // Whatever is replaced is one UTF-16 unit, as this is.
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /**
     * The text as UTF-8 files can hold it: without unpaired surrogates, which UTF-8 has no bytes for, and without NUL,
     * at which readers of CSV give up. As long as before, in UTF-16 units and in code points.
     */
    public static String storable(String text) {
        return replaced(text, c -> c != 0 && !isUnpaired(c));
    }

    /** The text as XML 1.0 can hold it: only {@code Char} of section 2.2. */
    public static String xml(String text) {
        // spec: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
        return replaced(
                text,
                c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xFFFE && !isUnpaired(c) || c > 0xFFFF);
    }

    private static boolean isUnpaired(int c) {
        // Where the partner is there, both come as one code point above the range.
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String replaced(String text, IntPredicate allowed) {
        return isPlain(text) ? text : replacedOneByOne(text, allowed);
    }

    /** True for nearly all texts: only printable characters below the surrogates, which every format holds. */
    private static boolean isPlain(String text) {
        for (char c : text.toCharArray()) {
            if (c < ' ' && c != '\n' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String replacedOneByOne(String text, IntPredicate allowed) {
        StringBuilder out = null;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!allowed.test(c)) {
                // Hardly any text comes here, so hardly any is copied.
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out == null ? text : out.toString();
    }
}
