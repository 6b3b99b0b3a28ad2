package org.dossier.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Language;
import org.dossier.text.WordTable;
import org.dossier.text.names.Titles;

/**
 * Words of a language that show what a name beside or around them is: rows of {@code words-around-names.tsv}. A language without rows has
 * the words that all share.
 */
final class LanguageWords {
    private static final WordTable TABLE = WordTable.read(LanguageWords.class, "words-around-names.tsv");
    private static final String EVERY = "all";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Titles titles;

    private LanguageWords(String language) {
        titles = Titles.in(language);
        for (String role : TABLE.roles()) {
            Set<String> all = new HashSet<>(TABLE.words(EVERY, role));
            all.addAll(TABLE.words(language, role));
            words.put(role, all);
        }
    }

    /** The words of a language. */
    static LanguageWords in(Language language) {
        return new LanguageWords(language.primary());
    }

    private boolean has(String key, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.getOrDefault(key, Set.of()).contains(lower);
    }

    /** A word of organizations' names: "Council", "University". */
    boolean isOrganization(String word) {
        return has("organization", word.replace(".", "")) || isLegalForm(word);
    }

    /** The legal form of a company: "Inc.", "GmbH". */
    boolean isLegalForm(String word) {
        return has("legal-form", word.replace(".", ""));
    }

    /** A word of places' names: "River", "Street". */
    boolean isPlace(String word) {
        return has("place", word.replace(".", ""));
    }

    /** A title or office that the search for names knows as well: "Mr", "Senator". */
    boolean isTitle(String word) {
        return titles.isTitle(word.replace(".", ""));
    }

    /** An office or rank beside those that are titles. */
    boolean isRole(String word) {
        return has("role", word.replace(".", ""));
    }

    /** A title or role that begins names of organizations as well: "General", "Justice". */
    boolean isAmbiguousTitle(String word) {
        return has("ambiguous-title", word);
    }

    /** A point of the compass, and the like, before the name of a place. */
    boolean isCompass(String word) {
        return has("compass", word);
    }

    /** A word after which a place is: "in". */
    boolean isLocative(String word) {
        return has("locative", word);
    }

    /** A definite article. */
    boolean isDefinite(String word) {
        return has("definite", word);
    }

    /** A word that joins words to a longer name: "of". */
    boolean isOf(String word) {
        return has("of", word);
    }

    /** What may follow "and" in the name of a company: "Co", "Sons". */
    boolean isPartner(String word) {
        return has("partner", word.replace(".", ""));
    }

    /** "And". */
    boolean isAnd(String word) {
        return has("and", word);
    }

    /** What is after the figures of a quantity, a time or a place in an order: "GB", "pm", "th". */
    boolean isBehindFigures(String letters) {
        return has("behind-figures", letters);
    }

    /** A verb of speech in the form that follows or precedes who speaks. */
    boolean isSpeech(String word) {
        return has("speech", word);
    }

    /** A pronoun for people alone: "who". */
    boolean isWho(String word) {
        return has("who", word);
    }
}
