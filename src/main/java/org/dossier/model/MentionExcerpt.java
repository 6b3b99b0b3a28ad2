package org.dossier.model;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.dossier.source.Range;

/**
 * What lists of mentions show of a sentence: all of it when it may be shown and is not long, else the names with some words on both
 * sides, and of a sentence that may not be shown the names alone. So a list grows with the number of mentions, however long sentences are.
 *
 * @param parts stretches of the reading text, in order, not overlapping, at least one
 * @param begun true when something of the sentence is left out before the first of them
 * @param broken true when something is left out after the last
 */
public record MentionExcerpt(List<Range> parts, boolean begun, boolean broken) {
    /** A sentence of so many UTF-16 units is shown whole: some hundred words, more than nearly all have. */
    static final int LONG = 600;

    /** As much is shown on each side of a name in a longer one. */
    static final int AROUND = 200;

    /** A cut moves by so much to be between two words; where there are no spaces it is between two characters. */
    private static final int WORD = 40;

    /** Copies the list. */
    public MentionExcerpt {
        parts = List.copyOf(parts);
    }

    /**
     * See {@link Article#around}.
     *
     * @param text the reading text
     * @param shown true when the sentence may be shown
     */
    static MentionExcerpt of(String text, boolean shown, Range sentence, List<Range> names) {
        if (shown && sentence.length() <= LONG) {
            return new MentionExcerpt(List.of(sentence), false, false);
        }
        List<Range> parts = new ArrayList<>();
        for (Range name : names) {
            Range part = shown
                    ? new Range(start(text, sentence, name.start() - AROUND), end(text, sentence, name.end() + AROUND))
                    : name;
            int last = parts.size() - 1;
            if (last >= 0 && (part.start() < parts.get(last).end() || shown && near(parts.get(last), part))) {
                int end = Math.max(parts.get(last).end(), part.end());
                parts.set(last, new Range(parts.get(last).start(), end));
            } else {
                parts.add(part);
            }
        }
        return new MentionExcerpt(
                parts,
                !shown || parts.get(0).start() > sentence.start(),
                !shown || parts.get(parts.size() - 1).end() < sentence.end());
    }

    /**
     * What is before a part.
     *
     * @param part its number, from 0
     * @param omitted says that something is left out
     * @return empty where nothing is
     */
    public String before(int part, String omitted) {
        return part > 0 ? " " + omitted + " " : begun ? omitted + " " : "";
    }

    /** What is after the last part; empty where nothing is left out. */
    public String behind(String omitted) {
        return broken ? " " + omitted : "";
    }

    /** So near that the words between are no longer than what would say that they are left out. */
    private static boolean near(Range before, Range part) {
        return part.start() - before.end() <= WORD;
    }

    /** Where to begin, at {@code at} or a little before. */
    private static int start(String text, Range sentence, int at) {
        if (at - sentence.start() <= WORD) {
            return sentence.start();
        }
        for (int i = at; i > at - WORD; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return character(text, at);
    }

    /** Where to end, at {@code at} or a little after. */
    private static int end(String text, Range sentence, int at) {
        if (sentence.end() - at <= WORD) {
            return sentence.end();
        }
        for (int i = at; i < at + WORD; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return character(text, at);
    }

    /** The beginning of what readers see as one character. */
    private static int character(String text, int at) {
        int start = at;
        while (start > 0
                && (Character.isLowSurrogate(text.charAt(start))
                        || UCharacter.hasBinaryProperty(text.codePointAt(start), UProperty.GRAPHEME_EXTEND))) {
            start--;
        }
        return start;
    }
}
