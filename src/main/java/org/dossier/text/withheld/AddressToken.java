package org.dossier.text.withheld;

/** Finds the mail address, web address, handle or name of a file that a place of a text is in. */
final class AddressToken {
    /** Longer addresses are cut there, so that a text without spaces is not walked again for each name in it. */
    private static final int LONGEST = 400;

    private AddressToken() {}

    /**
     * The address around a stretch of a text.
     *
     * @return first character and just after the last; null when the stretch is in no address
     */
    static int[] around(String text, int begin, int end) {
        int from = begin;
        while (from > 0 && begin - from < LONGEST && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && isPart(text.charAt(to))) {
            to++;
        }
        while (to > end && isTrailing(text.charAt(to - 1))) {
            to--;
        }
        while (from < begin && isLeading(text.charAt(from))) {
            from++;
        }
        for (int i = begin; i < end; i++) {
            if (!isPart(text.charAt(i))) {
                return null;
            }
        }
        return isAddress(text, from, to) ? new int[] {from, to} : null;
    }

    private static boolean isPart(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9'
                    || c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || "-._~:/?#@!$&+;=%\\".indexOf(c) >= 0;
        }
        return c < 0x2000 && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                || c == 0xAD
                || c >= 0x200B && c <= 0x200D;
    }

    private static boolean isTrailing(char c) {
        return ".:?!;&~-".indexOf(c) >= 0;
    }

    private static boolean isLeading(char c) {
        return ".:?!;&~-$+=".indexOf(c) >= 0;
    }

    private static boolean isAddress(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '@' || first == '#' || first == '/' || first == '%') {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inside = i > from && i + 1 < to;
            if (c == '@' || c == '_' || c == '\\' || c == '%') {
                return true;
            }
            if (c == ':' && text.startsWith("//", i + 1)) {
                return true;
            }
            // "a.b", not "A. B." nor "Mr.Smith", which lacks a space.
            if (c == '.' && inside && isLower(text.charAt(i - 1)) && isLower(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLower(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
