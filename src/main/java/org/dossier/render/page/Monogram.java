package org.dossier.render.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dossier.model.Profile;

/** One or two letters that stand for a profile without a picture. */
final class Monogram {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Monogram() {}

    /**
     * Of a person the first letters of the name and of what it is filed under; of an organization those of its first two words that are
     * capitalized, or the first two letters of the only word. Of scripts without capitals, whose letters may not be apart, the first one.
     * A dash for a name that is withheld.
     */
    static String of(Profile profile) {
        if (profile.redacted()) {
            return "–";
        }
        List<String> words = words(profile.name().text());
        if (words.isEmpty()) {
            return "–";
        }
        String first = words.get(0);
        if (!UCharacter.hasBinaryProperty(first.codePointAt(0), UProperty.CASED)
                && !Character.isDigit(first.codePointAt(0))) {
            return letters(first, 1);
        }
        if (words.size() == 1) {
            return capitals(first);
        }
        String second = second(profile, words);
        return (letters(first, 1) + letters(second, 1)).toUpperCase(Locale.ROOT);
    }

    private static String second(Profile profile, List<String> words) {
        String filed = profile.names().sortName();
        boolean surnameFirst = profile.kind() == Profile.Kind.PERSON && filed.contains(",");
        List<String> others = surnameFirst ? words(filed) : words.subList(1, words.size());
        return others.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .findFirst()
                .orElse(words.get(1));
    }

    /** Two capitals of a word that has them inside, such as TikTok; else its first two letters. */
    private static String capitals(String word) {
        int[] capitals =
                word.codePoints().filter(Character::isUpperCase).limit(2).toArray();
        return capitals.length == 2 ? new String(capitals, 0, 2) : letters(word, 2);
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name)
                .map(word -> NO_LETTERS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a reader takes for the first letters. */
    private static String letters(String word, int many) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next(many);
        return end == BreakIterator.DONE ? word : word.substring(0, end);
    }
}
