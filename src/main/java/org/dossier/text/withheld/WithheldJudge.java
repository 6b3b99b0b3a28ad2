package org.dossier.text.withheld;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.text.Glued;
import org.dossier.text.names.NameEndings;
import org.dossier.text.withheld.Letters.Gap;

/** Decides whether letters that spell a form of a withheld name are the name, may be it, or are something else. */
final class WithheldJudge {
    /** Joined names of as many letters are inside no other word by chance. */
    private static final int UNMISTAKABLE = 8;

    /** Shorter names are syllables of too many words. */
    private static final int LONG = 6;

    /** What may stand between two words of a name, in UTF-16. */
    private static final int WIDEST_GAP = 6;

    /** The same where it is encoded, such as {@code &#8217;}. */
    private static final int WIDEST_ENCODED = 16;

    /** What parts words that are written without spaces. */
    private static final String DOTS = "\u00B7\u2022\u2027\u30FB\uFF65";

    /** What may stand around a word between a given name and a surname. */
    private static final String BETWEEN =
            ".-_\u2010\u2011'\"()\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** And, so; in, to, as, will; the, which melts with "to". */
    private static final Pattern BEFORE_ARABIC = Pattern.compile("[وف]?[بلكس]?(?:ال|ل)?");

    /** And, that, when; in, to, from, as; the. */
    private static final Pattern BEFORE_HEBREW = Pattern.compile("ו?(?:כש|ש)?[בלמכ]?ה?");

    private final String text;
    private final Letters letters;
    private final NameEndings endings;
    private final Map<String, Set<String>> words;

    /**
     * What was found.
     *
     * @param begin of the words that are the name, or may be: without an address around them
     * @param end just after these
     * @param found as it is told
     */
    record Hit(int begin, int end, WithheldForms.Found found) {}

    /**
     * @param words of each profile, folded
     */
    WithheldJudge(String text, Letters letters, NameEndings endings, Map<String, Set<String>> words) {
        this.text = text;
        this.letters = letters;
        this.endings = endings;
        this.words = words;
    }

    /**
     * Decides about letters.
     *
     * @param from first letter
     * @param to just after the last
     * @return null when they are something else
     */
    Hit judge(WithheldForm form, int from, int to) {
        if (form.accented() && isPlain(from, to) || !isTogether(form, from, to)) {
            return null;
        }
        boolean left = isBound(from);
        boolean right = isBound(to);
        if (form.others() != null) {
            // What was cut off stands behind it, or what stands for that.
            int end = partEnd(to);
            boolean ends = left && !right && form.others().contains(letters.of(to, end));
            return ends ? word(form, from, end, "", !form.own()) : null;
        }
        return switch (form.kind()) {
            case FREE -> free(form, from, to, left, right);
            case INITIALS -> initials(form, from, to);
            case NAME, PHRASE -> name(form, from, to, left, right);
            case INITIAL -> initial(form, from, to, left, right);
            default -> part(form, from, to, left, right);
        };
    }

    private boolean isBound(int at) {
        return letters.gap(at) != Gap.NONE;
    }

    /** True when the text has no letter there that an accent could have come from. */
    private boolean isPlain(int from, int to) {
        for (int i = letters.begin(from); i < letters.end(to - 1); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '%' || c == '&' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** True when what stands between the letters can stand inside a name. */
    private boolean isTogether(WithheldForm form, int from, int to) {
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
                    gap == Gap.BREAK || gap == Gap.APOSTROPHE || gap == Gap.HYPHEN && to - from >= LONG;
            if (inWord && !spaced && !mayStandInWord) {
                return false;
            }
        }
        return true;
    }

    /** True for letters with the same between all of them. */
    private boolean isSpaced(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (letters.gap(i) == Gap.NONE || letters.gap(i) == Gap.TURN) {
                return false;
            }
        }
        return letters.gap(to) != Gap.NONE;
    }

    private Hit free(WithheldForm form, int from, int to, boolean left, boolean right) {
        String entry = form.text().strip();
        boolean opens = entry.startsWith("*");
        boolean goesOn = entry.endsWith("*");
        if (!left && !opens && !isGlued(from) || !right && !goesOn) {
            return null;
        }
        String words = entry.substring(opens ? 1 : 0, entry.length() - (goesOn ? 1 : 0));
        // Points and signs at its ends are no letters, and part of it.
        int lead = 0;
        while (!isOfWord(words.codePointAt(lead))) {
            lead++;
        }
        int trail = words.length();
        while (!isOfWord(words.codePointBefore(trail))) {
            trail--;
        }
        int begin = letters.begin(opens ? wordBegin(from) : from);
        int end = letters.end((goesOn ? wordEnd(to) : to) - 1);
        String here = text.substring(letters.begin(from), letters.end(to - 1));
        boolean framed = text.startsWith(words.substring(trail), end)
                && begin >= lead
                && text.startsWith(words.substring(0, lead), begin - lead);
        return framed && isSame(here, words.substring(lead, trail))
                ? hit(form, begin, end, begin - lead, end + words.length() - trail, false)
                : null;
    }

    /** True for letters, digits, and vowels that are written as marks. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** True for the same words: in the same case, in capitals, or with other spaces. */
    private static boolean isSame(String here, String words) {
        return here.equals(words)
                || Character.isUpperCase(words.codePointAt(0)) && here.equals(words.toUpperCase(Locale.ROOT))
                || SPACES.matcher(here)
                        .replaceAll(" ")
                        .equals(SPACES.matcher(words).replaceAll(" "));
    }

    /** "K.B." and "Klaus B.", not behind other letters nor before more of them; {@code klaus.b} in an address. */
    private Hit initials(WithheldForm form, int from, int to) {
        int before = letters.end(to - 2);
        int last = letters.end(to - 1);
        boolean given = to - from > 2;
        boolean alone = letters.gap(from) == Gap.SPACE && letters.gap(to) == Gap.SPACE;
        if (given && isBound(from) && isBound(to) && !alone) {
            return to - from > 3 && address(from, to) != null ? found(form, from, to, false) : null;
        }
        boolean points = isAbbreviated(last, given) && (given || text.startsWith(".", before));
        boolean capitals = isCapital(from) && isCapital(to - 1);
        if (!points || !capitals || !alone || letters.gap(to - 1) == Gap.NONE || letters.begin(to - 1) - before > 2) {
            return null;
        }
        // "K. B. Muller" has another surname.
        boolean spaced = letters.begin(to - 1) > before + (given ? 0 : 1);
        boolean goesOn = last + 2 < text.length()
                && text.charAt(last + 1) == ' '
                && Character.isUpperCase(text.charAt(last + 2));
        boolean inRow = from > 0 && letters.begin(from) - letters.end(from - 1) <= 2 && isOneLetter(from - 1);
        return goesOn && spaced || inRow
                ? null
                : hit(form, letters.begin(from), last + 1, letters.begin(from), last + 1, false);
    }

    /** True where a full stop stands, or what Hebrew has for it behind a letter. */
    private boolean isAbbreviated(int at, boolean given) {
        return text.startsWith(".", at) || given && (text.startsWith("'", at) || text.startsWith("\u05F3", at));
    }

    /** True for a capital, and for letters that have none. */
    private boolean isCapital(int at) {
        int c = text.codePointAt(letters.begin(at));
        return Character.isUpperCase(c) || Glued.isArabic(letters.at(at)) || Glued.isHebrew(letters.at(at));
    }

    private boolean isOneLetter(int at) {
        return letters.gap(at) != Gap.NONE && letters.gap(at + 1) != Gap.NONE;
    }

    private Hit name(WithheldForm form, int from, int to, boolean left, boolean right) {
        int length = to - from;
        int writing = Letters.writing(letters.at(from));
        if (writing != 0) {
            boolean sure = length > 2 || left && right || isWords(from, to);
            return found(form, from, to, sure);
        }
        String rest = right ? "" : letters.of(to, partEnd(to));
        if (left && (right || endings.isAny(rest))) {
            return word(form, from, right ? to : partEnd(to), "", false);
        }
        if (isJoined(from, to)) {
            return length >= UNMISTAKABLE || length >= LONG && address(from, to) != null
                    ? found(form, wordBegin(from), wordEnd(to), true)
                    : length >= LONG ? found(form, wordBegin(from), wordEnd(to), false) : null;
        }
        // "Anna Bergmann" for Anna Berg; "Marianna Berg" is told by her surname.
        return left || isGlued(from) ? found(form, from, wordEnd(to), isGlued(from) && right) : null;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (letters.gap(i) != Gap.NONE && letters.gap(i) != Gap.TURN) {
                return false;
            }
        }
        return true;
    }

    private Hit initial(WithheldForm form, int from, int to, boolean left, boolean right) {
        int second =
                from + form.starts().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean lettersFirst = second == to - 1;
        String rest = right ? "" : letters.of(to, partEnd(to));
        if (!left || !right && (lettersFirst || !endings.isAny(rest))) {
            return null;
        }
        int end = right ? to : partEnd(to);
        boolean inAddress = address(from, to) != null;
        if (letters.gap(second) == Gap.NONE) {
            return inAddress ? found(form, from, end, true) : to - from >= LONG ? found(form, from, end, false) : null;
        }
        boolean capital = Character.isUpperCase(text.charAt(letters.begin(lettersFirst ? second : from)));
        // "what is best: A house" for Al Best.
        boolean common = lettersFirst && form.capital() && !hasCapital(from, second);
        return capital || inAddress ? found(form, from, end, inAddress || !common) : null;
    }

    private Hit part(WithheldForm form, int from, int to, boolean left, boolean right) {
        int length = to - from;
        int writing = Letters.writing(letters.at(from));
        boolean also = form.kind() == WithheldForm.Kind.ALSO;
        if (writing == 1) {
            boolean particle = right || endings.isAny(letters.of(to, partEnd(to)));
            return left && particle
                    ? found(form, from, to, true)
                    : left || length > 2 ? found(form, from, to, also || length > 2) : null;
        }
        if (writing != 0) {
            return found(form, from, to, also || length > 2 || left && right || isWords(from, to));
        }
        String rest = right ? "" : letters.of(to, partEnd(to));
        boolean ends = right || endings.isOwn(rest);
        if ((left || isGlued(from)) && ends) {
            if (!left && length < 4) {
                return found(form, from, to, also);
            }
            return word(form, from, right ? to : partEnd(to), rest, false);
        }
        boolean goesOn =
                also && form.text().endsWith("*") && left || also && form.text().startsWith("*") && right;
        int begin = wordBegin(from);
        int end = wordEnd(to);
        if (goesOn) {
            return found(form, begin, end, true);
        }
        boolean inAddress = address(from, to) != null;
        if (length >= LONG) {
            return found(form, begin, end, inAddress);
        }
        boolean begins = left && (!form.capital() || hasCapital(from, to));
        return length == LONG - 1 && (begins || inAddress) ? found(form, begin, end, false) : null;
    }

    /**
     * Letters that are a whole word, with an ending.
     *
     * @param to behind the ending
     * @param rest the ending, where it makes a short name doubtful; empty otherwise
     * @param doubtful true when the ending is of a language that the dossier has not
     */
    private Hit word(WithheldForm form, int from, int to, String rest, boolean doubtful) {
        WithheldForm.Kind kind = form.kind();
        if (kind == WithheldForm.Kind.NAME || kind == WithheldForm.Kind.INITIAL || kind == WithheldForm.Kind.ALSO) {
            return found(form, from, to, true);
        }
        int length = form.letters().length();
        boolean inAddress = address(from, to) != null;
        if (kind == WithheldForm.Kind.PHRASE) {
            return found(form, from, to, inAddress || !form.capital() || hasCapital(from, to));
        }
        boolean turned = letters.gap(from) == Gap.TURN || letters.gap(to) == Gap.TURN;
        if (turned && !inAddress && !isDigitAt(from - 1) && !isDigitAt(to)) {
            return length >= 4 ? found(form, wordBegin(from), wordEnd(to), false) : null;
        }
        // "li" in a path of the web is hardly ever Mr Li.
        boolean told = inAddress && (length > 3 || isAccount(from, to));
        boolean common = form.capital() && !told && !hasCapital(from, to);
        boolean shortened = length < LONG - 1 && (rest.length() > 1 || kind == WithheldForm.Kind.HALF && !inAddress);
        return found(form, from, to, !common && !shortened && !doubtful);
    }

    /** True in a mail address, or behind the sign of an account. */
    private boolean isAccount(int from, int to) {
        int[] address = address(from, to);
        return address != null && text.substring(address[0], address[1]).indexOf('@') >= 0;
    }

    private boolean isDigitAt(int at) {
        return at >= 0 && at < letters.size() && Character.isDigit(letters.at(at));
    }

    private boolean hasCapital(int from, int to) {
        for (int i = letters.begin(from); i < letters.end(to - 1); i++) {
            char c = text.charAt(i);
            // What is encoded may be a capital.
            if (Character.isUpperCase(c) || Character.isTitleCase(c) || c == '%' || c == '&' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    /** True when all letters of the word before a place are words that Arabic and Hebrew write onto the next. */
    private boolean isGlued(int at) {
        int begin = at;
        while (begin > 0 && at - begin < 6 && letters.gap(begin) == Gap.NONE) {
            begin--;
        }
        char first = letters.at(at);
        if (begin == at || !Glued.isArabic(first) && !Glued.isHebrew(first)) {
            return false;
        }
        return (Glued.isArabic(first) ? BEFORE_ARABIC : BEFORE_HEBREW)
                .matcher(letters.of(begin, at))
                .matches();
    }

    private int wordBegin(int at) {
        int begin = at;
        while (begin > 0 && (letters.gap(begin) == Gap.NONE || letters.gap(begin) == Gap.TURN) && at - begin < 60) {
            begin--;
        }
        return begin;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < letters.size()
                && (letters.gap(end) == Gap.NONE || letters.gap(end) == Gap.TURN && end > at)
                && end - at < 60) {
            end++;
        }
        return end;
    }

    /** The end of the letters that nothing parts. */
    private int partEnd(int at) {
        int end = at;
        while (end < letters.size() && letters.gap(end) == Gap.NONE && end - at < 60) {
            end++;
        }
        return end;
    }

    private int[] address(int from, int to) {
        return AddressToken.around(text, letters.begin(from), letters.end(to - 1));
    }

    /** True when a dictionary begins a word there and ends one there. */
    private boolean isWords(int from, int to) {
        int begin = letters.begin(from);
        int end = letters.end(to - 1);
        int left = Math.max(0, begin - 20);
        String around = text.substring(left, Math.min(text.length(), end + 20));
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(around);
        return breaks.isBoundary(begin - left) && breaks.isBoundary(end - left);
    }

    private Hit found(WithheldForm form, int from, int to, boolean sure) {
        int begin = letters.begin(from);
        int end = letters.end(to - 1);
        if (sure && form.kind() != WithheldForm.Kind.FREE) {
            int[] address = address(from, to);
            if (address != null) {
                return hit(form, begin, end, address[0], address[1], true);
            }
            boolean initial = to - from > 1 && letters.gap(to - 1) != Gap.NONE;
            int stop = end + (initial && text.startsWith(".", end) ? 1 : 0);
            return hit(form, begin, end, letters.begin(before(form, from)), stop, true);
        }
        return hit(form, begin, end, begin, end, sure);
    }

    private static Hit hit(WithheldForm form, int begin, int end, int from, int to, boolean sure) {
        return new Hit(begin, end, new WithheldForms.Found(from, to, form.profile(), form.text(), sure));
    }

    /** Where given names, initials and small words begin that stand before a surname. */
    private int before(WithheldForm form, int from) {
        Set<String> known = words.getOrDefault(form.profile(), Set.of());
        int at = from;
        for (int i = 0; i < 6 && at > 0 && isNear(at, ".-_\u2010\u2011"); i++) {
            int begin = wordBegin(at - 1);
            if (!isOf(known, begin, at) && !isParticle(begin, at)) {
                break;
            }
            at = begin;
        }
        // One word more may stand between: "Klaus M. Brenkel", "Klaus 'Kalle' Brenkel".
        if (at > 0 && isNear(at, BETWEEN)) {
            int begin = wordBegin(at - 1);
            boolean capital = Character.isUpperCase(text.charAt(letters.begin(begin)));
            if (capital && begin > 0 && isNear(begin, BETWEEN)) {
                int other = wordBegin(begin - 1);
                return begin - other > 1 && isOf(known, other, begin) ? other : at;
            }
        }
        // "v. d. Heydt": what is left of the small words once no name stands before them.
        while (at < from && isParticle(at, Math.max(at + 1, wordEnd(at + 1)))) {
            at = Math.max(at + 1, wordEnd(at + 1));
        }
        return at;
    }

    /** "v." and "d." for "von" and "der". */
    private boolean isParticle(int from, int to) {
        return to - from == 1
                && "vdz".indexOf(letters.at(from)) >= 0
                && Character.isLowerCase(text.charAt(letters.begin(from)))
                && text.startsWith(".", letters.end(from));
    }

    private boolean isNear(int at, String between) {
        Gap gap = letters.gap(at);
        if (gap == Gap.NONE || gap == Gap.TURN || letters.begin(at) - letters.end(at - 1) > 3) {
            return false;
        }
        for (int i = letters.end(at - 1); i < letters.begin(at); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && between.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** True for a word of the name, also with an ending, and for its initial. */
    private boolean isOf(Set<String> known, int from, int to) {
        String word = letters.of(from, to);
        if (known.contains(word)) {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(letters.begin(from)))) {
            return false;
        }
        for (String one : known) {
            if (word.length() == 1 ? one.startsWith(word) : isInflected(one, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInflected(String name, String word) {
        int same = 0;
        int most = Math.min(name.length(), word.length());
        while (same < most && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        return same >= Math.min(3, name.length() - 1)
                && same > 1
                && same >= name.length() - 2
                && word.length() - same <= 4;
    }
}
