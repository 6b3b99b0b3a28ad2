package org.dossier.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.source.Range;

/**
 * Cuts a block into sentences: ICU's rules (UAX 29), and no end after an abbreviation or an initial, where those rules see one.
 *
 * <p>Sentences are for showing. Nothing is found or anchored by them, so a wrong end is ugly, not false.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "adm", "al", "approx", "art", "atty", "aug", "ave", "bros", "ca", "capt", "cf", "ch", "cmdr", "co", "col",
            "corp", "cpl", "ct", "dec", "dept", "dr", "ed", "eds", "est", "et", "etc", "feb", "fig", "fla", "fr", "gen",
            "gov", "hon", "inc", "jan", "jr", "lt", "ltd", "maj", "mass", "messrs", "mr", "mrs", "ms", "mt", "no",
            "nos", "nov", "oct", "op", "p", "par", "pp", "pres", "prof", "rep", "reps", "rev", "sec", "sen", "sens",
            "sept", "sgt", "sr", "st", "supt", "u.s", "univ", "v", "vol", "vs", "e.g", "i.e", "a.m", "p.m", "d.c",
            "u.k", "u.n", "ph.d", "bzw", "z.b", "d.h", "mme", "mlle", "sra", "dra");
    private static final Set<String> NUMBERED = Set.of("no", "nos");
    private static final BreakIterator RULES = BreakIterator.getSentenceInstance(ULocale.ROOT);

    /** One for each thread: a copy is larger than what most blocks take. */
    private static final ThreadLocal<BreakIterator> BREAKS = ThreadLocal.withInitial(RULES::clone);

    private Sentences() {}

    /**
     * The sentences of a block.
     *
     * @param text the text
     * @param start where the block begins in it
     * @param end where it ends
     * @return in order, covering the block but for white space between them; empty for an empty block
     */
    public static List<Range> of(String text, int start, int end) {
        String block = text.substring(start, end);
        BreakIterator breaks = BREAKS.get();
        breaks.setText(block);
        boolean struck = block.contains("~~");
        List<Range> sentences = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at < block.length() && (struck && StruckWords.goOn(block, from, at) || goesOn(block, from, at))) {
                continue;
            }
            int left = from;
            int right = at;
            while (left < right && Character.isWhitespace(block.charAt(left))) {
                left++;
            }
            while (right > left && Character.isWhitespace(block.charAt(right - 1))) {
                right--;
            }
            if (left < right) {
                sentences.add(new Range(start + left, start + right));
            }
            from = at;
        }
        return sentences;
    }

    /** True when a sentence that begins at {@code from} does not end before {@code at}. */
    private static boolean goesOn(String block, int from, int at) {
        int end = at;
        while (end > from && Character.isWhitespace(block.charAt(end - 1))) {
            end--;
        }
        if (end == from || block.charAt(end - 1) != '.') {
            // A line broken on purpose, a quotation mark that closes: the sentence may go on in lower case.
            return Character.isLowerCase(block.charAt(at)) && end > from;
        }
        int stop = end - 1;
        int word = stop;
        while (word > from && (Words.isWordPart(block.charAt(word - 1)) || block.charAt(word - 1) == '.')) {
            word--;
        }
        String cut = block.substring(word, stop).toLowerCase(Locale.ROOT);
        // "No. 5" is a number, "She said no." is not.
        boolean number = !NUMBERED.contains(cut) || at < block.length() && Character.isDigit(block.charAt(at));
        return ABBREVIATIONS.contains(cut) && number || isInitial(block, from, stop);
    }

    /** True when the last character before {@code stop} is a capital letter that stands alone. */
    private static boolean isInitial(String block, int from, int stop) {
        if (stop == from || !Character.isUpperCase(block.codePointBefore(stop))) {
            return false;
        }
        int start = block.offsetByCodePoints(stop, -1);
        return start == 0 || !isLetterOrNumber(block.codePointBefore(start));
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The sentence that holds {@code at}, or the one before it; null when there are none. */
    public static Range at(List<Range> sentences, int at) {
        Range found = null;
        for (Range sentence : sentences) {
            if (found != null && sentence.start() > at) {
                break;
            }
            found = sentence;
        }
        return found;
    }
}
