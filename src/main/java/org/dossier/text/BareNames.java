package org.dossier.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells when a part of a name, or a name behind glued words, counts in one text: what a surname needs beside it in languages without capital
 * letters, without spaces, or where nobody is called by one; and whether letters that may be glued words are any. What does not count is
 * told to the editors like a short name whose owner was not named.
 */
final class BareNames {
    /** A word of so many letters behind glued words is hardly another word by chance. */
    private static final int LONG = 5;

    private static final List<String> CALLED = Surnames.WORDS.words("vi", "called");

    private final String text;
    private final NameTable table;
    private final Map<String, Boolean> alone = new HashMap<>();
    private final List<String> relatives;
    private Set<String> free;

    /** @param text folded as for names */
    BareNames(String text, NameTable table) {
        this.text = text;
        this.table = table;
        this.relatives = Surnames.WORDS.words(table.language(), "relatives");
    }

    /** Why the words are not that name here; null when nothing speaks against it. */
    NameMatcher.Why why(NameTable.Name name, int from, int end) {
        if (name.strength() == NameTable.Strength.NEVER) {
            return null;
        }
        char first = text.charAt(from);
        if (SemiticLetters.isOne(first)) {
            return semitic(name, from, end, SemiticNames.in(Glued.isArabic(first) ? "ar" : "he"));
        }
        if (!name.person()) {
            return null;
        }
        if (EasternNames.isPart(text, from, end)) {
            return NameMatcher.Why.LONGER_NAME;
        }
        if (!name.surname()) {
            return null;
        }
        if (EasternNames.isWrittenSo(name.text())) {
            return EasternNames.counts(text, from, end, table.fullNames(name.profile()), this::isAlone)
                    ? null
                    : NameMatcher.Why.NOT_NAMED_BEFORE;
        }
        if (table.language().equals("vi") && !isCalled(from)) {
            return NameMatcher.Why.NOT_NAMED_BEFORE;
        }
        if (relatives.contains(OtherName.wordAfter(text, end))) {
            return NameMatcher.Why.LONGER_NAME;
        }
        return table.others().isOnlyFirstWord(text, from, end) ? NameMatcher.Why.FIRST_WORD : null;
    }

    private NameMatcher.Why semitic(NameTable.Name name, int from, int end, SemiticNames names) {
        String before = SemiticNames.fold(OtherName.wordBefore(text, hyphened(from)));
        String next = SemiticNames.fold(OtherName.wordAfter(text, end));
        if (names.isHouse(before)) {
            return NameMatcher.Why.LONGER_NAME;
        }
        if (!name.person()) {
            return null;
        }
        if (names.isDescent(before)
                || Glued.rest(before).anyMatch(names::isDescent)
                || names.goesOn(next) && !isAge(end + 1 + next.length())) {
            return NameMatcher.Why.LONGER_NAME;
        }
        if (name.surname() && (names.isFamily(before) || Glued.rest(before).anyMatch(names::isFamily))) {
            return NameMatcher.Why.LONGER_NAME;
        }
        if (!name.surname() || !names.isGiven(SemiticNames.fold(text.substring(from, end)))) {
            return null;
        }
        // "Abbas" may be Mahmoud Abbas; "Abbas Zaki" is not, and only a word that is no name tells which.
        boolean alone = end >= text.length() || text.charAt(end) != ' ' || next.isEmpty() || names.isPlain(next);
        return alone ? null : NameMatcher.Why.NOT_NAMED_BEFORE;
    }

    /** Where the words begin that a hyphen, with spaces beside it or without, joins to the word before. */
    private int hyphened(int from) {
        if (from > 2 && text.startsWith("- ", from - 2)) {
            return from - 2;
        }
        return from;
    }

    /** True when a number follows: "son of 54" is an age in Hebrew. */
    private boolean isAge(int end) {
        int at = end + 1;
        if (at < text.length() && text.charAt(at) == 'ה') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isAlone(String surname, String profile) {
        return alone.computeIfAbsent(
                surname + ' ' + profile, none -> EasternNames.isAlone(text, surname, table.fullNames(profile)));
    }

    /** True when a form of address stands before a given name: "ông An". */
    private boolean isCalled(int from) {
        String before =
                Surnames.lower(text.substring(Math.max(0, from - 20), from)).stripTrailing();
        return CALLED.stream()
                .anyMatch(word -> before.endsWith(word)
                        && Words.isBoundary(before, before.length() - word.length())
                        && from > 0
                        && text.charAt(from - 1) == ' ');
    }

    /**
     * True when a name behind glued words counts. One word behind them may be another word as well, "to Cohen" and "to serve"; then the text
     * must have it free somewhere, unless it is long or an acronym. One with the article is as often a plain noun, "the university".
     *
     * @param glued first of the letters that may be glued words
     * @param from first letter of the name
     * @param found the name
     */
    boolean isGlued(int glued, int from, NameTable.Found found) {
        String name = text.substring(from, found.end());
        boolean person = found.names().stream().allMatch(NameTable.Name::person);
        if (name.indexOf('"') > 0) {
            return true;
        }
        boolean article = Glued.endsWithArticle(text, glued, from);
        if (article && Glued.isHebrew(name.charAt(0))) {
            // "the Corlan" is a company; a person's name has no article.
            return !person && isFree(name);
        }
        if (name.indexOf(' ') > 0) {
            return true;
        }
        // Few words begin with what would be "and" before a word.
        boolean and = from == glued + 1 && "וو".indexOf(text.charAt(glued)) >= 0;
        boolean isLong = name.length() >= (and ? LONG - 1 : LONG) && !name.startsWith("ال");
        return !article && (isLong || isFree(name));
    }

    /** True when the word stands somewhere in the text with nothing before it. */
    private boolean isFree(String word) {
        if (free == null) {
            free = new HashSet<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i < text.length()
                        && (Words.isWordPart(text.charAt(i)) || "'\"".indexOf(text.charAt(i)) >= 0 && start >= 0);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    free.add(text.substring(start, i));
                    start = -1;
                }
            }
        }
        return free.contains(word) || free.contains(word + '"') || free.contains(word + '\'');
    }
}
