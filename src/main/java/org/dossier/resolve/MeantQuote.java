package org.dossier.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/**
 * What is meant by a quote that is not in its article, where only the way it is written is between the two.
 *
 * @param words to quote instead, which are in the article once
 * @param message how they differ
 */
record MeantQuote(String words, String message) {
    private static final String MARKS = "[\"'\\u201C\\u201D\\u201E\\u2018\\u2019\\u201A\\u00AB\\u00BB\\u2039\\u203A]+";
    private static final Pattern AROUND = Pattern.compile("^" + MARKS + "|" + MARKS + "$");
    private static final Pattern DOTS = Pattern.compile("(?<=\\S) ?(?<![\\[.])(?:\\.{3,4}|\\u2026)(?![\\].]) ?(?=\\S)");
    private static final String GAP = " [...] ";

    /**
     * What is meant.
     *
     * @param near the words of the article that are nearest; may be null
     * @param text of the article
     * @param article its id
     * @return null when it is something else
     */
    static MeantQuote of(PlaceDraft draft, NearQuote.Candidate near, QuoteFinder finder, String text, String article) {
        String bare = AROUND.matcher(draft.quote().strip()).replaceAll("").strip();
        if (!bare.equals(draft.quote().strip()) && isOnce(bare, draft, finder)) {
            return new MeantQuote(
                    bare, "these words are in the article '" + article + "' without the quotation marks around them");
        }
        if (near != null
                && straight(near.words()).equalsIgnoreCase(straight(draft.quote()))
                && isOnce(near.words(), draft, finder)) {
            return new MeantQuote(
                    near.words(),
                    "this quote differs only in capital letters from the words in article '" + article + "'");
        }
        String gaps = DOTS.matcher(draft.quote().strip()).replaceAll(GAP);
        if (!gaps.equals(draft.quote().strip()) && isOnce(gaps, draft, finder)) {
            return new MeantQuote(gaps, "in a quote, words are left out with [...]");
        }
        String parts = parts(draft.quote(), text);
        return parts != null && isOnce(parts, draft, finder)
                ? new MeantQuote(parts, "this quote runs over more than one paragraph of the article '" + article + "'")
                : null;
    }

    private static boolean isOnce(String words, PlaceDraft draft, QuoteFinder finder) {
        return finder.find(words, draft.prefix(), draft.suffix()).size() == 1;
    }

    /** The quote with a gap at each border of two paragraphs; null when it does not run over one. */
    private static String parts(String quote, String text) {
        String words = Stream.of(straight(quote).strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]+"));
        // One character for one, so that places in both are the same.
        Matcher found = Pattern.compile(words).matcher(straight(text));
        String whole = found.find() ? text.substring(found.start(), found.end()) : "";
        return whole.indexOf('\n') < 0 ? null : String.join(GAP, List.of(whole.split("\\n+")));
    }

    private static String straight(String words) {
        return words.replaceAll("[\\u201C\\u201D\\u201E]", "\"").replaceAll("[\\u2018\\u2019\\u201A]", "'");
    }
}
