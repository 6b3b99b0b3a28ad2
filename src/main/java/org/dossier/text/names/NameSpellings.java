package org.dossier.text.names;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which one name is written: with initials, or with Jr. or Sr. after it; and with an article before it, which inside a sentence is
 * written small, <em>the Sentry</em>. Whether a middle initial is there at all is never changed.
 */
public final class NameSpellings {
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{M}.'-])\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?)*(?=\\s\\p{L}{2})");
    private static final Pattern JUNIOR = Pattern.compile(",?\\s+([JS])r\\.?$");

    private static final Set<String> ARTICLES = Set.of(
            "the", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "de", "het", "der", "die", "das", "den",
            "det");
    /** Languages that write all nouns with a capital letter: there "die Welt" is the world. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private NameSpellings() {}

    /**
     * Other spellings of a name: {@code J.K. Rowland}, {@code J K Rowland} and {@code JK Rowland} of {@code J. K. Rowland}.
     *
     * @param person true for a person's, where a letter without a stop is an initial as well
     * @return in a fixed order, without the name itself; empty for most names
     */
    public static Set<String> withInitials(String name, boolean person) {
        Set<String> all = new LinkedHashSet<>();
        Matcher junior = JUNIOR.matcher(name);
        if (junior.find()) {
            String before = name.substring(0, junior.start());
            Set<String> stems = new LinkedHashSet<>(Set.of(before));
            stems.addAll(initials(before, person));
            for (String stem : stems) {
                for (String between : new String[] {" ", ", "}) {
                    all.add(stem + between + junior.group(1) + "r");
                    all.add(stem + between + junior.group(1) + "r.");
                }
            }
        } else {
            all.addAll(initials(name, person));
        }
        all.remove(name);
        return all;
    }

    private static Set<String> initials(String name, boolean person) {
        Set<String> all = new LinkedHashSet<>();
        Matcher run = RUN.matcher(name);
        if (!run.find()) {
            return all;
        }
        String written = run.group();
        String letters = written.replaceAll("[^\\p{Lu}]", "");
        boolean stops = written.indexOf('.') >= 0;
        // "DJ" and "Mx" of names without a stop may be anything; a letter alone with one is an initial.
        if (!stops && (!person || written.indexOf(' ') < 0 && letters.length() > 1)) {
            return all;
        }
        String before = name.substring(0, run.start());
        String behind = name.substring(run.end());
        String stopped = String.join(".", letters.split("")) + ".";
        all.add(before + stopped + behind);
        all.add(before + stopped.replace(".", ". ").strip() + behind);
        all.add(before + String.join(" ", letters.split("")) + behind);
        if (before.isEmpty()) {
            all.add(letters + behind);
        }
        if (written.indexOf('-') > 0) {
            all.add(before + String.join("-", letters.split("")) + behind);
            all.add(before + String.join(".-", letters.split("")) + "." + behind);
        }
        all.remove(name);
        return all;
    }

    /**
     * The name with its article in the other case.
     *
     * @param name as the profile has it
     * @param language primary language subtag of the texts
     * @return one spelling, or none where the name has no article, or one word alone would not tell it from a plain noun
     */
    public static Set<String> withArticle(String name, String language) {
        int space = name.indexOf(' ');
        if (withoutArticle(name).equals(name)
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
    public static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        boolean article =
                space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? name.substring(space + 1) : name;
    }
}
