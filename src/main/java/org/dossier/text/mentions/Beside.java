package org.dossier.text.mentions;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.dossier.model.Unlinked;
import org.dossier.text.Words;
import org.dossier.text.names.Generations;
import org.dossier.text.names.GivenNames;
import org.dossier.text.names.Person;
import org.dossier.text.names.Surnames;
import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/**
 * Tells by the words around it when a person's name, full or bare, is a part of somebody else's: of a longer name, of one of another
 * generation, of a wife's, a family's, a saint's or a company's. Where the words do not tell, it counts as somebody else's: a miss is the
 * smaller fault. The words that decide are rows of {@code person-words.tsv}.
 */
final class Beside {
    private static final int TITLES = 4;
    private static final int CHAIN = 4;
    private static final int OFFICE = 10;
    private static final int PARTICLES = 3;

    private final Generations generations;
    private final GivenNames given;
    private final Titles titles;
    private final OtherName others;
    private final WordSet she;
    private final WordSet he;
    private final WordSet his;
    private final WordSet hers;
    private final WordSet spouse;
    private final WordSet kin;
    private final WordSet kinBehind;
    private final WordSet company;
    private final WordSet and;
    private final WordSet preposition;
    private final WordSet verb;
    private final WordSet place;
    private final WordSet prefix;
    private final WordSet noun;
    private final WordSet article;
    private final WordSet indefinite;
    private final WordSet definite;
    private final WordSet shortened;
    private final WordSet adverb;
    private final WordSet institution;
    private final WordSet demonym;
    private final WordSet office;
    private final WordSet domain;
    private final WordSet twofold;

    /**
     * What stands around a name beyond its words.
     *
     * @param behindName true when a full name, or one of an organization, stands right before, but for a space or hyphen
     * @param another tells where another full name of a person begins
     * @param small tells whether a word, given in small letters, stands so in the same text
     */
    record Around(boolean behindName, IntPredicate another, Predicate<String> small) {}

    /**
     * The words of a language.
     *
     * @param language primary language subtag, such as {@code de}
     * @param others knows the words of that language that begin sentences, and its days
     */
    Beside(String language, OtherName others) {
        this.others = others;
        generations = new Generations(language);
        given = new GivenNames();
        titles = Titles.in(language);
        she = WordSet.of(language, "she");
        he = WordSet.of(language, "he");
        his = WordSet.of(language, "his");
        hers = WordSet.of(language, "hers");
        spouse = WordSet.of(language, "spouse");
        kin = WordSet.of(language, "kin");
        kinBehind = WordSet.of(language, "kin-behind");
        company = WordSet.of(language, "company");
        and = WordSet.of(language, "and");
        preposition = WordSet.of(language, "preposition");
        verb = WordSet.of(language, "verb");
        place = WordSet.of(language, "place");
        prefix = WordSet.of(language, "prefix");
        noun = WordSet.of(language, "noun");
        article = WordSet.of(language, "article");
        indefinite = WordSet.of(language, "indefinite");
        definite = WordSet.of(language, "definite");
        shortened = WordSet.of(language, "short");
        adverb = WordSet.of(language, "adverb");
        office = WordSet.of(language, "office");
        domain = WordSet.of(language, "domain");
        twofold = WordSet.of(language, "twofold");
        demonym = WordSet.of(language, "demonym");
        institution = WordSet.of(language, "institution");
    }

    /** What full names tell of a person. */
    Person person(List<String> names) {
        return Person.of(names, generations, given);
    }

    /**
     * Why a name is not the person's here.
     *
     * @param text folded as for names
     * @param from first character of the name
     * @param nameEnd just after the last
     * @return null when nothing speaks against it
     */
    Unlinked.Why why(String text, int from, int nameEnd, ProfileName name, Person person, Around around) {
        // An ending that is written onto the name is no word behind it.
        int end = nameEnd;
        while (end < text.length() && !Words.isBoundary(text, end)) {
            end++;
        }
        String generation = generations.behind(text, end);
        if (generation != null && !person.generations().contains(generation)) {
            return Unlinked.Why.NAMESAKE;
        }
        if (kinBehind.has(Neighbors.after(text, end)) || name.surname() && kin.has(Neighbors.joined(text, from))) {
            return Unlinked.Why.OTHER_PERSON;
        }
        if (isCompany(text, end) || isPlace(text, from) || generation == null && isBeforeParticle(text, end)) {
            return Unlinked.Why.LONGER_NAME;
        }
        if (isAnothersTitle(text, from, name, person)) {
            return Unlinked.Why.NAMESAKE;
        }
        if (name.surname() && isBehindNoun(text, from, end)) {
            return Unlinked.Why.FIRST_WORD;
        }
        if (!isFullName(text, from, end)) {
            return null;
        }
        if (generation == null && end == nameEnd && isLonger(text, end, around)) {
            return Unlinked.Why.LONGER_NAME;
        }
        boolean half = isHalfBefore(text, end, around);
        return half || !around.behindName && (isHalfBehind(text, from) || isBehindGivenName(text, from, around))
                ? Unlinked.Why.OTHER_PERSON
                : null;
    }

    /**
     * True when one word, a bare surname or the name of an organization, is here the surname of somebody else: "Charlotte von Stein", and
     * "Otto Linde" for the company Linde.
     *
     * @param around what stands around it
     */
    boolean isSurnameOfAnother(String text, int from, ProfileName name, Around around) {
        if (around.behindName || name.text().indexOf(' ') >= 0 || from < 2 || text.charAt(from - 1) != ' ') {
            return false;
        }
        int at = from;
        String word = Neighbors.joined(text, at);
        int particles = 0;
        while (particles < PARTICLES
                && !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && Surnames.isParticle(word)) {
            at = Neighbors.joinedStart(text, at);
            word = Neighbors.joined(text, at);
            particles++;
        }
        if (!Neighbors.isCapital(word) || text.charAt(at - 1) != ' ') {
            return false;
        }
        if (name.person() && particles == 0) {
            return titles.isBeforeNames(word) && isGivenNameToo(word, around);
        }
        boolean stop = text.charAt(at - 2) == '.';
        return !stop
                && given.sex(word) != GivenNames.Sex.UNKNOWN
                && !others.isStart(word)
                && !others.isDay(word)
                && !verb.has(word)
                && !titles.isBeforeNames(word);
    }

    /** True for "Dean" and "Earl" where the text has no dean or earl in small letters. */
    private boolean isGivenNameToo(String title, Around around) {
        return given.has(title) && !around.small.test(title.toLowerCase(Locale.ROOT));
    }

    /**
     * True when an article makes a plain noun of a word, in languages that write all nouns with a capital letter: "ein Stein". What looks like
     * an article behind a comma may be a pronoun: "der Plan, den Stein vorlegte".
     */
    boolean isBehindNoun(String text, int from, int end) {
        String word = noun.isEmpty() ? "" : Neighbors.joined(text, from);
        if (word.isEmpty() || text.charAt(from - 1) != ' ' || end < text.length() && text.charAt(end) == '-') {
            return false;
        }
        if (indefinite.has(word)) {
            return true;
        }
        int start = Neighbors.joinedStart(text, from);
        String before = Neighbors.joined(text, start);
        boolean pronoun = start > 1 && text.charAt(start - 2) == ','
                || and.has(before)
                || !before.isEmpty()
                        && Character.isLowerCase(before.charAt(0))
                        && Neighbors.joinedStart(text, start) > 1
                        && text.charAt(Neighbors.joinedStart(text, start) - 2) == ',';
        return definite.has(word) && !pronoun;
    }

    /** A full name as people have them: several words, the first and the last with a capital letter. */
    private static boolean isFullName(String text, int from, int end) {
        int last = text.lastIndexOf(' ', end - 1);
        return last > from && Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(last + 1));
    }

    // ---- behind the name

    /** "the Vale brothers", "Familie Vale". */
    private boolean isKin(String text, int from, int end) {
        return kinBehind.has(Neighbors.after(text, end)) || kin.has(Neighbors.joined(text, from));
    }

    boolean isCompany(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        String first = Neighbors.after(text, at);
        if (at < text.length() - 1 && text.startsWith(" & ", at)) {
            first = "&";
        }
        if (first.isEmpty()) {
            return false;
        }
        int next = at + 1 + first.length();
        if (Character.isUpperCase(first.charAt(0))) {
            return company.has(first) && !(next < text.length() && text.charAt(next) == '-');
        }
        String second = Neighbors.after(text, next);
        return Neighbors.isCapital(second) && company.has(first + " " + second);
    }

    /** "Anna Berg van Dyck", "Robert Vale al-Din": not in languages in which the particle is a plain word. */
    private boolean isBeforeParticle(String text, int end) {
        if (text.startsWith(" d'", end) && !preposition.has("de")) {
            return end + 3 < text.length() && Character.isUpperCase(text.charAt(end + 3));
        }
        int at = end;
        for (int i = 0; i < 2; i++) {
            String word = Neighbors.after(text, at);
            if (word.isEmpty()
                    || !Character.isLowerCase(word.charAt(0))
                    || !Surnames.isParticle(word)
                    || i == 0 && preposition.has(word)) {
                return false;
            }
            at += 1 + word.length();
            boolean capital = at + 1 < text.length()
                    && " -'".indexOf(text.charAt(at)) >= 0
                    && Character.isUpperCase(text.charAt(at + 1));
            // "Ada North del PSOE" is of that party.
            if (capital && !Neighbors.isAcronym(Neighbors.after(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital letter follows that may go on with the name. */
    private boolean isLonger(String text, int end, Around around) {
        String next = Neighbors.after(text, end);
        if (!Neighbors.isCapital(next)
                || around.another.test(end + 1)
                || others.isDay(next)
                || others.isBehindNames(next)) {
            return false;
        }
        return !Neighbors.isAcronym(next) && !verb.has(next) && !others.isStart(next) && !isPlainNoun(next);
    }

    /** "Mary Selk-Jonas" is not Mary Selk; "Ada North-Bo West talks" name both. */
    private static boolean isHalfBefore(String text, int end, Around around) {
        boolean joined =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        return joined && !around.another.test(end + 1);
    }

    // ---- before the name

    /** "Jean-Paul Marten" is not Paul Marten; an "Anti-Paul Marten" speech is about him. */
    private boolean isHalfBehind(String text, int from) {
        String word = from < 2 || text.charAt(from - 1) != '-' ? "" : Neighbors.joined(text, from);
        return Neighbors.isCapital(word) && !prefix.has(word) && !Neighbors.isAcronym(word);
    }

    private boolean isPlace(String text, int from) {
        String word = Neighbors.joined(text, from);
        return Neighbors.isCapital(word) && place.has(word);
    }

    /** A title of the other sex, of a wife, or of a couple. */
    private boolean isAnothersTitle(String text, int from, ProfileName name, Person person) {
        int at = from;
        for (int i = 0; i < TITLES; i++) {
            String word = Neighbors.joined(text, at);
            if (word.isEmpty() || !titles.isBeforeNames(word)) {
                return false;
            }
            boolean woman = she.has(word);
            boolean man = he.has(word);
            if (woman && person.sex() == GivenNames.Sex.MALE || man && person.sex() == GivenNames.Sex.FEMALE) {
                return true;
            }
            if (name.surname() && his.has(word) && person.sex() == GivenNames.Sex.FEMALE && !isHers(text, at)) {
                return true;
            }
            if (spouse.has(word) && name.surname() && person.sex() == GivenNames.Sex.UNKNOWN) {
                return true;
            }
            at = Neighbors.joinedStart(text, at);
            if ((woman || man) && isCouple(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** True when what stands before an office says that a woman has it: "Frau Minister", "la ministro". */
    private boolean isHers(String text, int at) {
        String word = Neighbors.joined(text, Neighbors.joinedStart(text, at));
        return she.has(word) || hers.has(word);
    }

    /** "Mr and" before "Mrs Vale". */
    private boolean isCouple(String text, int at) {
        String join = text.startsWith("& ", Math.max(0, at - 2)) ? "&" : Neighbors.joined(text, at);
        if (!and.has(join)) {
            return false;
        }
        String other = Neighbors.joined(text, at - 1 - join.length());
        return she.has(other) || he.has(other);
    }

    /** True when the word before is somebody's given name, or may be one. */
    private boolean isBehindGivenName(String text, int from, Around around) {
        String word = Neighbors.joined(text, from);
        if (!Neighbors.isCapital(word) || text.charAt(from - 1) != ' ') {
            return false;
        }
        int start = Neighbors.joinedStart(text, from);
        if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            return false;
        }
        boolean dot = text.charAt(from - 2) == '.';
        if (dot) {
            // A full stop after a longer word ends the sentence before, or cuts a title short.
            return word.length() == 1 || shortened.has(word);
        }
        if (word.endsWith("'s")
                || word.endsWith("s'")
                || Neighbors.isElided(word)
                || others.isAcronym(word)
                || titles.isBeforeNames(word) && !isGivenNameToo(word, around)
                || institution.has(word)
                || demonym.has(word)
                || others.isDay(word)
                || others.isBehindNames(word)
                || others.isStart(word)
                || verb.has(word)) {
            return false;
        }
        if (given.has(word)) {
            return true;
        }
        if (isInOffice(text, start, word)) {
            return false;
        }
        if (!noun.isEmpty() && (isPlainNoun(word) || article.has(Neighbors.joined(text, start)))) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        // A plain word that begins a sentence stands elsewhere in small letters, or has the ending of an adverb or a
        // participle.
        return !Neighbors.beginsSentence(text, start) || !adverb.has(small) && !around.small.test(small);
    }

    /** A word of an office, "Director for Technology and Innovation": "of" or "for" stands before it, and a title before that. */
    private boolean isInOffice(String text, int start, String last) {
        boolean joined = false;
        int at = start;
        for (int i = 0; i < OFFICE; i++) {
            String word = Neighbors.joined(text, at);
            if (word.isEmpty() || text.charAt(at - 1) != ' ' || text.charAt(at - 2) == '.') {
                return false;
            }
            boolean join = office.has(word);
            if (i == 0 && !domain.isEmpty() && Neighbors.isCapital(word) && !domain.has(last) && !twofold.has(word)) {
                // "Mayor of London Zebulon Marten"; "Minister of Foreign Affairs" has two words.
                return false;
            }
            if (!join && !Neighbors.isCapital(word) && !and.has(word) && !article.has(word)) {
                return false;
            }
            if (joined && titles.isBeforeNames(word) && !and.has(word)) {
                return true;
            }
            joined |= join;
            at = Neighbors.joinedStart(text, at);
        }
        return false;
    }

    /** A noun as German writes it; given names never are. */
    private boolean isPlainNoun(String word) {
        return !noun.isEmpty() && !given.has(word) && (noun.has(word) || titles.isBeforeNames(word));
    }

    /**
     * True when a bare surname is given here to somebody who is none of these people: "Chloe Smithers" for Owen. An initial of theirs, or
     * their own given name further before, is theirs.
     */
    boolean isNamesake(String text, int from, int end, Iterable<Person> people) {
        if (isKin(text, from, end) || isPlace(text, from)) {
            return false;
        }
        if (titles.isBeforeNames(Neighbors.joined(text, from))) {
            // A wife's title: she has the surname as well.
            return true;
        }
        if (generations.behind(text, end) != null) {
            return true;
        }
        int at = from;
        String nearest = "";
        for (int i = 0; i < CHAIN; i++) {
            String word = Neighbors.joined(text, at);
            if (!Neighbors.isCapital(word)
                    || text.charAt(at - 1) != ' '
                    || titles.isBeforeNames(word)
                    || others.isStart(word)) {
                break;
            }
            for (Person person : people) {
                if (person.isCalled(word)) {
                    return false;
                }
            }
            nearest = i == 0 ? word : nearest;
            at = Neighbors.joinedStart(text, at);
        }
        if (nearest.isEmpty()) {
            return false;
        }
        return nearest.length() == 1
                || given.has(nearest)
                || noun.isEmpty() && !Neighbors.beginsSentence(text, Neighbors.joinedStart(text, from));
    }

    /** The given name before "and" in "Robert and Chloe Vale"; empty when none stands so before a full name. */
    String pairedWith(String text, int from) {
        String join = text.startsWith(" & ", Math.max(0, from - 3)) ? "&" : Neighbors.joined(text, from);
        if (!and.has(join)) {
            return "";
        }
        int at = from - 1 - join.length();
        String other = Neighbors.joined(text, at);
        if (!given.has(other) || text.charAt(at - 1) != ' ') {
            return "";
        }
        String before = Neighbors.joined(text, Neighbors.joinedStart(text, at));
        return Neighbors.isCapital(before) && !titles.isBeforeNames(before) && !others.isStart(before) ? "" : other;
    }
}
