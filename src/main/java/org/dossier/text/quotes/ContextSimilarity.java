package org.dossier.text.quotes;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.text.Nearest;
import org.dossier.text.Words;

/** How much what is around some words is like what was once around them. */
final class ContextSimilarity {
    /** Likeness from which surroundings count as the same. */
    static final double LEAST = 0.60;

    /** How much likelier than the next a place must be. */
    static final double MARGIN = 0.15;

    /** One side alone tells enough when it is this long and nearly the same. */
    private static final int ONE_SIDE = 8;

    private static final double ONE_SIDE_LEAST = 0.85;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"')\\]]*(?:\\s+|$)");

    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$");

    private ContextSimilarity() {}

    /**
     * Likeness of the surroundings.
     *
     * @param text the folded text
     * @param start of the words in it
     * @param end of the words in it
     * @param prefix what was once before them, folded and stripped; empty when not known
     * @param suffix what was once after them, folded and stripped; empty when not known
     * @return from 0 to 1; 0 when neither is known
     */
    static double likeness(String text, int start, int end, String prefix, String suffix) {
        double left = ratio(prefix, before(text, start, prefix));
        return together(prefix, left, suffix, ratio(suffix, after(text, end, suffix)));
    }

    /**
     * Likeness of the surroundings, where they alone decide which of equal words are meant, or whether they are the same passage: a side in
     * which something changed that may not, such as a name or a figure, is not alike at all.
     *
     * @return as {@link #likeness}
     */
    static double strictLikeness(String text, int start, int end, String prefix, String suffix) {
        String before = before(text, start, prefix);
        String after = after(text, end, suffix);
        return together(
                prefix,
                isOther(prefix, before, whole(text, start, before, true), true) ? 0 : ratio(prefix, before),
                suffix,
                isOther(suffix, after, whole(text, end, after, false), false) ? 0 : ratio(suffix, after));
    }

    /**
     * True when the sentence around some words was edited so that it may say the opposite: "not" came or went, a name or a figure is another
     * one. Other sentences may change as they like, and so may what was before words that begin a paragraph: it was not in their sentence.
     *
     * @param prefix what was once before them, folded and stripped; empty when not known
     * @param suffix what was once after them, folded and stripped; empty when not known
     */
    static boolean turns(String text, int start, int end, String prefix, String suffix) {
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
        int block = text.indexOf('\n', end);
        String after = text.substring(end, block < 0 ? text.length() : block);
        return turns(prefix, before.strip(), true) || turns(suffix, after.strip(), false);
    }

    private static boolean turns(String then, String now, boolean left) {
        // Some cut a mark off, or put one in.
        boolean same = left
                ? EDGE.matcher(now).replaceAll("").endsWith(EDGE.matcher(then).replaceAll(""))
                : EDGE.matcher(now).replaceAll("").startsWith(EDGE.matcher(then).replaceAll(""));
        if (then.isEmpty() || now.isEmpty() || same) {
            return false;
        }
        String old = sentence(then, left);
        String whole = sentence(now, left);
        if (old.length() < then.length()) {
            return !Guards.between(old, whole).forbidden().isEmpty();
        }
        // As much as is known of the sentence, which goes on beyond it.
        String part = left ? tail(whole, old.length()) : head(whole, old.length());
        return isOther(old, part, whole(whole, left ? whole.length() : 0, part, left), left);
    }

    /** The part of a sentence that is next to some words. */
    private static String sentence(String around, boolean left) {
        List<MatchResult> ends = SENTENCE_END.matcher(around).results().toList();
        if (ends.isEmpty()) {
            return around;
        }
        return (left
                        ? around.substring(ends.get(ends.size() - 1).end())
                        : around.substring(0, ends.get(0).start()))
                .strip();
    }

    /**
     * True when something changed that may not. Programs cut surroundings off after so many characters, maybe inside a word; and what is
     * compared with them is as long, so it may be cut as well.
     *
     * @param now what is there, as long as {@code then}
     * @param whole the same, up to the end of its outermost word
     */
    private static boolean isOther(String then, String now, String whole, boolean left) {
        if (Stream.of(now, inner(now, left), whole)
                .anyMatch(state -> Guards.between(then, state).forbidden().isEmpty())) {
            return false;
        }
        String half = outermost(then, left);
        String word = outermost(whole, left);
        boolean cut = left ? word.endsWith(half) : word.startsWith(half);
        return !cut
                || !Guards.between(inner(then, left), inner(whole, left))
                        .forbidden()
                        .isEmpty();
    }

    /** Without the outermost word; the whole text when it is one word. */
    private static String inner(String text, boolean left) {
        int space = left ? text.indexOf(' ') : text.lastIndexOf(' ');
        return space < 0 ? text : left ? text.substring(space + 1) : text.substring(0, space);
    }

    private static String outermost(String text, boolean left) {
        int length = text.length() - inner(text, left).length();
        return (left ? head(text, length) : tail(text, length)).strip();
    }

    /** The stretch {@code part} next to {@code at}, and the rest of its outermost word. */
    private static String whole(String text, int at, String part, boolean left) {
        int start = left ? text.lastIndexOf(part, at - part.length()) : text.indexOf(part, at);
        int end = start + part.length();
        while (left && !Words.isBoundary(text, start)) {
            start--;
        }
        while (!left && !Words.isBoundary(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static double together(String prefix, double left, String suffix, double right) {
        if (prefix.isEmpty() || suffix.isEmpty()) {
            return prefix.isEmpty() ? suffix.isEmpty() ? 0 : right : left;
        }
        boolean leftTells = prefix.length() >= ONE_SIDE && left >= ONE_SIDE_LEAST;
        boolean rightTells = suffix.length() >= ONE_SIDE && right >= ONE_SIDE_LEAST;
        double mean = (left + right) / 2;
        return leftTells || rightTells ? Math.max(mean, LEAST + mean / 4) : mean;
    }

    /** What is right before {@code start}, as long as {@code prefix}. */
    private static String before(String text, int start, String prefix) {
        return tail(
                text.substring(Math.max(0, start - prefix.length() - 1), start).strip(), prefix.length());
    }

    /** What is right after {@code end}, as long as {@code suffix}. */
    private static String after(String text, int end, String suffix) {
        return head(
                text.substring(end, Math.min(text.length(), end + suffix.length() + 1))
                        .strip(),
                suffix.length());
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
