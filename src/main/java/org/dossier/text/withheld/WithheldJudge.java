package org.dossier.text.withheld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dossier.source.Range;
import org.dossier.text.names.NameEndings;
import org.dossier.text.withheld.Letters.Gap;

/** Decides whether letters that spell a form of a withheld name are the name, may be it, or are something else. */
final class WithheldJudge {
    /** Joined names of as many letters are inside no other word by chance. */
    private static final int UNMISTAKABLE = 8;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String text;
    private final Letters letters;
    private final NameEndings endings;
    private final LettersAround around;
    private final NameStart start;
    private final Misspelling misspelling;

    /**
     * What was found.
     *
     * @param begin of the words that are the name, or may be: without an address around them
     * @param end just after these
     * @param found as it is told
     * @param beside true when it counts only where the same text surely has the name
     */
    record Hit(int begin, int end, WithheldPlace found, boolean beside) {
        /** The same as something that may be the name. */
        Hit unsure() {
            return new Hit(begin, end, new WithheldPlace(begin, end, found.profile(), found.form(), false), beside);
        }

        /** The same in the text that it was made from. */
        Hit moved(UnaryOperator<Range> written) {
            Range words = written.apply(new Range(begin, end));
            Range whole = written.apply(new Range(found.begin(), found.end()));
            return new Hit(
                    words.start(),
                    words.end(),
                    new WithheldPlace(whole.start(), whole.end(), found.profile(), found.form(), found.sure()),
                    beside);
        }
    }

    /**
     * @param words of each profile, folded
     */
    WithheldJudge(
            String text, Letters letters, NameEndings endings, SurnameIndex surnames, Map<String, Set<String>> words) {
        this.text = text;
        this.letters = letters;
        this.endings = endings;
        this.around = new LettersAround(text, letters);
        this.start = new NameStart(text, letters, around, words);
        this.misspelling = new Misspelling(around, surnames, words);
    }

    /**
     * Decides about letters.
     *
     * @param from first letter
     * @param to just after the last
     * @return null when they are something else
     */
    Hit judge(WithheldForm form, int from, int to) {
        if (form.accented() && around.isPlain(from, to) || !around.isTogether(form, from, to)) {
            return null;
        }
        boolean left = around.isBound(from);
        boolean right = around.isBound(to);
        if (form.others() != null) {
            // What was cut off is after it, or what stands for that.
            int end = around.partEnd(to);
            boolean ends = left && !right && form.others().contains(letters.of(to, end));
            return ends ? word(form, from, end, "", !form.own()) : null;
        }
        return switch (form.kind()) {
            case FREE -> free(form, from, to, left, right);
            case INITIALS -> initials(form, from, to);
            case NAME, PHRASE -> name(form, from, to, left, right);
            case INITIAL -> initial(form, from, to, left, right);
            case ADDRESSED -> left || Letters.writing(letters.at(from)) != 1 ? found(form, from, to, false) : null;
            default -> part(form, from, to, left, right);
        };
    }

    /** "Gilbert Haarow" and "Haarow, G." for Gilbert Harrow: may be he, or someone else; "Haarow" alone only where he is named. */
    List<Hit> misspelled(int begin) {
        return misspelling.find(begin).stream()
                .map(word -> new Hit(
                        letters.begin(word.begin()),
                        letters.end(word.end() - 1),
                        found(word.form(), word.from(), word.to(), false).found(),
                        !word.told()))
                .toList();
    }

    private Hit free(WithheldForm form, int from, int to, boolean left, boolean right) {
        String entry = form.text().strip();
        boolean opens = entry.startsWith("*");
        boolean goesOn = entry.endsWith("*");
        // Without spaces, words begin and end anywhere.
        boolean begins = left || opens || around.isGlued(from) || Letters.writing(letters.at(from)) != 0;
        boolean ends = right || goesOn || Letters.writing(letters.at(to - 1)) != 0;
        if (!begins || !ends) {
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
        int begin = letters.begin(opens ? around.wordBegin(from) : from);
        int end = letters.end((goesOn ? around.wordEnd(to) : to) - 1);
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

    /** "K.B." and "Klaus B.", not after other letters nor before more of them; {@code klaus.b} in an address. */
    private Hit initials(WithheldForm form, int from, int to) {
        // What is cut short begins there: "B.", and "Sch." in German.
        int second =
                from + form.starts().stream().mapToInt(Integer::intValue).max().orElse(0);
        int before = letters.end(second - 1);
        int last = letters.end(to - 1);
        boolean given = second - from > 1;
        boolean alone = letters.gap(from) == Gap.SPACE && letters.gap(to) == Gap.SPACE;
        if (given && around.isBound(from) && around.isBound(to) && !alone) {
            return to - from > 3 && around.address(from, to) != null ? found(form, from, to, false) : null;
        }
        boolean points = isAbbreviated(last, given) && (given || text.startsWith(".", before));
        boolean capitals = around.isCapital(from) && around.isCapital(second);
        if (!points || !capitals || !alone || letters.gap(second) == Gap.NONE || letters.begin(second) - before > 2) {
            return null;
        }
        // "K. B. Muller" has another surname.
        boolean spaced = letters.begin(second) > before + (given ? 0 : 1);
        boolean goesOn = last + 2 < text.length()
                && text.charAt(last + 1) == ' '
                && Character.isUpperCase(text.charAt(last + 2));
        boolean inRow = from > 0 && letters.begin(from) - letters.end(from - 1) <= 2 && around.isOneLetter(from - 1);
        int stop = last + ("*\u2026".indexOf(text.charAt(last)) < 0 ? 1 : 0);
        return goesOn && spaced || inRow
                ? null
                : hit(form, letters.begin(from), stop, letters.begin(from), stop, false);
    }

    /** True where a full stop is, or after a letter what Hebrew has for it, or what newspapers put for the rest of a name: "Klaus B***". */
    private boolean isAbbreviated(int at, boolean given) {
        return text.startsWith(".", at)
                || given && at < text.length() && "'\u05F3*\u2026".indexOf(text.charAt(at)) >= 0;
    }

    private Hit name(WithheldForm form, int from, int to, boolean left, boolean right) {
        int length = to - from;
        int writing = Letters.writing(letters.at(from));
        if (writing != 0) {
            boolean sure = length > 2 || left && right || around.isWords(from, to);
            return found(form, from, to, sure);
        }
        String rest = right ? "" : letters.of(to, around.partEnd(to));
        if (left && (right || endings.isAny(rest))) {
            return word(form, from, right ? to : around.partEnd(to), "", false);
        }
        if (around.isJoined(from, to)) {
            return length >= UNMISTAKABLE || length >= WithheldForm.LONG && around.address(from, to) != null
                    ? found(form, around.wordBegin(from), around.wordEnd(to), true)
                    : length >= WithheldForm.LONG
                            ? found(form, around.wordBegin(from), around.wordEnd(to), false)
                            : null;
        }
        // "Anna Bergmann" for Anna Berg; "Marianna Berg" is told by her surname.
        return left || around.isGlued(from)
                ? found(form, from, around.wordEnd(to), around.isGlued(from) && right)
                : null;
    }

    private Hit initial(WithheldForm form, int from, int to, boolean left, boolean right) {
        int second =
                from + form.starts().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean lettersFirst = second == to - 1;
        String rest = right ? "" : letters.of(to, around.partEnd(to));
        if (!left || !right && (lettersFirst || !endings.isAny(rest))) {
            return null;
        }
        int end = right ? to : around.partEnd(to);
        boolean inAddress = around.address(from, to) != null;
        if (letters.gap(second) == Gap.NONE) {
            return inAddress
                    ? found(form, from, end, true)
                    : to - from >= WithheldForm.LONG ? found(form, from, end, false) : null;
        }
        boolean capital = Character.isUpperCase(text.charAt(letters.begin(lettersFirst ? second : from)));
        // "what is best: A house" for Al Best.
        boolean common = lettersFirst && form.capital() && !around.hasCapital(from, second);
        return capital || inAddress ? found(form, from, end, inAddress || !common) : null;
    }

    private Hit part(WithheldForm form, int from, int to, boolean left, boolean right) {
        int length = to - from;
        int writing = Letters.writing(letters.at(from));
        boolean also = form.kind() == WithheldForm.Kind.ALSO;
        if (writing == 1) {
            boolean particle = right || endings.isAny(letters.of(to, around.partEnd(to)));
            return left && particle
                    ? found(form, from, to, true)
                    : left || length > 2 ? found(form, from, to, also || length > 2) : null;
        }
        if (writing != 0) {
            return found(form, from, to, also || length > 2 || left && right || around.isWords(from, to));
        }
        String rest = right ? "" : letters.of(to, around.partEnd(to));
        boolean ends = right || endings.isOwn(rest);
        if ((left || around.isGlued(from)) && ends) {
            if (!left && length < 4) {
                return found(form, from, to, also);
            }
            return word(form, from, right ? to : around.partEnd(to), rest, false);
        }
        boolean goesOn =
                also && form.text().endsWith("*") && left || also && form.text().startsWith("*") && right;
        int begin = around.wordBegin(from);
        int end = around.wordEnd(to);
        if (goesOn) {
            return found(form, begin, end, true);
        }
        boolean inAddress = around.address(from, to) != null;
        if (length >= WithheldForm.LONG) {
            return found(form, begin, end, inAddress);
        }
        boolean begins = left && (!form.capital() || around.hasCapital(from, to));
        return length == WithheldForm.LONG - 1 && (begins || inAddress) ? found(form, begin, end, false) : null;
    }

    /**
     * Letters that are a whole word, with an ending.
     *
     * @param to after the ending
     * @param rest the ending, where it makes a short name doubtful; empty otherwise
     * @param doubtful true when the ending is of a language that the dossier has not
     */
    private Hit word(WithheldForm form, int from, int to, String rest, boolean doubtful) {
        WithheldForm.Kind kind = form.kind();
        if (kind == WithheldForm.Kind.NAME || kind == WithheldForm.Kind.INITIAL || kind == WithheldForm.Kind.ALSO) {
            return found(form, from, to, true);
        }
        int length = form.letters().length();
        boolean inAddress = around.address(from, to) != null;
        if (kind == WithheldForm.Kind.PHRASE) {
            return found(form, from, to, inAddress || !form.capital() || around.hasCapital(from, to));
        }
        boolean turned = letters.gap(from) == Gap.TURN || letters.gap(to) == Gap.TURN;
        if (turned && !inAddress && !around.isDigitAt(from - 1) && !around.isDigitAt(to)) {
            return length >= 4 ? found(form, around.wordBegin(from), around.wordEnd(to), false) : null;
        }
        // "li" in a path of the web is hardly ever Mr Li.
        boolean told = inAddress && (length > 3 || around.isAccount(from, to));
        boolean common = form.capital() && !told && !around.hasCapital(from, to);
        boolean shortened =
                length < WithheldForm.LONG - 1 && (rest.length() > 1 || kind == WithheldForm.Kind.HALF && !inAddress);
        return found(form, from, to, !common && !shortened && !doubtful);
    }

    private Hit found(WithheldForm form, int from, int to, boolean sure) {
        int begin = letters.begin(from);
        int end = letters.end(to - 1);
        if (sure && form.kind() != WithheldForm.Kind.FREE) {
            int[] address = around.address(from, to);
            if (address != null) {
                return hit(form, begin, end, address[0], address[1], true);
            }
            boolean initial = to - from > 1 && letters.gap(to - 1) != Gap.NONE;
            int stop = end + (initial && text.startsWith(".", end) ? 1 : 0);
            return hit(form, begin, end, letters.begin(start.before(form, from)), stop, true);
        }
        return hit(form, begin, end, begin, end, sure);
    }

    private static Hit hit(WithheldForm form, int begin, int end, int from, int to, boolean sure) {
        return new Hit(
                begin,
                end,
                new WithheldPlace(from, to, form.profile(), form.text(), sure),
                form.kind() == WithheldForm.Kind.ADDRESSED);
    }
}
