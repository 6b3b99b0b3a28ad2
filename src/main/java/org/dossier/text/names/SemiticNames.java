package org.dossier.text.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.text.Folded;
import org.dossier.text.Proclitics;

/**
 * Names in Arabic and Hebrew letters. The last word of one is a surname only when it can be: never "Allah" nor what is after "Abd", which
 * are halves of a name, and no ordinal or epithet.
 */
public final class SemiticNames {
    private static final Map<String, SemiticNames> LANGUAGES =
            Stream.of("ar", "he").collect(Collectors.toMap(Function.identity(), SemiticNames::new));

    /** Folded words, by their role in {@code surname-words.tsv}. */
    private final Map<String, Set<String>> roles = new HashMap<>();

    private final Set<String> given = new HashSet<>();
    private final Set<String> unlike;
    private final String servant;

    private SemiticNames(String language) {
        for (String role : NameWords.SURNAMES.roles()) {
            roles.put(
                    role,
                    NameWords.SURNAMES.words(language, role).stream()
                            .map(SemiticNames::fold)
                            .collect(Collectors.toSet()));
        }
        NameWords.NAMES.words(language, "given").forEach(word -> given.add(fold(word)));
        unlike = Set.copyOf(NameWords.SURNAMES.words(language, "unlike"));
        servant = fold(NameWords.SURNAMES.words(language, "servant").get(0));
    }

    private boolean is(String role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    public static String fold(String word) {
        return SemiticLetters.plain(Folded.name(word).text().strip());
    }

    /** The rules of one of the two, {@code ar} or {@code he}. */
    public static SemiticNames in(String language) {
        return LANGUAGES.get(language);
    }

    static List<String> surnames(List<String> words, String language) {
        return in(language).surnames(words);
    }

    private List<String> surnames(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && is("honored", fold(words.get(start)))) {
            start++;
        }
        int last = words.size() - 1;
        while (last > start && is("suffix", fold(words.get(last)))) {
            last--;
        }
        String end = fold(words.get(last));
        if (end.codePoints().filter(Character::isLetter).count() < 2 || is("epithet", end) || is("ordinal", end)) {
            return List.of();
        }
        int first = last;
        if (is("completes", end)) {
            first--;
        }
        while (first > start + 1
                && (isHyphen(words.get(first - 1))
                        || isHyphen(words.get(first))
                        || is("construct", fold(words.get(first - 1))))) {
            first--;
        }
        boolean half = first <= start || is("construct", fold(words.get(first - 1)));
        return half ? List.of() : List.of(String.join(" ", words.subList(first, last + 1)));
    }

    private static boolean isHyphen(String word) {
        return word.equals("-");
    }

    /** True for "another", after a surname that is a trade as well. */
    public boolean isAnother(String word) {
        return is("another", word);
    }

    /** True for a title of either language that is before a given name. */
    public static boolean isTitle(String word) {
        return SemiticLetters.isOne(word.charAt(0))
                && LANGUAGES.values().stream().anyMatch(language -> language.is("honored", fold(word)));
    }

    /** True for a word that makes the name after it someone else's, such as "Abu". */
    public boolean isDescent(String word) {
        return is("descent", word);
    }

    /** True for a word after which a surname is that of several people. */
    public boolean isFamily(String word) {
        return is("family", word);
    }

    /** True for a word that makes the name after it the name of another thing. */
    public boolean isHouse(String word) {
        return is("house", word);
    }

    /** True for a word that makes the name before it someone else's: an ordinal, "the Great", "son of". */
    public boolean goesOn(String word) {
        return is("ordinal", word) || is("descent", word) || is("completes", word);
    }

    /** True for a word that distinguishes father from son, after a name. */
    public boolean isGeneration(String word) {
        return is("generation", word);
    }

    /** True for a title of a woman, also after glued words. */
    public boolean isHers(String word) {
        return is("she", word) || Proclitics.rest(word).anyMatch(rest -> is("she", rest));
    }

    /** True for a given name of men. */
    public boolean isMale(String word) {
        return is("male", word);
    }

    /** True for the first half of a given name of two words. */
    public boolean isServant(String word) {
        return word.equals(servant);
    }

    /** True for a given name that is another word as often where it is before a name; not folded. */
    public boolean isUnlike(String word) {
        return unlike.contains(word);
    }

    /** True for a surname that says where from, and is an adjective as well: "al-Kurdi", "the Kurdish". */
    public boolean isAdjective(String surname) {
        return surname.startsWith("ال") && (surname.endsWith("ي") || surname.endsWith("ى")) && surname.indexOf(' ') < 0;
    }

    /**
     * True for a noun with its article that is not a title, so that an adjective may follow.
     *
     * @param before the word before it, which may be an office: "the minister of the interior"
     */
    public boolean isNoun(String word, String before) {
        return word.startsWith("ال")
                && !word.endsWith("ه")
                && !word.endsWith("ة")
                && !is("title", word)
                && !is("honored", word)
                && !is("epithet", word)
                && !is("office", before);
    }

    /** True for a given name, as the language has them. */
    public boolean isGiven(String word) {
        int space = word.lastIndexOf(' ');
        return given.contains(word)
                || word.startsWith(servant + " ")
                || space > 0 && is("completes", word.substring(space + 1));
    }

    /** True for a word that is not part of a name. */
    public boolean isPlain(String word) {
        return is("plain", word);
    }
}
