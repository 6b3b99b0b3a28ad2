package org.dossier.text.names;

/** Given names of many languages, in Latin letters: rows of {@code person-words.tsv}. */
public final class GivenNames {
    private final WordSet female = WordSet.of("mul", "female");
    private final WordSet male = WordSet.of("mul", "male");
    private final WordSet both = WordSet.of("mul", "given");

    /** Whose name a given name is. */
    public enum Sex {
        /** A woman's. */
        FEMALE,
        /** A man's. */
        MALE,
        /** Nobody can tell. */
        UNKNOWN
    }

    /** True for a given name that the table has, or for names joined of such, {@code Jean-Paul}. */
    public boolean has(String word) {
        if (female.has(word) || male.has(word) || both.has(word)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 && has(word.substring(0, hyphen));
    }

    /** Whose a given name is; of one that is not in the table, its ending may tell. */
    public Sex sex(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 0 ? word.substring(0, hyphen) : word;
        if (female.has(first)) {
            return Sex.FEMALE;
        }
        return male.has(first) ? Sex.MALE : Sex.UNKNOWN;
    }
}
