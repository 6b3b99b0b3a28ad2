package org.dossier.text.withheld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.text.names.Surnames;

/** Finds surnames with a slip of the pen in them: one letter other, left out or too many, or two that have changed places. */
final class Misspelling {
    /** A given name is at most so many words before its surname. */
    private static final int WORDS = 3;

    /** What may be between the words of a name, besides spaces. */
    private static final String BETWEEN = NameStart.BETWEEN + "_+/@";

    /** The most of it, in UTF-16. */
    private static final int GAP = 4;

    /** The most letters of a surname before its apostrophe. */
    private static final int PREFIX = 2;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** A word without a capital letter, as far as it can be a name's. */
    private static final Pattern SMALL = Pattern.compile("(?<= )[^ \\p{Lu}][^ ]{0,99}");

    private final LettersAround around;
    private final SurnameIndex surnames;
    private final Map<String, Set<String>> words;
    private final boolean hasAccounts;
    private NavigableSet<String> small;

    /**
     * A word that may be a surname.
     *
     * @param form the surname
     * @param begin its first letter
     * @param end just after its last
     * @param from first letter of the given name before it; {@code begin} without one
     * @param to just after the given name behind it; {@code end} without one
     * @param told true when a given name or an initial beside it, or joined to it, shows whose it is
     */
    record Found(WithheldForm form, int begin, int end, int from, int to, boolean told) {}

    /**
     * Looks at one text.
     *
     * @param words of each profile, folded
     */
    Misspelling(LettersAround around, SurnameIndex surnames, Map<String, Set<String>> words) {
        this.around = around;
        this.hasAccounts = around.text().indexOf('@') >= 0;
        this.surnames = surnames;
        this.words = words;
    }

    /**
     * The word that begins at a letter, if it misspells a surname or is joined to one that is misspelled.
     *
     * @return nothing for nearly all words
     */
    List<Found> find(int begin) {
        Letters letters = around.letters();
        List<Found> found = new ArrayList<>(0);
        int end = around.wordEnd(begin + 1);
        look(begin, end, found);
        boolean goesOn = end < letters.size()
                && (letters.gap(end) == Letters.Gap.BREAK
                        || letters.gap(end) == Letters.Gap.APOSTROPHE && end - begin <= PREFIX);
        if (goesOn && found.isEmpty()) {
            // "Har-row" at the end of a line, "O'Briem".
            look(begin, around.wordEnd(end + 1), found);
        }
        return found;
    }

    private void look(int begin, int end, List<Found> found) {
        if (end - begin < SurnameIndex.SHORTEST - 1) {
            return;
        }
        String word = around.letters().of(begin, end);
        Set<WithheldForm> whole = new LinkedHashSet<>(surnames.near(word, 0, word.length()));
        if (word.endsWith("s")) {
            whole.addAll(surnames.near(word, 0, word.length() - 1));
        }
        whole.forEach(form -> alone(form, begin, end, found));
        Set<WithheldForm> joined = new LinkedHashSet<>();
        joined(word, joined);
        Set<WithheldForm> accounts = new LinkedHashSet<>();
        if (hasAccounts) {
            account(word, accounts);
        }
        if (!accounts.isEmpty() && around.isAccount(begin, end)) {
            joined.addAll(accounts);
        }
        joined.removeAll(whole);
        joined.forEach(form -> found.add(new Found(form, begin, end, begin, end, true)));
    }

    /** A misspelled surname that is a word by itself. */
    private void alone(WithheldForm form, int begin, int end, List<Found> found) {
        Set<String> given = new HashSet<>(words.getOrDefault(form.profile(), Set.of()));
        given.remove(form.letters());
        int first = before(begin, given);
        int last = first < begin ? end : behind(end, given);
        boolean told = first < begin || last > end;
        if (told || around.isCapital(begin) && !isPlain(begin, end)) {
            found.add(new Found(form, begin, end, first, last, told));
        }
    }

    /** "gilbertharow", "harowgilbert". */
    private void joined(String word, Set<WithheldForm> found) {
        int end = word.length();
        for (int i = 1; i < end; i++) {
            if (surnames.mayBeWord(word, 0, i)) {
                with(word.substring(0, i), surnames.near(word, i, end), found);
            }
            if (surnames.mayBeWord(word, i, end)) {
                with(word.substring(i), surnames.near(word, 0, i), found);
            }
        }
    }

    private void with(String given, List<WithheldForm> near, Set<WithheldForm> found) {
        near.stream()
                .filter(form -> !given.equals(form.letters())
                        && words.getOrDefault(form.profile(), Set.of()).contains(given))
                .forEach(found::add);
    }

    /** What may be the name of an account: "gharow", "gilbertharow72". */
    private void account(String word, Set<WithheldForm> found) {
        String letters = DIGIT.matcher(word).replaceAll("");
        if (letters.length() < word.length()) {
            joined(letters, found);
        }
        for (WithheldForm form :
                letters.isEmpty() ? List.<WithheldForm>of() : surnames.near(letters, 1, letters.length())) {
            boolean initial = words.getOrDefault(form.profile(), Set.of()).stream()
                    .anyMatch(one -> !one.equals(form.letters()) && one.charAt(0) == letters.charAt(0));
            if (initial) {
                found.add(form);
            }
        }
    }

    /** True for a word that the text has with small letters too, or one that goes on with more. */
    private boolean isPlain(int begin, int end) {
        String text = around.text();
        int from = around.letters().begin(begin);
        String word = text.substring(from, around.letters().end(end - 1)).toLowerCase(Locale.ROOT);
        if (small == null) {
            small = SMALL.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String next = small.ceiling(word);
        return next != null && next.startsWith(word);
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
        return (capital || together)
                && (given.contains(word) || given.stream().anyMatch(one -> SurnameIndex.isSlipOf(word, one)));
    }
}
