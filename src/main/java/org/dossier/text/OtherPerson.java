package org.dossier.text;

import java.util.Set;

/**
 * Tells when a surname is somebody else's: another given name stands before it, or it is only the first word of a longer name. Relatives and
 * namesakes are the ones that linkers get wrong.
 */
final class OtherPerson {
    /** Words with a capital letter that stand before a surname and are no given name: titles, offices, ranks, parties. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "mx",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baron",
            "baroness",
            "sen",
            "senator",
            "rep",
            "representative",
            "congressman",
            "congresswoman",
            "gov",
            "governor",
            "president",
            "pres",
            "premier",
            "minister",
            "secretary",
            "chancellor",
            "ambassador",
            "mayor",
            "councillor",
            "councilor",
            "commissioner",
            "chairman",
            "chairwoman",
            "chair",
            "chairperson",
            "director",
            "chief",
            "judge",
            "justice",
            "attorney",
            "general",
            "gen",
            "admiral",
            "adm",
            "colonel",
            "col",
            "captain",
            "capt",
            "major",
            "maj",
            "lieutenant",
            "lt",
            "sergeant",
            "sgt",
            "officer",
            "inspector",
            "detective",
            "sheriff",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "cardinal",
            "bishop",
            "archbishop",
            "rabbi",
            "imam",
            "sheikh",
            "father",
            "brother",
            "sister",
            "rev",
            "reverend",
            "saint",
            "st",
            "comrade",
            "deputy",
            "speaker",
            "leader",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "economist",
            "analyst",
            "reporter",
            "author",
            "coach",
            "republican",
            "democrat",
            "democratic",
            "labour",
            "conservative",
            "herr",
            "frau",
            "monsieur",
            "madame",
            "mme",
            "mlle",
            "m",
            "señor",
            "señora",
            "sr",
            "sra",
            "don",
            "doña",
            "signor",
            "signora",
            "hon",
            "honourable",
            "honorable",
            "envoy",
            "treasurer",
            "president-elect",
            "vice-president",
            "commander",
            "undersecretary",
            "under-secretary",
            "prosecutor",
            "congress",
            "mp",
            "and",
            "or");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "i",
            "jr",
            "sr",
            "ii",
            "iii",
            "mp");

    private OtherPerson() {}

    /** True when the word before {@code at} is a given name or an initial of somebody: "Jeanette Rubio", "J. Rubio". */
    static boolean before(String text, int at) {
        int end = at;
        if (end < 2 || text.charAt(end - 1) != ' ') {
            return false;
        }
        end--;
        boolean dot = text.charAt(end - 1) == '.';
        if (dot) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || "'-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String word = text.substring(start, end);
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || isNoGivenName(word)) {
            return false;
        }
        boolean acronym = word.chars().filter(Character::isUpperCase).count() > 1
                && word.indexOf('-') < 0
                && !word.startsWith("Mc");
        if (acronym || word.endsWith("'s") || word.endsWith("s'")) {
            return false;
        }
        if (dot) {
            // A full stop after a longer word ends the sentence before.
            return word.length() == 1;
        }
        return !beginsSentence(text, start) || !isFunctionWord(word);
    }

    private static boolean isNoGivenName(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return TITLES.contains(lower) || DAYS.contains(lower);
    }

    /** True when another capitalised word follows at once: "Warren County", "Baker Institute". */
    static boolean after(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(end + 1))) {
            return false;
        }
        int stop = end + 1;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return !DAYS.contains(text.substring(end + 1, stop).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean beginsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "\"'([".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || ".!?:;".indexOf(text.charAt(i)) >= 0;
    }

    /** The first word of a sentence has a capital letter whatever it is; these are no given names. */
    private static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a",
            "after",
            "although",
            "as",
            "asked",
            "at",
            "because",
            "before",
            "both",
            "but",
            "by",
            "did",
            "does",
            "during",
            "even",
            "for",
            "former",
            "from",
            "has",
            "had",
            "how",
            "however",
            "if",
            "in",
            "is",
            "it",
            "last",
            "later",
            "like",
            "meanwhile",
            "neither",
            "nor",
            "now",
            "of",
            "on",
            "once",
            "only",
            "said",
            "since",
            "so",
            "still",
            "that",
            "the",
            "then",
            "though",
            "through",
            "to",
            "under",
            "unlike",
            "until",
            "was",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "while",
            "who",
            "why",
            "will",
            "with",
            "without",
            "would",
            "yet");
}
