package org.dossier.text.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Folded;

/**
 * What tells one place of a quote from all others where it is: the fewest words before or after it.
 *
 * @param prefix words right before it; empty when not needed
 * @param suffix words right after it; empty when not needed
 * @param occurrence which of all places, 1-based, where no words tell; 0 when not needed
 */
public record Disambiguation(String prefix, String suffix, int occurrence) {
    private static final int MOST_WORDS = 12;

    /**
     * Tells a place.
     *
     * @param text the text the quote was found in, folded for quotes
     * @param original the same text as it is
     * @param quote as it was looked for
     * @param hits all places of the quote
     * @param which index of the one wanted
     */
    public static Disambiguation of(Folded text, String original, String quote, List<QuoteFinder.Hit> hits, int which) {
        if (hits.size() == 1) {
            return new Disambiguation("", "", 0);
        }
        QuoteFinder.Hit hit = hits.get(which);
        QuoteFinder finder = new QuoteFinder(text);
        List<String> before = before(text, original, hit.start());
        List<String> after = after(text, original, hit.end());
        for (int words = 1; words <= MOST_WORDS; words++) {
            for (int behind = 0; behind <= words; behind++) {
                // First all before it, then all after it, then some of both.
                int right = behind < 2 ? behind * words : behind - 1;
                int left = words - right;
                if (left < before.size() && right < after.size()) {
                    String prefix = before.get(left);
                    String suffix = after.get(right);
                    if (finder.find(quote, prefix, suffix).equals(List.of(hit))) {
                        return new Disambiguation(prefix, suffix, 0);
                    }
                }
            }
        }
        return new Disambiguation("", "", which + 1);
    }

    /** The last words of the same block before an offset: none, one, two and so on. */
    private static List<String> before(Folded text, String original, int end) {
        List<String> words = new ArrayList<>(List.of(""));
        String all = text.text();
        int at = text.at(end);
        if (at < all.length() && all.charAt(at) == '\n') {
            at++;
        }
        for (int from = at; words.size() <= MOST_WORDS; ) {
            int stop = from;
            while (stop > 0 && all.charAt(stop - 1) == ' ') {
                stop--;
            }
            from = stop;
            while (from > 0 && all.charAt(from - 1) != ' ' && all.charAt(from - 1) != '\n') {
                from--;
            }
            if (from == stop) {
                break;
            }
            words.add(original.substring(text.start(from), end).strip());
        }
        return words;
    }

    /** The next words of the same block after an offset: none, one, two and so on. */
    private static List<String> after(Folded text, String original, int start) {
        List<String> words = new ArrayList<>(List.of(""));
        String all = text.text();
        for (int to = text.at(start); words.size() <= MOST_WORDS; ) {
            int from = to;
            while (from < all.length() && all.charAt(from) == ' ') {
                from++;
            }
            to = from;
            while (to < all.length() && all.charAt(to) != ' ' && all.charAt(to) != '\n') {
                to++;
            }
            if (to == from) {
                break;
            }
            words.add(original.substring(start, text.end(to)).strip());
        }
        return words;
    }
}
