package org.dossier.text.quotes;

import org.dossier.text.Words;

/**
 * What is around a stretch of folded text up to the marks that end a sentence: full stop, question and exclamation mark, colon and semicolon.
 * An abbreviation ends it too, which makes it shorter than it is; {@link org.dossier.text.Sentences} knows better, and needs more time.
 *
 * @param start first character, after white space
 * @param end just after the mark that ends it and the quotation marks and brackets that follow
 */
record Sentence(int start, int end) {
    private static final String ENDS = ".!?:;\u061F\u061B\u3002\uFF01\uFF1F";
    private static final String CLOSES = "\"')]}\u00BB";

    /** The sentence, or the sentences, that the stretch from {@code start} to {@code end} is in; within its block. */
    static Sentence around(String text, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && !endsBefore(text, from)) {
            from--;
        }
        while (from < start && text.charAt(from) == ' ') {
            from++;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && !endsBefore(text, to)) {
            to++;
        }
        return new Sentence(from, to);
    }

    /** True when the text ends as a sentence does. */
    static boolean ends(String text) {
        return endsBefore(text, text.length());
    }

    /** True when a mark is before {@code at} and no word follows at once: not in "1.5" or "example.org". */
    private static boolean endsBefore(String text, int at) {
        int last = at;
        while (last > 0 && CLOSES.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean goesOn = at < text.length()
                && (CLOSES.indexOf(text.charAt(at)) >= 0
                        || ENDS.indexOf(text.charAt(at)) >= 0
                        || last == at && Words.isWordPart(text.charAt(at)));
        return last > 0 && ENDS.indexOf(text.charAt(last - 1)) >= 0 && !goesOn;
    }

    /** Goes back from {@code at} by so many words, to the start at most. */
    int back(String text, int at, int words) {
        int to = at;
        for (int i = 0; i < words && to > start; i++) {
            to = Math.max(start, text.lastIndexOf(' ', to - 2) + 1);
        }
        return to;
    }

    /** Goes on from {@code at} by so many words, to the end at most. */
    int on(String text, int at, int words) {
        int to = at;
        for (int i = 0; i < words && to < end; i++) {
            int next = text.indexOf(' ', to + 1);
            to = next < 0 ? end : Math.min(end, next);
        }
        return to;
    }
}
