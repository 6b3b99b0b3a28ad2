package org.dossier.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Integer, List<Phrase>> byStart = new HashMap<>();
    private int longest;

    /**
     * Which two characters may begin a phrase, in few bits: nearly every place of a text is passed over with one
     * look.
     */
    private final boolean[] starts = new boolean[STARTS];

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
        byStart.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase one) -> one.words.length())
                        .reversed()));
    }

    private void add(String written, String prefix) {
        boolean open = written.endsWith("*");
        String words = lower(Folded.name(prefix + (open ? written.substring(0, written.length() - 1) : written))
                .text());
        if (words.length() < 2) {
            throw new IllegalArgumentException("too short: '" + written + "'");
        }
        longest = Math.max(longest, words.length());
        starts[bits(words.charAt(0), words.charAt(1))] = true;
        byStart.computeIfAbsent(key(words, 0), key -> new ArrayList<>()).add(new Phrase(words, open));
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
     * @param chars of the same text
     * @param digits all places of digits in the text, as {@link #digits} finds them
     * @param reach most characters between the end of a phrase and the end of the digit
     */
    List<Range> before(String folded, char[] chars, int[] digits, int reach) {
        if (digits.length == 0) {
            return List.of();
        }
        List<Range> found = new ArrayList<>();
        int done = 0;
        for (int digit : digits) {
            int from = Math.max(done, digit - reach);
            // The last word of a phrase may go on to there.
            while (from > done && Words.isWordPart(chars[from - 1])) {
                from--;
            }
            find(folded, chars, Math.max(done, from - longest), digit, found);
            done = digit;
        }
        return found;
    }

    /** Where digits are in a text, in order; halves of pairs, which may be digits, among them. */
    static int[] digits(char[] chars) {
        int[] digits = new int[16];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c) || Character.isSurrogate(c)) {
                digits = count == digits.length ? Arrays.copyOf(digits, count * 2) : digits;
                digits[count++] = i;
            }
        }
        return Arrays.copyOf(digits, count);
    }

    /** Adds those that begin from {@code from} on and before {@code to}. */
    private void find(String folded, char[] chars, int from, int to, List<Range> found) {
        boolean inWord = from > 0 && Words.isWordPart(chars[from - 1]);
        for (int i = from; i < to && i + 1 < chars.length; i++) {
            boolean part = Words.isWordPart(chars[i]);
            if (!(part && inWord) && starts[bits(lower(chars[i]), lower(chars[i + 1]))]) {
                for (Phrase phrase : byStart.getOrDefault(key(folded, i), List.of())) {
                    int end = end(phrase, folded, i);
                    if (end > 0) {
                        found.add(new Range(i, end));
                        break;
                    }
                }
            }
            inWord = part;
        }
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

    private static int key(String text, int at) {
        return lower(text.charAt(at)) << 16 | lower(text.charAt(at + 1));
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
