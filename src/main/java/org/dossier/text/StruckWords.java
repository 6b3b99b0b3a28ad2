package org.dossier.text;

/**
 * Words that are struck out: they are between two {@code ~~} of one block of a reading text. Without these they would say what readers see
 * taken back, so nothing is quoted and no sentence is shown that holds but one of a pair, or words between the two and neither.
 */
public final class StruckWords {
    private static final String SIGN = "~~";

    private StruckWords() {}

    /**
     * True when a stretch is between two signs, or holds one of a pair.
     *
     * @param text blocks apart by line feeds
     */
    public static boolean cuts(String text, int start, int end) {
        int stop = text.indexOf('\n', start);
        stop = stop < 0 ? text.length() : stop;
        int next = text.indexOf(SIGN, text.lastIndexOf('\n', start - 1) + 1);
        int before = 0;
        int within = 0;
        int all = 0;
        for (; next >= 0 && next < stop; next = text.indexOf(SIGN, next + SIGN.length())) {
            before += next < start ? 1 : 0;
            within += next >= start && next < end ? 1 : 0;
            all++;
        }
        // A last one without its other half is an author's own.
        return before % 2 == 1 && before < all || within % 2 == 1 && before + within < all;
    }

    /** True when a sentence that begins at {@code from} and ends at {@code at} would end between two signs of the block. */
    static boolean goOn(String block, int from, int at) {
        int signs = 0;
        int next = block.indexOf(SIGN, from);
        for (; next >= 0 && next < at; next = block.indexOf(SIGN, next + SIGN.length())) {
            signs++;
        }
        return signs % 2 == 1 && next >= 0;
    }
}
