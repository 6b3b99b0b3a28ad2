package org.dossier.text.names;

import java.util.Locale;
import java.util.Set;

/** Names that begin with an article, <em>The Sentry</em>: inside a sentence it is written small, <em>the Sentry</em>. */
public final class NameArticles {
    private static final Set<String> ARTICLES = Set.of(
            "the", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "de", "het", "der", "die", "das", "den",
            "det");
    /** Languages that write all nouns with a capital letter: there "die Welt" is the world. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private NameArticles() {}

    /**
     * The name with its article in the other case.
     *
     * @param name as the profile has it
     * @param language primary language subtag of the texts
     * @return one spelling, or none where the name has no article, or one word alone would not tell it from a plain noun
     */
    public static Set<String> spellings(String name, String language) {
        int space = name.indexOf(' ');
        if (without(name).equals(name)
                || CAPITAL_NOUNS.contains(language)
                || space + 1 >= name.length()
                || !Character.isUpperCase(name.charAt(space + 1))) {
            return Set.of();
        }
        String first = name.substring(0, 1);
        String other = Character.isUpperCase(first.charAt(0))
                ? first.toLowerCase(Locale.ROOT)
                : first.toUpperCase(Locale.ROOT);
        return Set.of(other + name.substring(1));
    }

    /** The name without an article at its beginning, in any language: of {@code Los Angeles Times} that is {@code Angeles Times}. */
    public static String without(String name) {
        int space = name.indexOf(' ');
        boolean article =
                space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? name.substring(space + 1) : name;
    }
}
