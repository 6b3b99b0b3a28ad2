package org.dossier.text.mentions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Unlinked;
import org.dossier.text.Glued;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;
import org.dossier.text.names.IberianNames;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.SemiticLetters;
import org.dossier.text.names.SemiticNames;

/**
 * Tells when a part of a name, or a name behind glued words, counts in one text: what a surname needs beside it in languages without capital
 * letters, without spaces, or where nobody is called by one; and whether letters that may be glued words are any. What does not count is
 * told to the editors like a short name whose owner was not named.
 */
final class BareNames {
    /** A word of so many letters behind glued words is hardly another word by chance. */
    private static final int LONG = 5;

    /** A surname stands at most so many words behind the beginning of a name. */
    private static final int NAME_WORDS = 5;

    private static final Set<String> GIVEN = Set.copyOf(NameWords.SURNAMES.words("hu", "given"));
    private static final List<String> SHE = NameWords.SURNAMES.words("vi", "she");
    private static final List<String> HE = NameWords.SURNAMES.words("vi", "he");
    private static final List<String> CALLED = NameWords.SURNAMES.words("vi", "called");

    private final String text;
    private final NameTable table;
    private final Map<String, Integer> anothers = new HashMap<>();
    private final Set<String> given;
    private final List<String> families;
    private final List<String> places;
    private final List<String> relatives;
    private final List<String> things;
    private final List<String> elder;
    private final List<String> addresses;
    private SpacelessWords words;
    private Set<String> free;

    /** @param text folded as for names */
    BareNames(String text, NameTable table) {
        this.text = text;
        this.table = table;
        this.given = IberianNames.given(table.language());
        this.families = NameWords.SURNAMES.words(table.language(), "family");
        this.places = NameWords.SURNAMES.words(table.language(), "place");
        this.relatives = NameWords.SURNAMES.words(table.language(), "relatives");
        this.things = NameWords.SURNAMES.words(table.language(), "thing");
        this.addresses = NameWords.SURNAMES.words(table.language(), "address");
        this.elder = NameWords.SURNAMES.words(table.language(), "elder");
    }

    /** Why the words are not that name here; null when nothing speaks against it. */
    Unlinked.Why why(ProfileName name, int from, int end) {
        if (name.strength() == ProfileName.Strength.NEVER) {
            return null;
        }
        char first = text.charAt(from);
        if (SemiticLetters.isOne(first)) {
            return semitic(name, from, end, SemiticNames.in(Glued.isArabic(first) ? "ar" : "he"));
        }
        if (!name.person()) {
            return null;
        }
        String next = Neighbors.after(text, end);
        if (things.contains(next) || elder.contains(NameWords.lower(wordBefore(from)))) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (EasternNames.isPart(text, from, end)) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (!name.surname()) {
            return null;
        }
        if (EasternNames.isWrittenSo(name.text())) {
            List<String> full = List.copyOf(table.fullNames(name.profile()).keySet());
            if (!words().isCut(text, from)) {
                return Unlinked.Why.LONGER_NAME;
            }
            return EasternNames.counts(text, from, end, full) && isAlone(name, from, end)
                    ? null
                    : Unlinked.Why.NOT_NAMED_BEFORE;
        }
        if (table.language().equals("vi") && !isCalled(name, from) || isTold() && !isAlone(name, from, end)) {
            return Unlinked.Why.NOT_NAMED_BEFORE;
        }
        String before = NameWords.lower(Neighbors.before(text, from));
        if (families.contains(before)) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (places.contains(before)) {
            return Unlinked.Why.NOT_NAMED_BEFORE;
        }
        if (relatives.contains(next)) {
            return Unlinked.Why.LONGER_NAME;
        }
        boolean begins = !isAddressed(end) && table.others().isOnlyFirstWord(text, from, end);
        return begins ? Unlinked.Why.FIRST_WORD : null;
    }

    /** True when a form of address follows, in languages that put it there: "Nagy úr". */
    boolean isAddressed(int end) {
        return addresses.contains(Neighbors.after(text, end));
    }

    private Unlinked.Why semitic(ProfileName name, int from, int end, SemiticNames names) {
        String before = SemiticNames.fold(Neighbors.before(text, hyphened(from)));
        String next = SemiticNames.fold(Neighbors.after(text, end));
        if (names.isHouse(before)) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (!name.person()) {
            // "Abd al-Salam" is not the paper Al-Salam.
            return name.strength() == ProfileName.Strength.WEAK && names.isServant(before)
                    ? Unlinked.Why.LONGER_NAME
                    : null;
        }
        if (names.isDescent(before)
                || Glued.rest(before).anyMatch(names::isDescent)
                || names.goesOn(next) && !isAge(end + 1 + next.length())) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (name.surname() && (names.isFamily(before) || Glued.rest(before).anyMatch(names::isFamily))) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (isJoined(from, end)) {
            return Unlinked.Why.OTHER_PERSON;
        }
        if (names.isGeneration(next) && !isCalledSo(name.profile(), next)) {
            return Unlinked.Why.NAMESAKE;
        }
        if (!name.surname()) {
            boolean longer = name.text().indexOf(' ') > 0 && isBehindGiven(from, before, names);
            return longer ? Unlinked.Why.OTHER_PERSON : null;
        }
        if (names.isHers(before) && isMan(name.profile(), names)) {
            return Unlinked.Why.NAMESAKE;
        }
        if (names.isAdjective(name.text())
                && names.isNoun(before, SemiticNames.fold(Neighbors.before(text, before(from))))) {
            // "the Kurdish people": an adjective has the article of its noun.
            return Unlinked.Why.FIRST_WORD;
        }
        if (names.isAnother(next) || !isAlone(name, from, end)) {
            return Unlinked.Why.NOT_NAMED_BEFORE;
        }
        if (!names.isGiven(SemiticNames.fold(text.substring(from, end)))) {
            return null;
        }
        // "Abbas" may be Mahmoud Abbas; "Abbas Zaki" is not, and only a word that is no name tells which.
        boolean alone = end >= text.length() || text.charAt(end) != ' ' || next.isEmpty() || names.isPlain(next);
        return alone ? null : Unlinked.Why.NOT_NAMED_BEFORE;
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
                && !names.isUnlike(Neighbors.before(text, from));
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
                && Arrays.stream(Glued.lengths(word, 0)).noneMatch(length -> length == word.length());
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

    /** True for languages whose names tell by their order, and not by capital letters alone, who else has a surname. */
    private boolean isTold() {
        return Set.of("hu", "vi").contains(table.language()) || !given.isEmpty();
    }

    /** The word before, with its full stop cut off. */
    private String wordBefore(int from) {
        boolean stop = from > 2 && text.startsWith(". ", from - 2);
        return stop ? text.substring(Neighbors.start(text, from - 2), from - 2) : Neighbors.before(text, from);
    }

    private SpacelessWords words() {
        if (words == null) {
            words = table.spacelessWords();
        }
        return words;
    }

    /** True when the text has given a surname to nobody else before: then it is the person's where it stands alone. */
    private boolean isAlone(ProfileName name, int from, int end) {
        // "to the" melts into one letter.
        boolean melted = text.charAt(from) == 'ل' && name.text().startsWith("ال");
        String surname = (melted ? "ا" : "") + text.substring(from, end);
        return from
                < anothers.computeIfAbsent(surname + ' ' + name.profile(), none -> {
                    List<String> full =
                            List.copyOf(table.fullNames(name.profile()).keySet());
                    for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
                        int stop = at + surname.length();
                        if (Words.isBoundary(text, at)
                                && isAnothers(at, stop, full)
                                && !isOwn(name.profile(), at, stop)) {
                            return at;
                        }
                    }
                    return text.length();
                });
    }

    private boolean isAnothers(int at, int end, List<String> full) {
        if (SemiticLetters.isOne(text.charAt(at))) {
            return Words.isBoundary(text, end) && table.others().isBehindGivenName(text, at);
        }
        if (EasternNames.isWrittenSo(text.substring(at, end))) {
            return words().isCut(text, at) && EasternNames.isAnothers(text, at, end, full);
        }
        if (!Words.isBoundary(text, end)) {
            return false;
        }
        if (table.language().equals("vi")) {
            String before = Neighbors.before(text, at);
            return !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !isCalled(at);
        }
        if (!given.isEmpty()) {
            return given.contains(NameWords.lower(givenBefore(at)));
        }
        return GIVEN.contains(NameWords.lower(Neighbors.after(text, end)));
    }

    /** True when the surname at a place is that of a full name of the person. */
    private boolean isOwn(String profile, int at, int end) {
        int start = at;
        for (int words = 0; words < NAME_WORDS && start >= 0; words++) {
            int begin = start;
            NameTable.Found found = table.longest(text, begin);
            boolean own = found != null
                    && found.end() >= end
                    && found.names().stream()
                            .anyMatch(name -> name.profile().equals(profile)
                                    && name.strength() == ProfileName.Strength.STRONG
                                    && isWhole(name, begin, found.end()));
            if (own) {
                return true;
            }
            start = before(start);
        }
        return table.fullNames(profile).keySet().stream()
                .anyMatch(name -> EasternNames.isWrittenSo(name)
                        && text.startsWith(name, end - name.length())
                        && !EasternNames.isPart(text, end - name.length(), end));
    }

    /** The word before a surname and its particles: "João" of "João da Silva". */
    private String givenBefore(int at) {
        String word = Neighbors.before(text, at);
        int start = at;
        for (int i = 0; i < 2 && !word.isEmpty() && IberianNames.isParticle(word); i++) {
            start = before(start);
            word = start < 0 ? "" : Neighbors.before(text, start);
        }
        return word;
    }

    /** Where the word before begins, over a full stop as well; -1 when there is none. */
    private int before(int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return -1;
        }
        int end = text.charAt(start - 2) == '.' ? start - 2 : start - 1;
        return Neighbors.start(text, end);
    }

    private boolean isWhole(ProfileName name, int from, int end) {
        return Words.hasSpaces(text.charAt(from)) || words().place(text, from, end, name) == SpacelessWords.Place.FREE;
    }

    /** True when a form of address stands before a given name, and not one of the other sex than the middle name tells: "ông An". */
    private boolean isCalled(ProfileName name, int from) {
        Set<String> full = table.fullNames(name.profile()).keySet();
        String before = NameWords.lower(Neighbors.before(text, from));
        return isCalled(from)
                && !(SHE.contains(before) && full.stream().anyMatch(one -> one.contains(" Văn ")))
                && !(HE.contains(before) && full.stream().anyMatch(one -> one.contains(" Thị ")));
    }

    private boolean isCalled(int from) {
        String before =
                NameWords.lower(text.substring(Math.max(0, from - 20), from)).stripTrailing();
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
        boolean person = found.names().stream().allMatch(ProfileName::person);
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
        boolean melted = name.charAt(0) == 'ل' && from > glued && text.charAt(from - 1) == 'ل';
        return !article && (isLong || isFree(name) || melted && isFree('ا' + name));
    }

    /** True when the word stands somewhere in the text with nothing before it. */
    boolean isFree(String word) {
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
