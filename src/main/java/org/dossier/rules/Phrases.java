package org.dossier.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.WordTable;
import org.dossier.text.Words;

/**
 * Words and phrases that are looked for in folded text ({@link Folded#name}), as whole words and in any case.
 *
 * <p>One pass over the text, whatever their number: only phrases that begin with the two characters at hand are
 * compared.
 */
final class Phrases {
    private static final int STARTS = 1 << 12;

    /**
     * By the two characters that they begin with, in few bits: nearly every place of a text is passed over with one look. Those under one number
     * have the longest first; null where there are none.
     */
    private final Phrase[][] byStart = new Phrase[STARTS][];

    private int longest;

    /**
     * A phrase.
     *
     * @param words folded, lower case
     * @param open true when the last word may go on
     */
    private record Phrase(String words, boolean open) {}

    /** The words of one language and role, with the language's prefixes. */
    static Phrases of(WordTable table, String language, String role) {
        return new Phrases(table.words(language, role), table.words(language, "prefix"));
    }

    /**
     * Phrases.
     *
     * @param written as an author of a table writes them; {@code *} at the end stands for any end of the last word
     * @param prefixes what may be joined to the front of each, as articles are in Arabic
     */
    Phrases(Collection<String> written, Collection<String> prefixes) {
        for (String one : written) {
            add(one, "");
            prefixes.forEach(prefix -> add(one, prefix));
        }
        Comparator<Phrase> length = Comparator.comparingInt(one -> one.words.length());
        Stream.of(byStart).filter(Objects::nonNull).forEach(some -> Arrays.sort(some, length.reversed()));
    }

    private void add(String written, String prefix) {
        boolean open = written.endsWith("*");
        String words = lower(Folded.name(prefix + (open ? written.substring(0, written.length() - 1) : written))
                .text());
        if (words.length() < 2) {
            throw new IllegalArgumentException("too short: '" + written + "'");
        }
        longest = Math.max(longest, words.length());
        int bits = bits(words.charAt(0), words.charAt(1));
        Phrase[] some = byStart[bits] == null ? new Phrase[0] : byStart[bits];
        byStart[bits] = Arrays.copyOf(some, some.length + 1);
        byStart[bits][some.length] = new Phrase(words, open);
    }

    /** All places, in order; at each place the longest phrase. */
    List<Range> in(String folded) {
        List<Range> found = new ArrayList<>();
        find(folded, folded.toCharArray(), 0, folded.length(), found);
        return found;
    }

    /**
     * Those that have a digit close after them: what is looked for by a word and a number need not be looked for where no number is.
     *
     * @param digits all places of digits in the text, as {@link #digits} finds them
     * @param reach most characters between the end of a phrase and the end of the digit
     */
    List<Range> before(Folded folded, int[] digits, int reach) {
        if (digits.length == 0) {
            return List.of();
        }
        List<Range> found = new ArrayList<>();
        char[] chars = folded.chars();
        int done = 0;
        for (int digit : digits) {
            int from = Math.max(done, digit - reach);
            // The last word of a phrase may go on to there.
            while (from > done && Words.isWordPart(chars[from - 1])) {
                from--;
            }
            find(folded.text(), chars, Math.max(done, from - longest), digit, found);
            done = digit;
        }
        return found;
    }

    /** Where digits are in a text, in order; halves of pairs, which may be digits, among them. */
    static int[] digits(Folded folded) {
        char[] chars = folded.chars();
        int length = folded.text().length();
        int[] digits = new int[16];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (isDigit(chars[i])) {
                digits = count == digits.length ? Arrays.copyOf(digits, count * 2) : digits;
                digits[count++] = i;
            }
        }
        return Arrays.copyOf(digits, count);
    }

    /** True for a digit, and for half of a pair, which may be one. */
    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c) || Character.isSurrogate(c);
    }

    /** Adds those that begin from {@code from} on and before {@code to}. */
    private void find(String folded, char[] chars, int from, int to, List<Range> found) {
        int last = Math.min(to, folded.length() - 1);
        char here = from < last ? lower(chars[from]) : 0;
        for (int i = from; i < last; i++) {
            char next = lower(chars[i + 1]);
            Phrase[] some = byStart[bits(here, next)];
            boolean inWord = some != null && i > 0 && Words.isWordPart(chars[i - 1]) && Words.isWordPart(chars[i]);
            int end = some == null || inWord ? -1 : end(some, folded, i);
            if (end > 0) {
                found.add(new Range(i, end));
            }
            here = next;
        }
    }

    /** Where the first of some phrases ends that is at a place; -1 when none is. */
    private static int end(Phrase[] some, String folded, int start) {
        for (Phrase phrase : some) {
            int end = end(phrase, folded, start);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    /** True when one of them is in {@code folded}. */
    boolean isIn(String folded) {
        return !in(folded).isEmpty();
    }

    private static int end(Phrase phrase, String folded, int start) {
        int end = start + phrase.words.length();
        if (end > folded.length()) {
            return -1;
        }
        for (int i = phrase.words.length() - 1; i >= 0; i--) {
            if (lower(folded.charAt(start + i)) != phrase.words.charAt(i)) {
                return -1;
            }
        }
        if (phrase.open) {
            while (end < folded.length() && Words.isWordPart(folded.charAt(end))) {
                end++;
            }
            return end;
        }
        return Words.isBoundary(folded, end) ? end : -1;
    }

    private static int bits(char first, char second) {
        return (first * 37 + second) & STARTS - 1;
    }

    private static char lower(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c : Character.toLowerCase(c);
    }

    /** Character by character: a text keeps its length, whatever the language. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(lower((char) c)));
        return lower.toString();
    }
}
