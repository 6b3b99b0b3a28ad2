package org.dossier.text.mentions;

import java.util.regex.Pattern;
import org.dossier.text.names.Surnames;
import org.dossier.text.names.WordSet;

/** Determines by the words after a name that it is only the beginning of a longer one: of a company's, or of someone's with more surnames. */
final class FollowingWords {
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiou]+");

    private final OtherName others;
    private final GivenNameBefore before;
    private final WordSet company;
    private final WordSet preposition;
    private final WordSet verb;

    /**
     * The words of a language.
     *
     * @param language primary language subtag, such as {@code de}
     * @param others knows the words of that language that begin sentences, and its days
     * @param before knows which words are plain nouns
     */
    FollowingWords(String language, OtherName others, GivenNameBefore before) {
        this.others = others;
        this.before = before;
        company = WordSet.of(language, "company");
        preposition = WordSet.of(language, "preposition");
        verb = WordSet.of(language, "verb");
    }

    boolean isCompany(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        String first = NeighborWords.after(text, at);
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
        String second = NeighborWords.after(text, next);
        // "Marten plc", as newspapers write it; a word with vowels may be any other.
        boolean shortened = first.length() > 2 && NO_VOWEL.matcher(first).matches() && company.has(first);
        return shortened || NeighborWords.isCapital(second) && company.has(first + " " + second);
    }

    /** "Anna Berg van Dyck", "Robert Vale al-Din": not in languages in which the particle is a plain word. */
    boolean isBeforeParticle(String text, int end) {
        if (text.startsWith(" d'", end) && !preposition.has("de")) {
            return end + 3 < text.length() && Character.isUpperCase(text.charAt(end + 3));
        }
        int at = end;
        for (int i = 0; i < 2; i++) {
            String word = NeighborWords.after(text, at);
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
            if (capital && !NeighborWords.isAcronym(NeighborWords.after(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital letter follows that may go on with the name. */
    boolean isLonger(String text, int end, NameContext around) {
        String next = NeighborWords.after(text, end);
        if (!NeighborWords.isCapital(next)
                || around.another().test(end + 1)
                || others.isDay(next)
                || others.isBehindNames(next)) {
            return false;
        }
        return !NeighborWords.isAcronym(next) && !verb.has(next) && !others.isStart(next) && !before.isPlainNoun(next);
    }

    /** "Mary Selk-Jonas" is not Mary Selk; "Ada North-Bo West talks" name both. */
    static boolean isHalfBefore(String text, int end, NameContext around) {
        boolean joined =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        return joined && !around.another().test(end + 1);
    }
}
