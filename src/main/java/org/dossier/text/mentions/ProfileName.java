package org.dossier.text.mentions;

/**
 * A name of a profile.
 *
 * @param profile id of the profile; empty for {@code NEVER} of the whole dossier
 * @param text the name, as written
 * @param strength how much it says
 * @param caseSensitive false when case does not matter
 * @param commonWord true when it is a common word as well
 * @param surname true when it is the bare surname of a person
 * @param person true for a person
 * @param life when the person lived
 */
public record ProfileName(
        String profile,
        String text,
        Strength strength,
        boolean caseSensitive,
        boolean commonWord,
        boolean surname,
        boolean person,
        LifeYears life) {
    /** A name of someone, or something, of whose life nothing is known. */
    public ProfileName(
            String profile,
            String text,
            Strength strength,
            boolean caseSensitive,
            boolean commonWord,
            boolean surname,
            boolean person) {
        this(profile, text, strength, caseSensitive, commonWord, surname, person, LifeYears.NONE);
    }

    /** How much a name says. */
    public enum Strength {
        /** It is the profile's own anywhere. */
        STRONG,
        /** It is the profile's own only after a strong one. */
        WEAK,
        /** It is not a name, however much it looks like one: it hides what it holds. */
        NEVER
    }

    /** The same name, spelled otherwise. */
    public ProfileName spelled(String other) {
        return new ProfileName(profile, other, strength, caseSensitive, commonWord, surname, person, life);
    }
}
