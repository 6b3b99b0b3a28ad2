package org.dossier.text;

/** How much what stands around some words is like what once stood around them. */
final class Context {
    /** Likeness from which surroundings count as the same. */
    static final double LEAST = 0.60;

    /** How much likelier than the next a place must be. */
    static final double MARGIN = 0.15;

    /** One side alone tells enough when it is this long and nearly the same. */
    private static final int ONE_SIDE = 8;

    private static final double ONE_SIDE_LEAST = 0.85;

    private Context() {}

    /**
     * Likeness of the surroundings.
     *
     * @param text the folded text
     * @param start of the words in it
     * @param end of the words in it
     * @param prefix what once stood before them, folded and stripped; empty when not known
     * @param suffix what once stood after them, folded and stripped; empty when not known
     * @return from 0 to 1; 0 when neither is known
     */
    static double likeness(String text, int start, int end, String prefix, String suffix) {
        String before =
                text.substring(Math.max(0, start - prefix.length() - 1), start).strip();
        String after = text.substring(end, Math.min(text.length(), end + suffix.length() + 1))
                .strip();
        double left = ratio(prefix, tail(before, prefix.length()));
        double right = ratio(suffix, head(after, suffix.length()));
        if (prefix.isEmpty() || suffix.isEmpty()) {
            return prefix.isEmpty() ? suffix.isEmpty() ? 0 : right : left;
        }
        boolean leftTells = prefix.length() >= ONE_SIDE && left >= ONE_SIDE_LEAST;
        boolean rightTells = suffix.length() >= ONE_SIDE && right >= ONE_SIDE_LEAST;
        double mean = (left + right) / 2;
        return leftTells || rightTells ? Math.max(mean, LEAST + mean / 4) : mean;
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** 1 for equal texts, 0 for texts that share nothing. */
    static double ratio(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : 1.0 - (double) Nearest.distance(a, b, longest) / longest;
    }
}
