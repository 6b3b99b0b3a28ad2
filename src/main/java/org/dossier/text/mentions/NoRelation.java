package org.dossier.text.mentions;

import java.util.Comparator;
import java.util.List;
import org.dossier.text.Words;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.Titles;

/**
 * Determines when a text says right after a name that it is someone else who is called so, "Paul Marten (no relation to the mayor)", or that nobody
 * is: "Paul Marten (name changed)". The words are rows of {@code person-words.tsv}; in a language without rows nothing is known.
 */
final class NoRelation {
    /** How far from a name the words may begin, in UTF-16: an age, a trade. */
    private static final int GAP = 40;

    /** How far they go, with whose relative it is not. */
    private static final int TAIL = 60;

    private static final String MARKS = " ,([-*\uFF08";

    /** The longest form of address that is written onto a name, in UTF-16. */
    private static final int ADDRESS = 3;

    private final Titles titles;
    private final List<String> unrelated;
    private final List<String> changed;

    /** The words of a language, such as {@code de}. */
    NoRelation(String language) {
        titles = Titles.in(language);
        unrelated = longestFirst(NameWords.PEOPLE.words(language, "unrelated"));
        changed = longestFirst(NameWords.PEOPLE.words(language, "changed"));
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .map(NameWords::lower)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * True when the words after a name say that it is not the one who is known by it.
     *
     * @param text folded as for names
     * @param from first character of the name
     * @param end just after the last
     */
    boolean isSaid(String text, int from, int end, ProfileName name) {
        int at = text.startsWith("'s", end) ? end + 2 : address(text, end);
        if (unrelated.isEmpty() && changed.isEmpty() || at + 1 >= text.length() || MARKS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int said = begin(text, at);
        if (said > 0 && isOne(changed, text, said) >= 0) {
            return true;
        }
        int stop = said > 0 ? isOne(unrelated, text, said) : -1;
        if (stop < 0) {
            said = bracket(text, at);
            stop = said > 0 ? isOne(unrelated, text, said) : -1;
        }
        return stop >= 0 && !isOfSurname(text, from, end, stop, name);
    }

    /** Just after a form of address that is written onto a name before a bracket, "김철수씨(가명)"; the end of the name where there is none. */
    private static int address(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < ADDRESS && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean own = at > end && at < text.length() && !Words.hasSpaces(text.charAt(at - 1)) || isHangul(text, end);
        return own && at < text.length() && "(\uFF08".indexOf(text.charAt(at)) >= 0 ? at : end;
    }

    private static boolean isHangul(String text, int at) {
        return at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HANGUL;
    }

    /** Where words begin right after a name: behind a bracket, a comma, a dash, and an age. */
    private static int begin(String text, int end) {
        int at = end;
        boolean mark = false;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            mark |= text.charAt(at) != ' ';
            at++;
        }
        int digits = at;
        while (mark && digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > at && digits - at <= 3 && digits + 2 < text.length() && ",;".indexOf(text.charAt(digits)) >= 0) {
            return text.charAt(digits + 1) == ' ' ? digits + 2 : -1;
        }
        return at < text.length() ? at : -1;
    }

    /** Behind the bracket after a trade or place: "Paul Marten, a baker (no relation)"; -1 where another name may be between them. */
    private static int bracket(String text, int end) {
        int last = Math.min(text.length(), end + GAP);
        boolean capital = false;
        for (int at = end; at < last; at++) {
            char c = text.charAt(at);
            if (c == '(') {
                return text.startsWith(",", end) || text.startsWith(" (", at - 1) && isPlace(text, end, at)
                        ? at + 1
                        : -1;
            }
            boolean begins = Character.isUpperCase(c) && text.charAt(at - 1) == ' ';
            if (c == '.' || c == '\n' || begins && capital) {
                return -1;
            }
            capital = begins || capital && c != ' ';
        }
        return -1;
    }

    /** " of Ghent ": one small word and one name. */
    private static boolean isPlace(String text, int end, int bracket) {
        String word = NeighborWords.after(text, end);
        String next = NeighborWords.after(text, end + 1 + word.length());
        return !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && NeighborWords.isCapital(next)
                && end + word.length() + next.length() + 3 == bracket;
    }

    /** Just after those words that begin at a place; -1 when none do. */
    private static int isOne(List<String> words, String text, int at) {
        for (String word : words) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length() || Words.isBoundary(text, end))) {
                return end;
            }
        }
        return -1;
    }

    /**
     * True when only a surname is meant: "Paul Marten (no relation to Ann Marten)", and "Ann Marten ... Paul Marten (no relation)". Where the whole name
     * was there before, it is of that one that the text speaks.
     */
    private boolean isOfSurname(String text, int from, int end, int said, ProfileName name) {
        String full = text.substring(from, end);
        int space = full.lastIndexOf(' ');
        String surname = full.substring(space + 1);
        int stop = said;
        while (stop < text.length() && stop < said + TAIL && ")],;.\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (text.substring(said, stop).isBlank()) {
            return !name.surname() && text.lastIndexOf(full, from - 1) < 0 && isAnothers(text, surname, full, 0, from);
        }
        return isAnothers(text, surname, full, said, stop);
    }

    /** True when a surname is behind another given name. */
    private boolean isAnothers(String text, String surname, String full, int from, int end) {
        for (int at = text.indexOf(surname, from); at >= 0 && at < end; at = text.indexOf(surname, at + 1)) {
            String given = NeighborWords.before(text, at);
            if (NeighborWords.isCapital(given)
                    && !titles.isBeforeNames(given)
                    && Words.isBoundary(text, at + surname.length())
                    && !full.startsWith(given + ' ')) {
                return true;
            }
        }
        return false;
    }
}
