package org.dossier.model;

import java.util.Locale;
import java.util.Set;

/**
 * A language, as HTML and BCP 47 name it.
 *
 * @param tag well-formed and in canonical case, such as {@code en} or {@code ar-PS}
 */
public record Language(String tag) implements Comparable<Language> {
    /** English, the default of a dossier. */
    public static final Language ENGLISH = new Language("en");

    // Scripts written from right to left that have a language in CLDR; the tag's own script wins over these languages.
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");

    /**
     * The language of a tag.
     *
     * @return null when {@code tag} is not well-formed BCP 47, or begins with what no language has
     */
    public static Language of(String tag) {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            Language found = new Language(canonical);
            // Longer ones are well-formed, but no language has one: 'english' is a word and no tag.
            boolean known = !found.primary().equals("und") && found.primary().length() <= 3;
            return tag.isEmpty() || !known ? null : found;
        } catch (java.util.IllformedLocaleException e) {
            return null;
        }
    }

    /** The primary language alone: {@code ar} of {@code ar-PS}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The value for HTML's {@code dir}: {@code rtl} or {@code ltr}. */
    public String dir() {
        String script = Locale.forLanguageTag(tag).getScript();
        boolean rtl = script.isEmpty() ? RIGHT_TO_LEFT.contains(primary()) : RIGHT_TO_LEFT_SCRIPTS.contains(script);
        return rtl ? "rtl" : "ltr";
    }

    /** True when text of one may hold names of the other: {@code ar} and {@code ar-PS}. */
    public boolean sharesWith(Language other) {
        return primary().equals(other.primary());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
