package org.dossier.text.mentions;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.text.WordTable;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;

/**
 * Determines whether a name is only a part of a longer word or name in scripts that write words without spaces (Chinese, Japanese, Thai, Lao, Khmer,
 * Burmese), where every place looks like a border: 京都 in 東京都 is not Kyoto.
 *
 * <p>ICU's dictionaries cut the words around a name. They do not know most names, and cut those into single characters: so what counts is a
 * word that runs across a border of the name, not one inside it. What may follow a person's name of two characters, which is half a name as
 * often, are rows of {@code spaceless-words.tsv}. For one thread.
 */
final class SpacelessWords {
    private static final WordTable TABLE = WordTable.read(SpacelessWords.class, "spaceless-words.tsv");
    private static final int AROUND = 16;
    private static final int LONG_HAN = 3;
    private static final int LONG_OTHER = 6;

    private final Set<String> behind;
    private final Set<String> surnames;
    private final Set<String> longer;
    private final Set<String> beforeNouns;
    private final Set<String> titles;
    private final boolean givenNamesOfAnyLength;
    private BreakIterator breaks;

    /** What is around a name. */
    enum Place {
        /** Nothing that speaks against it. */
        FREE,
        /** Characters that may be the rest of another name. */
        UNSURE,
        /** A word that it is a part of. */
        INSIDE
    }

    /** The rules of a language; {@code language} is a primary subtag, such as {@code ja}. */
    SpacelessWords(String language) {
        behind = new HashSet<>(TABLE.words(language, "after a person"));
        surnames = new HashSet<>(TABLE.words(language, "surname"));
        longer = new HashSet<>(TABLE.words(language, "longer"));
        beforeNouns = new HashSet<>(TABLE.words(language, "before a noun"));
        titles = new HashSet<>(TABLE.words(language, "title"));
        behind.addAll(titles);
        givenNamesOfAnyLength = language.equals("ja");
    }

    /** What is around the words from {@code from} to {@code end} that are a profile's name. */
    Place place(String text, int from, int end, ProfileName name) {
        boolean left = isOpen(text, from);
        boolean right = isOpen(text, end);
        if (name.person() && (isJoined(text, from, end) || right && isSpelledOn(text, from, end))) {
            return Place.UNSURE;
        }
        if (!left && !right) {
            return Place.FREE;
        }
        int start = left ? edge(text, from, -1) : from;
        int stop = right ? edge(text, end, 1) : end;
        List<Integer> cuts = cuts(text.substring(start, stop));
        boolean crossesLeft = left && !cuts.contains(from - start);
        boolean crossesRight = right && !cuts.contains(end - start);
        if (crossesLeft || crossesRight) {
            if (crossesLeft || !isBetterCut(text, start, from, end, stop, cuts)) {
                // Of a short word the dictionary knows more than of a long name, or of a person's.
                boolean told = isLong(text, from, end) || name.person() && !crossesLeft;
                return told ? Place.UNSURE : Place.INSIDE;
            }
        }
        if (right && longer.stream().anyMatch(word -> text.startsWith(word, end))) {
            return Place.INSIDE;
        }
        boolean another =
                name.person() ? isHalfName(text, start, from, end, stop, name) : isSurname(text, from, end, stop);
        return another || isNoun(text, start, from, end) ? Place.UNSURE : Place.FREE;
    }

    /** The parts of a foreign name are joined by a dot: アン・リー is not アン・リー・ベル, though a list is written so as well. */
    private static boolean isJoined(String text, int from, int end) {
        boolean behind = end + 1 < text.length() && text.charAt(end) == '・' && !Words.hasSpaces(text.charAt(end + 1));
        return behind || from > 1 && text.charAt(from - 1) == '・' && !Words.hasSpaces(text.charAt(from - 2));
    }

    /** A foreign name that goes on with another sound: 马克·伦特 in 马克·伦特纳. */
    private boolean isSpelledOn(String text, int from, int end) {
        String name = text.substring(from, end);
        return EasternNames.isForeignSound(name, text.codePointAt(end))
                && !behind.contains(text.substring(end, end + 1))
                && cuts(text.substring(end, edge(text, end, 1))).get(0) == 1;
    }

    /** A short name of a company is a surname as often: 本田 in 本田圭佑選手. */
    private boolean isSurname(String text, int from, int end, int stop) {
        if (end - from >= LONG_HAN || stop == end || !isHan(text.charAt(from))) {
            return false;
        }
        for (int at = end; at <= Math.min(end + LONG_HAN, stop); at++) {
            int here = at;
            if (titles.stream().anyMatch(title -> text.startsWith(title, here))) {
                return true;
            }
            if (at == stop || !isHan(text.charAt(at))) {
                break;
            }
        }
        int next = cuts(text.substring(end, stop)).get(0);
        return givenNamesOfAnyLength
                && next == 1
                && isHan(text.charAt(end))
                && !behind.contains(text.substring(end, end + 1));
    }

    /** A name that is a word as well, after what is before nouns: 这座高山. */
    private boolean isNoun(String text, int start, int from, int end) {
        return end - from < LONG_HAN
                && from > start
                && beforeNouns.contains(text.substring(from - 1, from))
                && cuts(text.substring(from, end)).size() == 1;
    }

    /** True when no word that the dictionary knows runs across a place. */
    boolean isCut(String text, int at) {
        if (!isOpen(text, at)) {
            return true;
        }
        int start = edge(text, at, -1);
        return cuts(text.substring(start, edge(text, at, 1))).contains(at - start);
    }

    /** True when what is on both sides of a place is written without spaces, as words of one script are. */
    private static boolean isOpen(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return Words.isWordPart(before)
                && Words.isWordPart(after)
                && !Words.hasSpaces(before)
                && !Words.hasSpaces(after);
    }

    private static int edge(String text, int from, int step) {
        int at = from;
        while (Math.abs(at - from) < AROUND
                && (step < 0 ? at > 0 : at < text.length())
                && Words.isWordPart(text.charAt(step < 0 ? at - 1 : at))
                && !Words.hasSpaces(text.charAt(step < 0 ? at - 1 : at))) {
            at += step;
        }
        return at;
    }

    private List<Integer> cuts(String text) {
        if (breaks == null) {
            breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        }
        breaks.setText(text);
        List<Integer> cuts = new java.util.ArrayList<>();
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            cuts.add(at);
        }
        return cuts;
    }

    /** A name that the dictionary does not know falls into pieces; taken for one word it leaves fewer, 王小明/天天/迟到 and not 王小/明天/天/迟到. */
    private boolean isBetterCut(String text, int start, int from, int end, int stop, List<Integer> cuts) {
        List<Integer> rest = cuts(text.substring(end, stop));
        boolean function = behind.contains(text.substring(end, end + rest.get(0)));
        if (!isLong(text, from, end) && !function) {
            return false;
        }
        int before = (int) cuts.stream().filter(at -> at <= from - start).count();
        int pieces = before + 1 + rest.size();
        return pieces < cuts.size() || pieces == cuts.size() && (function || rest.get(0) > 1);
    }

    private static boolean isLong(String text, int from, int end) {
        return end - from >= (isHan(text.charAt(from)) ? LONG_HAN : LONG_OTHER);
    }

    /** Two characters are a surname with a given name of one, or the beginning of both; in Japanese any surname may go on as a given name. */
    private boolean isHalfName(String text, int start, int from, int end, int stop, ProfileName name) {
        boolean han = isHan(text.charAt(from)) && isHan(text.charAt(end - 1));
        if (!han) {
            return false;
        }
        if (end - from < LONG_HAN
                && from > start
                && surnames.contains(text.substring(from - 1, from))
                && isAlone(text, start, from)) {
            return true;
        }
        // A surname of two characters has a given name of one, or of two.
        boolean two = end - from == LONG_HAN && EasternNames.isCompound(text.substring(from, from + 2));
        boolean mayGoOn =
                two || (givenNamesOfAnyLength ? name.surname() || end - from <= LONG_HAN + 1 : end - from < LONG_HAN);
        if (!mayGoOn || stop == end) {
            return false;
        }
        int next = cuts(text.substring(end, stop)).get(0);
        String word = text.substring(end, end + next);
        if (behind.contains(word) || behind.stream().anyMatch(one -> one.length() > 1 && text.startsWith(one, end))) {
            return false;
        }
        return givenNamesOfAnyLength ? isHan(word.charAt(0)) || name.surname() : next == 1 && isHan(word.charAt(0));
    }

    /** True when the character before {@code from} is a word of its own. */
    private boolean isAlone(String text, int start, int from) {
        List<Integer> cuts = cuts(text.substring(start, from));
        return cuts.size() == 1 ? from - start == 1 : cuts.get(cuts.size() - 2) == from - start - 1;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '々';
    }
}
