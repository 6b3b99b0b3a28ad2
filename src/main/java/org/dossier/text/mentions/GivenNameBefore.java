package org.dossier.text.mentions;

import java.util.Locale;
import org.dossier.text.names.GivenNames;
import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/** Determines whether the word before a full name is a given name too, which makes it someone else's: "Jean Paul Marten" is not Paul Marten. */
final class GivenNameBefore {
    private static final int OFFICE = 10;

    private final GivenNames given;
    private final Titles titles;
    private final OtherName others;
    private final WordSet and;
    private final WordSet verb;
    private final WordSet prefix;
    private final WordSet noun;
    private final WordSet article;
    private final WordSet shortened;
    private final WordSet adverb;
    private final WordSet institution;
    private final WordSet demonym;
    private final WordSet office;
    private final WordSet domain;
    private final WordSet twofold;

    /**
     * The words of a language.
     *
     * @param language primary language subtag, such as {@code de}
     * @param given given names of all languages
     * @param others knows the words of that language that begin sentences, and its days
     */
    GivenNameBefore(String language, GivenNames given, OtherName others) {
        this.given = given;
        this.others = others;
        titles = Titles.in(language);
        and = WordSet.of(language, "and");
        verb = WordSet.of(language, "verb");
        prefix = WordSet.of(language, "prefix");
        noun = WordSet.of(language, "noun");
        article = WordSet.of(language, "article");
        shortened = WordSet.of(language, "short");
        adverb = WordSet.of(language, "adverb");
        institution = WordSet.of(language, "institution");
        demonym = WordSet.of(language, "demonym");
        office = WordSet.of(language, "office");
        domain = WordSet.of(language, "domain");
        twofold = WordSet.of(language, "twofold");
    }

    /** True when the word before is someone's given name, or may be one. */
    boolean isBehindGivenName(String text, int from, NameContext around) {
        String word = NeighborWords.joined(text, from);
        if (!NeighborWords.isCapital(word) || text.charAt(from - 1) != ' ') {
            return false;
        }
        int start = NeighborWords.joinedStart(text, from);
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
                || NeighborWords.isElided(word)
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
        if (!noun.isEmpty() && (isPlainNoun(word) || article.has(NeighborWords.joined(text, start)))) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        // A plain word that begins a sentence is elsewhere in small letters, or has the ending of an adverb or a
        // participle.
        return !NeighborWords.beginsSentence(text, start)
                || !adverb.has(small) && !around.small().test(small);
    }

    /** A word of an office, "Director for Technology and Innovation": "of" or "for" is before it, and a title before that. */
    private boolean isInOffice(String text, int start, String last) {
        boolean joined = false;
        int at = start;
        for (int i = 0; i < OFFICE; i++) {
            String word = NeighborWords.joined(text, at);
            if (word.isEmpty() || text.charAt(at - 1) != ' ' || text.charAt(at - 2) == '.') {
                return false;
            }
            boolean join = office.has(word);
            if (i == 0
                    && !domain.isEmpty()
                    && NeighborWords.isCapital(word)
                    && !domain.has(last)
                    && !twofold.has(word)) {
                // "Mayor of London Zebulon Marten"; "Minister of Foreign Affairs" has two words.
                return false;
            }
            if (!join && !NeighborWords.isCapital(word) && !and.has(word) && !article.has(word)) {
                return false;
            }
            if (joined && titles.isBeforeNames(word) && !and.has(word)) {
                return true;
            }
            joined |= join;
            at = NeighborWords.joinedStart(text, at);
        }
        return false;
    }

    /** A noun as German writes it; given names never are. */
    boolean isPlainNoun(String word) {
        return !noun.isEmpty() && !given.has(word) && (noun.has(word) || titles.isBeforeNames(word));
    }

    /** True for "Dean" and "Earl" where the text has no dean or earl in small letters. */
    boolean isGivenNameToo(String title, NameContext around) {
        return given.has(title) && !around.small().test(title.toLowerCase(Locale.ROOT));
    }

    /** "Jean-Paul Marten" is not Paul Marten; an "Anti-Paul Marten" speech is about him. */
    boolean isHalfBehind(String text, int from) {
        String word = from < 2 || text.charAt(from - 1) != '-' ? "" : NeighborWords.joined(text, from);
        return NeighborWords.isCapital(word) && !prefix.has(word) && !NeighborWords.isAcronym(word);
    }
}
