package org.dossier.text.withheld;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.text.Nearest;
import org.dossier.text.names.Surnames;

/**
 * Finds surnames with a slip of the pen in them: one letter other, left out or too many, or two that have changed places.
 *
 * @param words of each profile, folded
 */
record Misspelling(LettersAround around, Map<String, Set<String>> words) {
    /** Shorter names have too many neighbors. */
    static final int SHORTEST = 5;

    /** A given name is at most so many words before its surname. */
    private static final int WORDS = 3;

    /** What may be between the words of a name, besides spaces. */
    private static final String BETWEEN = NameStart.BETWEEN + "_+/@";

    /** The most of it, in UTF-16. */
    private static final int GAP = 4;

    /**
     * A word that may be a surname.
     *
     * @param begin its first letter
     * @param end just after its last
     * @param from first letter of the given name before it; {@code begin} without one
     * @param to just after the given name behind it; {@code end} without one
     * @param told true when a given name or an initial beside it, or joined to it, shows whose it is
     */
    record Found(int begin, int end, int from, int to, boolean told) {}

    /**
     * True when a word is a name but for one slip. The first letter is seldom wrong, and another makes another name.
     *
     * @param word folded
     * @param name folded
     */
    static boolean isOf(String word, String name) {
        return name.length() >= SHORTEST
                && Math.abs(word.length() - name.length()) <= 1
                && !word.isEmpty()
                && word.charAt(0) == name.charAt(0)
                && Nearest.distance(word, name, 1) == 1;
    }

    /**
     * The word around letters that begin or end a surname, if it misspells that.
     *
     * @return null when it does not
     */
    Found find(WithheldForm form, int from, int to) {
        int begin = around.wordBegin(from);
        int end = around.wordEnd(to);
        String surname = form.others().iterator().next();
        String word = around.letters().of(begin, end);
        boolean whole = isSurname(word, surname);
        if (!whole && word.length() < surname.length()) {
            return null;
        }
        Set<String> given = new HashSet<>(words.getOrDefault(form.profile(), Set.of()));
        given.remove(surname);
        if (!whole) {
            boolean account = around.isAccount(begin, end);
            String letters = account ? word.replaceAll("\\d", "") : word;
            boolean joined = given.stream().anyMatch(one -> isJoined(letters, one, surname, account));
            return joined ? new Found(begin, end, begin, end, true) : null;
        }
        int first = before(begin, given);
        int last = first < begin ? end : behind(end, given);
        boolean told = first < begin || last > end;
        return told || around.isCapital(begin) && !isPlain(begin, end)
                ? new Found(begin, end, first, last, told)
                : null;
    }

    /** True for a word that the text has with small letters too. */
    private boolean isPlain(int begin, int end) {
        String text = around.text();
        int from = around.letters().begin(begin);
        String word = text.substring(from, around.letters().end(end - 1)).toLowerCase(Locale.ROOT);
        return text.contains(' ' + word);
    }

    /** A misspelled surname, also with an "s" behind it. */
    private static boolean isSurname(String word, String surname) {
        return isOf(word, surname) || word.endsWith("s") && isOf(word.substring(0, word.length() - 1), surname);
    }

    /** "gilbertharow", "harowgilbert"; "gharow" as the name of an account. */
    private static boolean isJoined(String word, String given, String surname, boolean account) {
        return word.startsWith(given) && isOf(word.substring(given.length()), surname)
                || word.endsWith(given) && isOf(word.substring(0, word.length() - given.length()), surname)
                || account && word.charAt(0) == given.charAt(0) && isOf(word.substring(1), surname);
    }

    /** Where a given name begins that is before a surname; {@code at} when there is none. */
    private int before(int at, Set<String> given) {
        int place = at;
        int first = at;
        for (int i = 0; i < WORDS && place > 0 && isNear(place); i++) {
            int begin = around.wordBegin(place - 1);
            if (isGiven(begin, place, given, isTogether(begin, at))) {
                first = begin;
            } else if (!around.isCapital(begin)
                    && !Surnames.isParticle(around.letters().of(begin, place))) {
                break;
            }
            place = begin;
        }
        return first < at && (around.isCapital(at) || isTogether(first, at)) ? first : at;
    }

    /** "Harow, Gilbert", "harow-gilbert". */
    private int behind(int at, Set<String> given) {
        boolean together = at < around.letters().size() && isTogether(at - 1, at);
        boolean near = at < around.letters().size() && (together ? isNear(at) : around.isNear(at, ","));
        int end = near ? around.wordEnd(at + 1) : at;
        boolean told = end > at
                && isGiven(at, end, given, together)
                && (together || around.isCapital(around.wordBegin(at - 1)));
        return told ? end : at;
    }

    /** True when nothing parts letters but signs as they are in addresses and names of files. */
    private boolean isTogether(int from, int to) {
        String text = around.text();
        return text.substring(around.letters().begin(from), around.letters().begin(to))
                .chars()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** True when no sentence ends before a letter, and little is between it and the one before. */
    private boolean isNear(int at) {
        Letters letters = around.letters();
        String between = around.text().substring(letters.end(at - 1), letters.begin(at));
        boolean stop = between.length() > 1 && between.charAt(0) == '.' && !around.isOneLetter(at - 1);
        return !stop
                && !between.isEmpty()
                && between.length() <= GAP
                && between.chars()
                        .allMatch(
                                c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || BETWEEN.indexOf(c) >= 0);
    }

    /**
     * A given name, perhaps misspelled as well, or its initial.
     *
     * @param together true for what is joined to the surname by other signs than spaces, where it may be in small letters
     */
    private boolean isGiven(int from, int to, Set<String> given, boolean together) {
        String word = around.letters().of(from, to);
        boolean capital = around.isCapital(from);
        if (word.length() == 1) {
            boolean initial =
                    capital && around.text().startsWith(".", around.letters().end(from));
            return (initial || together && around.isAccount(from, to))
                    && given.stream().anyMatch(one -> one.startsWith(word));
        }
        return (capital || together) && (given.contains(word) || given.stream().anyMatch(one -> isOf(word, one)));
    }
}
