package org.dossier.render.html;

/** Which characters may be in HTML. */
public final class HtmlCharacters {
    /** Stands for one that may not. */
    static final char REPLACEMENT = '\uFFFD';

    private HtmlCharacters() {}

    // spec: HTML, "Preprocessing the input stream": no controls but white space, no noncharacters, no lone surrogates
    /** True when the UTF-16 unit at {@code i} may be in a page. */
    static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (c >= 0x7F && c <= 0x9F || c >= 0xFDD0 && c <= 0xFDEF || c == 0xFFFE || c == 0xFFFF) {
            return false;
        }
        if (!Character.isSurrogate(c)) {
            return true;
        }
        int high = Character.isHighSurrogate(c) ? i : i - 1;
        boolean pair = high >= 0
                && high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
        return pair && (text.codePointAt(high) & 0xFFFE) != 0xFFFE;
    }

    /** The text with what may not be in a page replaced. */
    public static String clean(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            boolean plain = chars[i] >= ' ' && chars[i] < 0x7F;
            if (!plain && !allowed(text, i)) {
                StringBuilder out = new StringBuilder(text.length());
                for (int k = 0; k < text.length(); k++) {
                    out.append(allowed(text, k) ? text.charAt(k) : REPLACEMENT);
                }
                return out.toString();
            }
        }
        return text;
    }
}
