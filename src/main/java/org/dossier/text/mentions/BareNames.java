package org.dossier.text.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dossier.model.UnlinkedName;
import org.dossier.text.Proclitics;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.SemiticLetters;
import org.dossier.text.names.SemiticNames;

/**
 * Determines when a part of a name, or a name after glued words, counts in one text: what a surname needs beside it in languages without capital
 * letters, without spaces, or where nobody is called by one; and whether letters that may be glued words are any. What does not count is
 * told to the editors like a short name whose owner was not named.
 */
final class BareNames {
    private static final List<String> SHE = NameWords.SURNAMES.words("vi", "she");
    private static final List<String> HE = NameWords.SURNAMES.words("vi", "he");

    private final String text;
    private final NameTable table;
    private final OtherBearers bearers;
    private final List<String> families;
    private final List<String> places;
    private final List<String> relatives;
    private final List<String> things;
    private final List<String> elder;
    private final List<String> addresses;

    /**
     * @param text folded as for names
     * @param bearers knows who else has a surname in the same text
     */
    BareNames(String text, NameTable table, OtherBearers bearers) {
        this.text = text;
        this.table = table;
        this.bearers = bearers;
        this.families = NameWords.SURNAMES.words(table.language(), "family");
        this.places = NameWords.SURNAMES.words(table.language(), "place");
        this.relatives = NameWords.SURNAMES.words(table.language(), "relatives");
        this.things = NameWords.SURNAMES.words(table.language(), "thing");
        this.addresses = NameWords.SURNAMES.words(table.language(), "address");
        this.elder = NameWords.SURNAMES.words(table.language(), "elder");
    }

    /** Why the words are not that name here; null when nothing speaks against it. */
    UnlinkedName.Why why(ProfileName name, int from, int end) {
        if (name.strength() == ProfileName.Strength.NEVER) {
            return null;
        }
        char first = text.charAt(from);
        if (SemiticLetters.isOne(first)) {
            return semitic(name, from, end, SemiticNames.in(Proclitics.isArabic(first) ? "ar" : "he"));
        }
        if (!name.person()) {
            return null;
        }
        String next = NeighborWords.after(text, end);
        if (things.contains(next) || isHyphenedThing(end) || elder.contains(NameWords.lower(wordBefore(from)))) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (EasternNames.isPart(text, from, end)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (!name.surname()) {
            return null;
        }
        if (EasternNames.isWrittenSo(name.text())) {
            List<String> full = List.copyOf(table.fullNames(name.profile()).keySet());
            if (!bearers.words().isCut(text, from)) {
                return UnlinkedName.Why.LONGER_NAME;
            }
            return EasternNames.counts(text, from, end, full) && bearers.isAlone(name, from, end)
                    ? null
                    : UnlinkedName.Why.NOT_NAMED_BEFORE;
        }
        if (table.language().equals("vi") && !isCalled(name, from)
                || bearers.isTold() && !bearers.isAlone(name, from, end)) {
            return UnlinkedName.Why.NOT_NAMED_BEFORE;
        }
        String before = NameWords.lower(NeighborWords.before(text, from));
        if (families.contains(before)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (places.contains(before)) {
            return UnlinkedName.Why.NOT_NAMED_BEFORE;
        }
        if (relatives.contains(next)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        boolean begins = !isAddressed(end) && table.others().isOnlyFirstWord(text, from, end);
        return begins ? UnlinkedName.Why.FIRST_WORD : null;
    }

    /** "Kővári-díj", an award. */
    private boolean isHyphenedThing(int end) {
        if (things.isEmpty() || end + 1 >= text.length() || text.charAt(end) != '-') {
            return false;
        }
        int stop = end + 1;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(end + 1, stop);
        return things.stream().anyMatch(word::startsWith);
    }

    /** True when a form of address follows, in languages that put it there: "Nagy úr". */
    boolean isAddressed(int end) {
        return addresses.contains(NeighborWords.after(text, end));
    }

    private UnlinkedName.Why semitic(ProfileName name, int from, int end, SemiticNames names) {
        String before = SemiticNames.fold(NeighborWords.before(text, hyphened(from)));
        String next = SemiticNames.fold(NeighborWords.after(text, end));
        if (names.isHouse(before)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (!name.person()) {
            // "Abd al-Salam" is not the paper Al-Salam.
            return name.strength() == ProfileName.Strength.WEAK && names.isServant(before)
                    ? UnlinkedName.Why.LONGER_NAME
                    : null;
        }
        if (names.isDescent(before)
                || Proclitics.rest(before).anyMatch(names::isDescent)
                || names.goesOn(next) && !isAge(end + 1 + next.length())) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (name.surname() && (names.isFamily(before) || Proclitics.rest(before).anyMatch(names::isFamily))) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (isJoined(from, end)) {
            return UnlinkedName.Why.OTHER_PERSON;
        }
        if (names.isGeneration(next) && !isCalledSo(name.profile(), next)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (!name.surname()) {
            boolean longer = name.text().indexOf(' ') > 0 && isBehindGiven(from, before, names);
            return longer ? UnlinkedName.Why.OTHER_PERSON : null;
        }
        if (names.isHers(before) && isMan(name.profile(), names)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (names.isAdjective(name.text())
                && names.isNoun(before, SemiticNames.fold(NeighborWords.before(text, bearers.before(from))))) {
            // "the Kurdish people": an adjective has the article of its noun.
            return UnlinkedName.Why.FIRST_WORD;
        }
        if (names.isAnother(next) || !bearers.isAlone(name, from, end)) {
            return UnlinkedName.Why.NOT_NAMED_BEFORE;
        }
        if (!names.isGiven(SemiticNames.fold(text.substring(from, end)))) {
            return null;
        }
        // "Abbas" may be Mahmoud Abbas; "Abbas Zaki" is not, and only a word that is not a name shows which.
        boolean alone = end >= text.length() || text.charAt(end) != ' ' || next.isEmpty() || names.isPlain(next);
        return alone ? null : UnlinkedName.Why.NOT_NAMED_BEFORE;
    }

    private boolean isMan(String profile, SemiticNames names) {
        return table.fullNames(profile).keySet().stream()
                .anyMatch(full -> names.isMale(SemiticNames.fold(full.substring(0, Math.max(0, full.indexOf(' '))))));
    }

    private boolean isCalledSo(String profile, String generation) {
        return table.fullNames(profile).keySet().stream()
                .anyMatch(full -> SemiticNames.fold(full).endsWith(" " + generation));
    }

    /** True for a longer name, "Ali Ahmad al-Najjar"; with a glued "and" two people are named. */
    private boolean isBehindGiven(int from, String before, SemiticNames names) {
        // No Hebrew name begins with "and"; a profile that has it means two people.
        return from > 1
                && text.charAt(from - 1) == ' '
                && text.charAt(from) != 'ו'
                && names.isGiven(before)
                && !names.isUnlike(NeighborWords.before(text, from));
    }

    /** True for half of a double name: "Cohen-Tzedek" is not Cohen. Short words may be glued with a hyphen. */
    private boolean isJoined(int from, int end) {
        boolean behind = end + 1 < text.length()
                && text.charAt(end) == '-'
                && SemiticLetters.isOne(text.charAt(end + 1))
                && Character.isLetter(text.charAt(end + 1));
        if (behind || from < 2 || text.charAt(from - 1) != '-') {
            return behind;
        }
        int start = from - 1;
        while (start > 0 && Words.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, from - 1);
        return !word.isEmpty()
                && SemiticLetters.isOne(word.charAt(0))
                && Arrays.stream(Proclitics.lengths(word, 0)).noneMatch(length -> length == word.length());
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

    /** The word before, with its full stop cut off. */
    private String wordBefore(int from) {
        boolean stop = from > 2 && text.startsWith(". ", from - 2);
        return stop ? text.substring(NeighborWords.start(text, from - 2), from - 2) : NeighborWords.before(text, from);
    }

    /** True when a form of address is before a given name, and not one of the other sex than the middle name tells: "ông An". */
    private boolean isCalled(ProfileName name, int from) {
        Set<String> full = table.fullNames(name.profile()).keySet();
        String before = NameWords.lower(NeighborWords.before(text, from));
        return bearers.isCalled(from)
                && !(SHE.contains(before) && full.stream().anyMatch(one -> one.contains(" Văn ")))
                && !(HE.contains(before) && full.stream().anyMatch(one -> one.contains(" Thị ")));
    }
}
