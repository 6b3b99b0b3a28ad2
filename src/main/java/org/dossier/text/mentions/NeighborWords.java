package org.dossier.text.mentions;

/** Words right before and after a place of a text that is folded as for names. */
final class NeighborWords {
    private static final int ELIDED = 3;

    private NeighborWords() {}

    /** A letter, or a vowel that is written as a mark. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || c >= 0x300
                        && (Character.getType(c) == Character.NON_SPACING_MARK
                                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** The word that follows at once, after a space; empty when none does. */
    static String after(String text, int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int stop = end + 1;
        while (stop < text.length() && isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(end + 1, stop);
    }

    /** The word that is right before, but for a space; empty when none does. */
    static String before(String text, int at) {
        return at < 2 || text.charAt(at - 1) != ' ' ? "" : text.substring(start(text, at - 1), at - 1);
    }

    /** Where the word begins that ends at {@code end}. */
    static int start(String text, int end) {
        int start = end;
        while (start > 0 && (isLetter(text.charAt(start - 1)) || "'-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    /** The word before a space or hyphen at {@code at - 1}, without its full stop; empty when there is none. */
    static String joined(String text, int at) {
        int end = joinedEnd(text, at);
        return end < 0 ? "" : text.substring(bareStart(text, end), end);
    }

    /** Where the word of {@link #joined} begins, after hyphens and apostrophes. */
    static int joinedStart(String text, int at) {
        return bareStart(text, joinedEnd(text, at));
    }

    private static int joinedEnd(String text, int at) {
        if (at < 2 || " -".indexOf(text.charAt(at - 1)) < 0) {
            return -1;
        }
        int end = text.charAt(at - 2) == '.' ? at - 2 : at - 1;
        return end > 0 && (isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == '\'') ? end : -1;
    }

    private static int bareStart(String text, int end) {
        int start = start(text, end);
        while (start < end && !isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** True for a word that begins with a capital letter. */
    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** "BBC", "CDU-CSU", and "GAFs" where an apostrophe is missing. */
    static boolean isAcronym(String word) {
        int end = word.length() > 2 && word.endsWith("s") ? word.length() - 1 : word.length();
        return end > 1 && word.substring(0, end).codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    /** A plain word after an article or preposition that has lost its vowel: "L'avocat", "Qu'hier". */
    static boolean isElided(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0
                && apostrophe < ELIDED
                && apostrophe + 1 < word.length()
                && Character.isLowerCase(word.charAt(apostrophe + 1));
    }

    /** True when what is before a place ends a sentence, or opens a quotation. */
    static boolean beginsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "\"'([".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || ".!?:;".indexOf(text.charAt(i)) >= 0;
    }
}
