package org.dossier.text.mentions;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.UnlinkedName;
import org.dossier.text.Folded;
import org.dossier.text.Proclitics;
import org.dossier.text.Words;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/**
 * Determines when words that are a profile's name belong to another name here: another given name is before a surname, or what looks like
 * the name is only a part of a longer one. Relatives, namesakes and what is called after people are what linkers get wrong.
 *
 * <p>The words that decide are rows of {@code name-words.tsv}, by language; days and months come from ICU. In a language without rows fewer
 * surnames are linked, never more.
 */
final class OtherName {
    /** The longest words that are looked for before a name, in UTF-16. */
    private static final int LONGEST = 24;

    private final Titles titles;
    private final WordSet acronyms;
    private final Set<String> generations;
    private final Set<String> starts;
    private final Set<String> after;
    private final Set<String> before;
    private final Set<String> another;
    private final Set<String> born;
    private final NoRelation noRelation;
    private final Set<String> given;
    private final Set<String> own = new HashSet<>();
    private final Set<String> days = new HashSet<>();

    /**
     * The words of a language.
     *
     * @param language primary language subtag, such as {@code ar}
     * @param given given names known otherwise, as written
     */
    OtherName(String language, Stream<String> given) {
        this.titles = Titles.in(language);
        this.acronyms = WordSet.of(language, "acronym");
        this.generations = words(language, "generation");
        this.starts = words(language, "start");
        this.after = words(language, "after");
        this.before = words(language, "before");
        this.noRelation = new NoRelation(language);
        this.another = people(language, "another");
        this.born = people(language, "born");
        this.given = words(language, "given");
        given.map(OtherName::fold).filter(name -> !name.isEmpty()).forEach(own::add);
        this.given.addAll(own);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        Stream.of(symbols.getWeekdays(), symbols.getShortWeekdays(), symbols.getMonths(), symbols.getShortMonths())
                .flatMap(Arrays::stream)
                .map(day -> fold(day.endsWith(".") ? day.substring(0, day.length() - 1) : day))
                .filter(day -> !day.isEmpty())
                .forEach(days::add);
    }

    private static Set<String> words(String language, String role) {
        Set<String> words = new HashSet<>();
        NameWords.NAMES.words(language, role).forEach(word -> words.add(fold(word)));
        return words;
    }

    private static Set<String> people(String language, String role) {
        Set<String> words = new HashSet<>();
        Stream.of("mul", language)
                .flatMap(one -> NameWords.PEOPLE.words(one, role).stream())
                .forEach(word -> words.add(fold(word)));
        return words;
    }

    private static String fold(String word) {
        return Folded.name(word).text().strip().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Why the words are not that name here.
     *
     * @param text folded as for names
     * @param from first character of the words
     * @param end just after the last
     * @return null when nothing speaks against it
     */
    UnlinkedName.Why why(String text, int from, int end, ProfileName name) {
        String next = NeighborWords.after(text, end);
        boolean named = NeighborWords.isCapital(next) || !next.isEmpty() && !hasCase(next);
        if (named && after.contains(lower(next))) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (!name.person()) {
            return null;
        }
        String word = NeighborWords.before(text, from);
        if (before.contains(lower(NeighborWords.isElided(word) ? word.substring(word.indexOf('\'') + 1) : word))) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (isBehind(before, text, from) || isOwnersThing(text, end)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (isBehind(another, text, from) || noRelation.isSaid(text, from, end, name)) {
            return UnlinkedName.Why.NAMESAKE;
        }
        if (name.surname() && NeighborWords.isCapital(next) && !isDay(next) && !generations.contains(lower(next))) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        // "Anna North, née Marten" has another surname now.
        if (name.surname() && (isBehindGivenName(text, from) || isBehind(born, text, from))) {
            return UnlinkedName.Why.OTHER_PERSON;
        }
        // "Vael-Thorne" is not Thorne; "pro-Hamas" and "Hamas-Fatah talks" do name the organization.
        boolean one = name.text().indexOf(' ') < 0 && name.text().indexOf('-') < 0;
        return one && isHalf(text, from, end) ? UnlinkedName.Why.OTHER_PERSON : null;
    }

    /** True when the text says behind a name that it is someone else's here: then it says no more by itself whose it is. */
    boolean isSaidToBeAnothers(String text, int from, int end, ProfileName name) {
        return noRelation.isSaid(text, from, end, name);
    }

    /** True when some words are right before, be they one or several: "another Paul Marten", "başka bir Cem Demirel"; "foreign-born" is another word. */
    private static boolean isBehind(Set<String> words, String text, int from) {
        if (words.isEmpty()) {
            return false;
        }
        int end = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : from;
        int longest = Math.max(0, end - LONGEST);
        String before = text.substring(longest, end).toLowerCase(java.util.Locale.ROOT);
        for (String word : words) {
            int at = before.length() - word.length();
            boolean apart = word.length() > 1 && (end < from || !Words.hasSpaces(word.charAt(0)));
            boolean whole = at <= 0 || Words.isBoundary(before, at) && before.charAt(at - 1) != '-' || end == from;
            if (apart && before.endsWith(word) && whole) {
                return true;
            }
        }
        return false;
    }

    /** "Marten's Law" is the name of a law. */
    private boolean isOwnersThing(String text, int end) {
        String next = text.startsWith("'s ", end) ? NeighborWords.after(text, end + 2) : "";
        return NeighborWords.isCapital(next) && after.contains(lower(next));
    }

    /** True when the word before is a given name or an initial of someone: "Jeanette Rubio", "J. Rubio". */
    boolean isBehindGivenName(String text, int at) {
        int end = at - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        boolean dot = text.charAt(end - 1) == '.';
        end -= dot ? 1 : 0;
        int start = NeighborWords.start(text, end);
        String word = text.substring(start, end);
        if (word.isEmpty()) {
            return false;
        }
        if (!hasCase(word)) {
            return isGiven(word);
        }
        boolean figure = start > 0 && Character.isDigit(text.charAt(start - 1));
        if (!NeighborWords.isCapital(word) || figure || isNoGivenName(lower(word)) || NeighborWords.isElided(word)) {
            return false;
        }
        boolean acronym = isAcronym(word);
        if (acronym || word.endsWith("'s") || word.endsWith("s'")) {
            return false;
        }
        if (dot) {
            // A full stop after a longer word ends the sentence before.
            return word.length() == 1;
        }
        return !NeighborWords.beginsSentence(text, start) || !starts.contains(lower(word));
    }

    /** In scripts without capitals only a known given name tells; short words may be glued to it. */
    private boolean isGiven(String word) {
        if (given.contains(word)) {
            return true;
        }
        return Arrays.stream(Proclitics.lengths(word, 0))
                .anyMatch(length -> length < word.length() && given.contains(word.substring(length)));
    }

    /** True when a text has one of the given names that are not the language's own, and that tell where there are no capitals. */
    boolean hasGiven(String text) {
        return own.stream().anyMatch(name -> !hasCase(name) && text.contains(name));
    }

    /** True for a word that begins sentences and does so here: "An official" is nobody called An. */
    boolean isOnlyFirstWord(String text, int from, int end) {
        return starts.contains(lower(text.substring(from, end))) && NeighborWords.beginsSentence(text, from);
    }

    private boolean isNoGivenName(String word) {
        return titles.isBeforeNames(word) || isDay(word) || generations.contains(word);
    }

    /** A word that begins sentences and is not a given name: "After". */
    boolean isStart(String word) {
        return starts.contains(lower(word));
    }

    /** What is after names and belongs to them: "MP", "Jr." */
    boolean isBehindNames(String word) {
        return generations.contains(lower(word));
    }

    /** An acronym, and no two initials: "BBC", "EU", but not "JK". */
    boolean isAcronym(String word) {
        return NeighborWords.isAcronym(word) && (word.length() != 2 || acronyms.has(word));
    }

    /** A day of the week or a month. */
    boolean isDay(String word) {
        return days.contains(lower(word));
    }

    private static boolean isHalf(String text, int from, int end) {
        boolean joined =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        if (joined || from < 2 || text.charAt(from - 1) != '-') {
            return joined;
        }
        int word = from - 1;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Character.isUpperCase(text.charAt(word));
    }

    private static boolean hasCase(String word) {
        char c = word.charAt(0);
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
