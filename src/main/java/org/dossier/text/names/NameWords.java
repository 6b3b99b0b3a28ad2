package org.dossier.text.names;

import java.util.Locale;
import org.dossier.text.WordTable;

/** The tables of words by which names are known. A row of each says for which language it is, and in which role its words are. */
public final class NameWords {
    /** What may be at the side of a name or make it another one: titles, given names, days. */
    public static final WordTable NAMES = WordTable.read(NameWords.class, "name-words.tsv");

    /** What tells one person from another of the same name: generations, wives, families, companies. */
    public static final WordTable PEOPLE = WordTable.read(NameWords.class, "person-words.tsv");

    /** What shows which words of a full name are a surname. */
    public static final WordTable SURNAMES = WordTable.read(NameWords.class, "surname-words.tsv");

    private NameWords() {}

    /** Two letters at least; "the Iraqi commander" is a description, and "commander" nobody's surname. */
    static boolean isName(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && !word.codePoints().allMatch(c -> Character.isLowerCase(c) || !Character.isLetter(c));
    }

    /** A word as it is in the tables. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
