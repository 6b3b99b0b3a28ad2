package org.dossier.text.mentions;

import java.util.List;
import java.util.Locale;
import org.dossier.model.UnlinkedName;
import org.dossier.text.Words;
import org.dossier.text.names.Generations;
import org.dossier.text.names.GivenNames;
import org.dossier.text.names.NameTraits;
import org.dossier.text.names.Surnames;
import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/**
 * Determines by the words around it when a person's name, full or bare, is a part of someone else's: of a longer name, of one of another
 * generation, of a wife's, a family's, a saint's or a company's. Where the words do not tell, it counts as someone else's: a miss is the
 * smaller fault. The words that decide are rows of {@code person-words.tsv}.
 */
final class EnclosingName {
    private static final int CHAIN = 4;
    private static final int PARTICLES = 3;

    /** As much of a sentence is read, in UTF-16. */
    private static final int SENTENCE = 2000;

    private final Generations generations;
    private final GivenNames given;
    private final Titles titles;
    private final OtherName others;
    private final TitleBefore title;
    private final GivenNameBefore before;
    private final FollowingWords behind;
    private final FirmNames firms;
    private final WordSet kin;
    private final WordSet kinBehind;
    private final WordSet and;
    private final WordSet verb;
    private final WordSet place;
    private final WordSet noun;
    private final WordSet indefinite;
    private final WordSet definite;
    private final WordSet relative;
    private final WordSet thing;
    private final WordSet determiner;

    /**
     * The words of a language.
     *
     * @param language primary language subtag, such as {@code de}
     * @param others knows the words of that language that begin sentences, and its days
     */
    EnclosingName(String language, OtherName others) {
        this.others = others;
        generations = new Generations(language);
        given = new GivenNames();
        titles = Titles.in(language);
        title = new TitleBefore(language);
        before = new GivenNameBefore(language, given, others);
        behind = new FollowingWords(language, others, before);
        firms = new FirmNames(language);
        kin = WordSet.of(language, "kin");
        kinBehind = WordSet.of(language, "kin-behind");
        and = WordSet.of(language, "and");
        verb = WordSet.of(language, "verb");
        place = WordSet.of(language, "place");
        noun = WordSet.of(language, "noun");
        indefinite = WordSet.of(language, "indefinite");
        definite = WordSet.of(language, "definite");
        relative = WordSet.of(language, "relative");
        thing = WordSet.of(language, "thing");
        determiner = WordSet.of(language, "determiner");
    }

    /** What full names say about a person. */
    NameTraits person(List<String> names) {
        return NameTraits.of(names, generations, given);
    }

    /**
     * Why a name is not the person's here.
     *
     * @param text folded as for names
     * @param from first character of the name
     * @param nameEnd just after the last
     * @return null when nothing speaks against it
     */
    UnlinkedName.Why why(String text, int from, int nameEnd, ProfileName name, NameTraits person, NameContext around) {
        // An ending that is written onto the name is not a word after it.
        int end = nameEnd;
        while (end < text.length() && !Words.isBoundary(text, end)) {
            end++;
        }
        String generation = generations.behind(text, end);
        if (generation != null && !person.generations().contains(generation)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (name.life().isOther(text, end)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (kinBehind.has(NeighborWords.after(text, end))
                || name.surname()
                        && (isBehindKin(text, from) || isRelative(text, from, end) || isTurned(text, end, person))) {
            return UnlinkedName.Why.OTHER_PERSON;
        }
        if (behind.isCompany(text, end)
                || name.surname() && end == nameEnd && firms.isOne(text, from, end)
                || isPlace(text, from)
                || generation == null && behind.isBeforeParticle(text, end)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (title.isAnothersTitle(text, from, name, person)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (name.surname() && (isBehindNoun(text, from, end) || isThing(text, from, end, around))) {
            return UnlinkedName.Why.FIRST_WORD;
        }
        if (!isFullName(text, from, end)) {
            return null;
        }
        if (isOwnRelative(text, from, end)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (generation == null && end == nameEnd && behind.isLonger(text, end, around)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        boolean half = FollowingWords.isHalfBefore(text, end, around);
        return half
                        || !around.behindName()
                                && (before.isHalfBehind(text, from) || before.isBehindGivenName(text, from, around))
                ? UnlinkedName.Why.OTHER_PERSON
                : null;
    }

    /** True when someone's given name or initial is before the name of an organization of several words: "Anna Marten Holding" is another one, and "U.S." is no initial. */
    boolean isBehindGivenName(String text, int from, ProfileName name) {
        String word = NeighborWords.joined(text, from);
        boolean before = name.text().indexOf(' ') > 0 && NeighborWords.isCapital(word) && text.charAt(from - 1) == ' ';
        boolean initial = word.length() == 1 && !text.startsWith(".", from - 4);
        return before && (text.charAt(from - 2) == '.' ? initial : isGivenName(word));
    }

    private boolean isGivenName(String word) {
        return given.sex(word) != GivenNames.Sex.UNKNOWN
                && !others.isStart(word)
                && !others.isDay(word)
                && !verb.has(word)
                && !titles.isBeforeNames(word);
    }

    /**
     * True when one word, a bare surname or the name of an organization, is here the surname of someone else: "Charlotte von Stein", and
     * "Otto Linde" for the company Linde.
     *
     * @param around what is around it
     */
    boolean isSurnameOfAnother(String text, int from, ProfileName name, NameContext around) {
        if (around.behindName() || name.text().indexOf(' ') >= 0 || from < 2 || text.charAt(from - 1) != ' ') {
            return false;
        }
        int at = from;
        String word = NeighborWords.joined(text, at);
        int particles = 0;
        while (particles < PARTICLES
                && !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && Surnames.isParticle(word)) {
            at = NeighborWords.joinedStart(text, at);
            word = NeighborWords.joined(text, at);
            particles++;
        }
        if (!NeighborWords.isCapital(word) || text.charAt(at - 1) != ' ') {
            return false;
        }
        if (name.person() && particles == 0) {
            return titles.isBeforeNames(word) && before.isGivenNameToo(word, around);
        }
        boolean stop = text.charAt(at - 2) == '.';
        if (!name.person() && particles == 0 && title.isPersons(word)) {
            return true;
        }
        return !stop && isGivenName(word);
    }

    /**
     * True when an article makes a plain noun of a word, in languages that write all nouns with a capital letter: "ein Stein". What looks like
     * an article after a comma may be a pronoun: "der Plan, den Stein vorlegte".
     */
    private boolean isBehindNoun(String text, int from, int end) {
        String word = noun.isEmpty() ? "" : NeighborWords.joined(text, from);
        if (word.isEmpty() || text.charAt(from - 1) != ' ' || end < text.length() && text.charAt(end) == '-') {
            return false;
        }
        if (indefinite.has(word)) {
            return true;
        }
        int start = NeighborWords.joinedStart(text, from);
        String before = NeighborWords.joined(text, start);
        boolean pronoun = start > 1 && text.charAt(start - 2) == ','
                || and.has(before)
                || !before.isEmpty()
                        && Character.isLowerCase(before.charAt(0))
                        && NeighborWords.joinedStart(text, start) > 1
                        && text.charAt(NeighborWords.joinedStart(text, start) - 2) == ',';
        return definite.has(word) && !pronoun;
    }

    /** "his brother Marten", "his wife, Marten,"; with a capital letter it is a priest's title, but for languages that write all nouns so. */
    private boolean isRelative(String text, int from, int end) {
        boolean apart = text.startsWith(", ", from - 2) && end < text.length() && ",.)".indexOf(text.charAt(end)) >= 0;
        int stop = apart ? from - 2 : from - 1;
        String word =
                stop > 0 && text.charAt(from - 1) == ' ' ? text.substring(NeighborWords.start(text, stop), stop) : "";
        return relative.has(word) && (!NeighborWords.isCapital(word) || !noun.isEmpty());
    }

    /** True when the sentence has the same name before, for nobody is his own father: "Paul Marten's father, Paul Marten". */
    private boolean isOwnRelative(String text, int from, int end) {
        String name = text.substring(from, end);
        int before = from - 2 - name.length();
        // "the father of Paul Marten, Paul Marten"
        boolean of = before > 0
                && text.startsWith(name + ", ", before)
                && relative.has(NeighborWords.before(text, NeighborWords.start(text, before - 1)));
        if (of || !isRelative(text, from, end)) {
            return of;
        }
        int start = from;
        while (start > 0 && from - start < SENTENCE && ".!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, from).contains(name);
    }

    /** "Marten, A." and "Marten, Anna" in a list, for Paul Marten; not "Marten, A. North and B. West". */
    private boolean isTurned(String text, int end, NameTraits person) {
        String word = end < text.length() && text.charAt(end) == ',' ? NeighborWords.after(text, end + 1) : "";
        int stop = end + 2 + word.length();
        boolean initial = word.length() == 1 && text.startsWith(".", stop);
        boolean ends = stop >= text.length() || ".;)\n".indexOf(text.charAt(stop)) >= 0 || text.startsWith(" (", stop);
        return NeighborWords.isCapital(word)
                && ends
                && (initial ? !NeighborWords.isCapital(NeighborWords.after(text, stop + 1)) : given.has(word))
                && !person.isCalled(word);
    }

    /**
     * "In the West", "a Rose is", "el Rey": after an article a surname is none, unless a noun follows, "the Marten campaign". And "in May" is a
     * month, whoever is called so.
     */
    private boolean isThing(String text, int from, int end, NameContext around) {
        boolean goesOn = end < text.length() && "-'".indexOf(text.charAt(end)) >= 0;
        String before = NeighborWords.before(text, from);
        String next = NeighborWords.after(text, end);
        String word = text.substring(from, end);
        if (others.isDay(word) && !goesOn) {
            boolean number = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            boolean span = others.isDay(NeighborWords.after(text, end + 1 + next.length()));
            return number || span || others.isStart(before);
        }
        boolean plain = next.isEmpty()
                || others.isStart(next) && Character.isLowerCase(next.charAt(0))
                || around.small().test(word.toLowerCase(Locale.ROOT));
        return !goesOn && (determiner.has(before) || thing.has(before) && plain);
    }

    /** True when the name of an organization is a plain noun here: "unter der Linde". */
    boolean isNoun(String text, int from, int end) {
        return !behind.isCompany(text, end) && isBehindNoun(text, from, end);
    }

    /** A full name as people have them: several words, the first and the last with a capital letter. */
    private static boolean isFullName(String text, int from, int end) {
        int last = text.lastIndexOf(' ', end - 1);
        return last > from && Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(last + 1));
    }

    /** "the Vale brothers", "Familie Vale". */
    private boolean isKin(String text, int from, int end) {
        return kinBehind.has(NeighborWords.after(text, end)) || isBehindKin(text, from);
    }

    /** "Gebr. Vale", but not "She is old. Vale said". */
    private boolean isBehindKin(String text, int from) {
        String word = NeighborWords.joined(text, from);
        return kin.has(word) && (NeighborWords.isCapital(word) || text.charAt(from - 2) != '.');
    }

    private boolean isPlace(String text, int from) {
        String word = NeighborWords.joined(text, from);
        return NeighborWords.isCapital(word) && place.has(word);
    }

    /**
     * True when a bare surname is given here to someone who is none of these people: "Chloe Smithers" for Owen. An initial of theirs, or
     * their own given name further before, is theirs.
     */
    boolean isNamesake(String text, int from, int end, Iterable<NameTraits> people) {
        if (isKin(text, from, end) || isPlace(text, from)) {
            return false;
        }
        if (titles.isBeforeNames(NeighborWords.joined(text, from))) {
            // A wife's title: she has the surname as well.
            return true;
        }
        if (generations.behind(text, end) != null) {
            return true;
        }
        int at = from;
        String nearest = "";
        for (int i = 0; i < CHAIN; i++) {
            String word = NeighborWords.joined(text, at);
            if (!NeighborWords.isCapital(word)
                    || text.charAt(at - 1) != ' '
                    || titles.isBeforeNames(word)
                    || others.isStart(word)) {
                break;
            }
            for (NameTraits person : people) {
                if (person.isCalled(word)) {
                    return false;
                }
            }
            nearest = i == 0 ? word : nearest;
            at = NeighborWords.joinedStart(text, at);
        }
        if (nearest.isEmpty()) {
            return false;
        }
        return nearest.length() == 1
                || given.has(nearest)
                || noun.isEmpty() && !NeighborWords.beginsSentence(text, NeighborWords.joinedStart(text, from));
    }

    /** The given name before "and" in "Robert and Chloe Vale"; empty when none is so before a full name. */
    String pairedWith(String text, int from) {
        String join = text.startsWith(" & ", Math.max(0, from - 3)) ? "&" : NeighborWords.joined(text, from);
        if (!and.has(join)) {
            return "";
        }
        int at = from - 1 - join.length();
        String other = NeighborWords.joined(text, at);
        if (!given.has(other) || text.charAt(at - 1) != ' ') {
            return "";
        }
        String before = NeighborWords.joined(text, NeighborWords.joinedStart(text, at));
        return NeighborWords.isCapital(before) && !titles.isBeforeNames(before) && !others.isStart(before) ? "" : other;
    }
}
