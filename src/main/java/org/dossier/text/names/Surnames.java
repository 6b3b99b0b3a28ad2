package org.dossier.text.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.NameOrder;
import org.dossier.text.Folded;
import org.dossier.text.Proclitics;

/**
 * Which words of a person's full name others call them by. It depends on the language of the name, on its script, and on what an author says
 * of its order: Hungarian, Chinese, Japanese and Korean put the surname first, Spanish has two, Arabic often has none. The words that decide
 * are rows of {@code surname-words.tsv}. Where it cannot be known, there is none.
 */
public final class Surnames {

    private static final Set<String> PARTICLES = Set.copyOf(NameWords.SURNAMES.words("mul", "particle"));
    private static final Set<String> SUFFIXES = Set.copyOf(NameWords.SURNAMES.words("mul", "suffix"));
    private static final Set<String> FAMILY_FIRST = Set.of("hu", "zh", "ja", "ko", "vi");
    private static final Set<String> SPANISH = Set.of("es", "ca", "gl", "eu");

    private Surnames() {}

    /** True for a word that a surname may begin with, such as {@code van} or {@code al}; in any case. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(NameWords.lower(word));
    }

    /** The surnames of a name of which nothing else is known. */
    public static List<String> of(String name) {
        return of(name, "", null);
    }

    /**
     * The bare surnames of a full name, with their particles, also as they begin a sentence.
     *
     * @param name a full name
     * @param language primary language subtag of the name; empty when it is not known
     * @param order what comes first; null when language and script decide
     * @return empty for a single word, and where nothing can be told
     */
    public static List<String> of(String name, String language, NameOrder order) {
        String[] parts = foreign(name);
        if (parts.length > 1) {
            String last = parts[parts.length - 1];
            return last.codePointCount(0, last.length()) < 2 ? List.of() : List.of(last);
        }
        if (EasternNames.isWrittenSo(name)) {
            return EasternNames.surnames(name, language, order);
        }
        List<String> words =
                new ArrayList<>(Arrays.asList(Folded.quote(name).text().strip().split("[\\s,]+")));
        char first = name.strip().isEmpty() ? ' ' : name.strip().charAt(0);
        List<String> surnames;
        if (Proclitics.isArabic(first) || Proclitics.isHebrew(first)) {
            surnames = order == NameOrder.FAMILY_FIRST
                    ? first(words)
                    : SemiticNames.surnames(words, Proclitics.isArabic(first) ? "ar" : "he");
        } else if (order == NameOrder.FAMILY_FIRST && !language.equals("vi")
                || order == null && FAMILY_FIRST.contains(language)) {
            surnames = familyFirst(words, language, order);
        } else if (SPANISH.contains(language)) {
            surnames = IberianNames.spanish(words);
        } else if (language.equals("pt")) {
            surnames = IberianNames.portuguese(words);
        } else {
            surnames = last(words);
        }
        return surnames.stream()
                .flatMap(one -> capitals(one).stream())
                .distinct()
                .toList();
    }

    /** A surname, and as it begins a sentence: "van Dale", "Van Dale". */
    public static List<String> capitals(String surname) {
        String capital = surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
        return capital.equals(surname) ? List.of(surname) : List.of(surname, capital);
    }

    /** The ways a full name is written: in Chinese characters, kana and Hangul with the spaces that are in it, and without. */
    public static List<String> spellings(String name) {
        return Stream.of(name, EasternNames.joined(name)).distinct().toList();
    }

    /** The parts of a foreign name in Chinese or Japanese, which have a dot between them; one part for any other name. */
    static String[] foreign(String name) {
        return name.strip().split("(?<=[\\p{IsHan}\\p{IsKatakana}ー])[·・•‧･](?=[\\p{IsHan}\\p{IsKatakana}])");
    }

    private static List<String> familyFirst(List<String> words, String language, NameOrder order) {
        Set<String> honored = Set.copyOf(NameWords.SURNAMES.words("hu", "honored"));
        while (words.size() > 1 && honored.contains(NameWords.lower(words.get(0)))) {
            words.remove(0);
        }
        if (words.size() < 2) {
            return List.of();
        }
        if (language.equals("vi")) {
            // People are called by their given name, which is the last word, and only after a form of address.
            return List.of(words.get(words.size() - 1));
        }
        Set<String> given = Set.copyOf(NameWords.SURNAMES.words("hu", "given"));
        String last = NameWords.lower(words.get(words.size() - 1));
        boolean turned = NameWords.SURNAMES.words("mul", "given").contains(NameWords.lower(words.get(0)));
        if (order == null && turned && !(language.equals("hu") && given.contains(last))) {
            // A foreigner keeps the order of home: "Barack Obama" in a Hungarian text.
            return last(words);
        }
        int end = 1;
        while (end < words.size() - 1 && !given.contains(NameWords.lower(words.get(end)))) {
            end++;
        }
        boolean known = end < words.size() && given.contains(NameWords.lower(words.get(end)));
        return known ? List.of(String.join(" ", words.subList(0, end))) : first(words);
    }

    private static List<String> first(List<String> words) {
        return words.size() < 2 || !NameWords.isName(words.get(0)) ? List.of() : List.of(words.get(0));
    }

    /** The last word, with the particles before it. */
    static List<String> last(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(NameWords.lower(words.get(last)))) {
            last--;
        }
        int first = last;
        while (first > 1 && isParticle(words.get(first - 1))) {
            first--;
        }
        return last == 0 || !NameWords.isName(words.get(last))
                ? List.of()
                : List.of(String.join(" ", words.subList(first, last + 1)));
    }
}
