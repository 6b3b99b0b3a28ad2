package org.dossier.text.withheld;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;
import org.dossier.text.Proclitics;
import org.dossier.text.withheld.Letters.Gap;

/** What one text has between and around some of its letters. Places are numbers of letters, unless they are called otherwise. */
record LettersAround(String text, Letters letters) {
    /** What may be between two words of a name, in UTF-16. */
    private static final int WIDEST_GAP = 6;

    /** The same where it is encoded, such as {@code &#8217;}. */
    private static final int WIDEST_ENCODED = 16;

    /** What parts words that are written without spaces. */
    private static final String DOTS = "\u00B7\u2022\u2027\u30FB\uFF65";

    /** And, so; in, to, as, will; the, which melts with "to". */
    private static final Pattern BEFORE_ARABIC = Pattern.compile("[وف]?[بلكس]?(?:ال|ل)?");

    /** And, that, when; in, to, from, as; the. */
    private static final Pattern BEFORE_HEBREW = Pattern.compile("ו?(?:כש|ש)?[בלמכ]?ה?");

    boolean isBound(int at) {
        return letters.gap(at) != Gap.NONE;
    }

    /** True when the text has no letter there that an accent could have come from. */
    boolean isPlain(int from, int to) {
        for (int i = letters.begin(from); i < letters.end(to - 1); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '%' || c == '&' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** True when what is between the letters can be inside a name. */
    boolean isTogether(WithheldForm form, int from, int to) {
        boolean spaced = to - from > 3 && isSpaced(from, to);
        for (int i = from + 1; i < to; i++) {
            Gap gap = letters.gap(i);
            if (gap == Gap.NONE || gap == Gap.TURN) {
                continue;
            }
            int at = letters.end(i - 1);
            char mark = text.charAt(at);
            boolean encoded = mark == '&' || mark == '%' || mark == '\\';
            if (letters.begin(i) - at > (encoded ? WIDEST_ENCODED : WIDEST_GAP)) {
                return false;
            }
            boolean apart = gap == Gap.SPACE && (mark != '\n' || to - from > 2) || DOTS.indexOf(mark) >= 0;
            if (Letters.writing(letters.at(i)) != 0 && apart && letters.begin(i) - at == 1) {
                // "박 지민" for 박지민: names without spaces are written with them as well, and lines end anywhere.
                continue;
            }
            boolean inWord = !form.starts().contains(i - from);
            boolean mayStandInWord =
                    gap == Gap.BREAK || gap == Gap.APOSTROPHE || gap == Gap.HYPHEN && to - from >= WithheldForm.LONG;
            if (inWord && !spaced && !mayStandInWord) {
                return false;
            }
        }
        return true;
    }

    /** True for letters with the same between all of them. */
    boolean isSpaced(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (letters.gap(i) == Gap.NONE || letters.gap(i) == Gap.TURN) {
                return false;
            }
        }
        return letters.gap(to) != Gap.NONE;
    }

    boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (letters.gap(i) != Gap.NONE && letters.gap(i) != Gap.TURN) {
                return false;
            }
        }
        return true;
    }

    boolean isOneLetter(int at) {
        return letters.gap(at) != Gap.NONE && letters.gap(at + 1) != Gap.NONE;
    }

    /** True when no more than a space, or these and a space, is before a letter. */
    boolean isNear(int at, String marks) {
        int from = letters.end(at - 1);
        int to = letters.begin(at);
        if (to == from || to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && (i > from || marks.indexOf(c) < 0)) {
                return false;
            }
        }
        return Character.isWhitespace(text.charAt(to - 1)) || Character.isSpaceChar(text.charAt(to - 1));
    }

    /** True for a capital, and for letters that have none. */
    boolean isCapital(int at) {
        int c = text.codePointAt(letters.begin(at));
        return Character.isUpperCase(c) || Proclitics.isArabic(letters.at(at)) || Proclitics.isHebrew(letters.at(at));
    }

    boolean hasCapital(int from, int to) {
        for (int i = letters.begin(from); i < letters.end(to - 1); i++) {
            char c = text.charAt(i);
            // What is encoded may be a capital.
            if (Character.isUpperCase(c) || Character.isTitleCase(c) || c == '%' || c == '&' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    boolean isDigitAt(int at) {
        return at >= 0 && at < letters.size() && Character.isDigit(letters.at(at));
    }

    /** True when all letters of the word before a place are words that Arabic and Hebrew write onto the next. */
    boolean isGlued(int at) {
        int begin = at;
        while (begin > 0 && at - begin < 6 && letters.gap(begin) == Gap.NONE) {
            begin--;
        }
        char first = letters.at(at);
        if (begin == at || !Proclitics.isArabic(first) && !Proclitics.isHebrew(first)) {
            return false;
        }
        return (Proclitics.isArabic(first) ? BEFORE_ARABIC : BEFORE_HEBREW)
                .matcher(letters.of(begin, at))
                .matches();
    }

    int wordBegin(int at) {
        int begin = at;
        while (begin > 0 && (letters.gap(begin) == Gap.NONE || letters.gap(begin) == Gap.TURN) && at - begin < 60) {
            begin--;
        }
        return begin;
    }

    int wordEnd(int at) {
        int end = at;
        while (end < letters.size()
                && (letters.gap(end) == Gap.NONE || letters.gap(end) == Gap.TURN && end > at)
                && end - at < 60) {
            end++;
        }
        return end;
    }

    /** The end of the letters that nothing parts. */
    int partEnd(int at) {
        int end = at;
        while (end < letters.size() && letters.gap(end) == Gap.NONE && end - at < 60) {
            end++;
        }
        return end;
    }

    int[] address(int from, int to) {
        return AddressToken.around(text, letters.begin(from), letters.end(to - 1));
    }

    /** True in a mail address, or after the sign of an account. */
    boolean isAccount(int from, int to) {
        int[] address = address(from, to);
        return address != null && text.substring(address[0], address[1]).indexOf('@') >= 0;
    }

    /** True when a dictionary begins a word there and ends one there. */
    boolean isWords(int from, int to) {
        int begin = letters.begin(from);
        int end = letters.end(to - 1);
        int left = Math.max(0, begin - 20);
        String around = text.substring(left, Math.min(text.length(), end + 20));
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(around);
        return breaks.isBoundary(begin - left) && breaks.isBoundary(end - left);
    }
}
