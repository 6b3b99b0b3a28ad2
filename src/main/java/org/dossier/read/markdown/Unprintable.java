package org.dossier.read.markdown;

import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Characters that no page can show: control characters, and code points that are no characters. */
public final class Unprintable {
    private Unprintable() {}

    /** The first one of a text; -1 when there is none. */
    public static int find(CharSequence text) {
        return find(text.toString().toCharArray());
    }

    /** The first one among some characters; -1 when there is none. */
    // spec: HTML, "control" and "noncharacter"; U+0085 and its like come from texts that once were in another encoding
    static int find(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
            boolean none = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
            if (control || none || Character.isSurrogate(c) && isLone(chars, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLone(char[] chars, int at) {
        return Character.isHighSurrogate(chars[at])
                ? at + 1 == chars.length || !Character.isLowSurrogate(chars[at + 1])
                : at == 0 || !Character.isHighSurrogate(chars[at - 1]);
    }

    /** Reports the character. */
    public static void report(char c, Span span, Problems problems) {
        problems.error(
                "bad-character",
                span,
                "the character U+%04X is not allowed in a text".formatted((int) c),
                "remove it; it was probably pasted from another program");
    }
}
