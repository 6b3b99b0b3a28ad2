package org.dossier.text.mentions;

import org.dossier.text.names.GivenNames;
import org.dossier.text.names.NameTraits;
import org.dossier.text.names.Titles;
import org.dossier.text.names.WordSet;

/** Determines by the titles before a name whose it is: a wife's, a couple's, or one of the other sex. */
final class TitleBefore {
    private static final int TITLES = 4;

    private final Titles titles;
    private final WordSet she;
    private final WordSet he;
    private final WordSet his;
    private final WordSet hers;
    private final WordSet spouse;
    private final WordSet and;

    /** The words of a language, such as {@code de}. */
    TitleBefore(String language) {
        titles = Titles.in(language);
        she = WordSet.of(language, "she");
        he = WordSet.of(language, "he");
        his = WordSet.of(language, "his");
        hers = WordSet.of(language, "hers");
        spouse = WordSet.of(language, "spouse");
        and = WordSet.of(language, "and");
    }

    /** "Mr", "Frau": what follows is a person, whatever else is called so. */
    boolean isPersons(String word) {
        return (she.has(word) || he.has(word)) && titles.isBeforeNames(word);
    }

    /** A title of the other sex, of a wife, or of a couple. */
    boolean isAnothersTitle(String text, int from, ProfileName name, NameTraits person) {
        int at = from;
        for (int i = 0; i < TITLES; i++) {
            String word = NeighborWords.joined(text, at);
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
            at = NeighborWords.joinedStart(text, at);
            if ((woman || man) && isCouple(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** True when what is before an office says that a woman has it: "Frau Minister", "la ministro". */
    private boolean isHers(String text, int at) {
        String word = NeighborWords.joined(text, NeighborWords.joinedStart(text, at));
        return she.has(word) || hers.has(word);
    }

    /** "Mr and" before "Mrs Vale". */
    private boolean isCouple(String text, int at) {
        String join = text.startsWith("& ", Math.max(0, at - 2)) ? "&" : NeighborWords.joined(text, at);
        if (!and.has(join)) {
            return false;
        }
        String other = NeighborWords.joined(text, at - 1 - join.length());
        return she.has(other) || he.has(other);
    }
}
