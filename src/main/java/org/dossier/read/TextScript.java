package org.dossier.read;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.Language;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Looks whether a text is in the script of its language, where the file does not say of which language it is. */
final class TextScript {
    /** Fewer letters say nothing. */
    private static final int ENOUGH = 40;

    /** So much of a text is looked at, UTF-16. */
    private static final int LOOKED_AT = 600;

    /** Scripts with the language that is most often written in them, and others that are. */
    private static final Map<Integer, String> LANGUAGES = Map.ofEntries(
            Map.entry(UScript.ARABIC, "ar     # or fa, ur, …"),
            Map.entry(UScript.HEBREW, "he     # or yi"),
            Map.entry(UScript.CYRILLIC, "ru     # or uk, bg, sr, …"),
            Map.entry(UScript.GREEK, "el"),
            Map.entry(UScript.HAN, "zh     # or ja"),
            Map.entry(UScript.HIRAGANA, "ja"),
            Map.entry(UScript.KATAKANA, "ja"),
            Map.entry(UScript.HANGUL, "ko"),
            Map.entry(UScript.THAI, "th"),
            Map.entry(UScript.DEVANAGARI, "hi     # or mr, ne"),
            Map.entry(UScript.BENGALI, "bn"),
            Map.entry(UScript.GEORGIAN, "ka"),
            Map.entry(UScript.ARMENIAN, "hy"),
            Map.entry(UScript.LATIN, "en     # or de, fr, es, …"));

    private TextScript() {}

    /**
     * Reports a text whose letters are mostly of another script.
     *
     * @param text with its marks
     * @param language of the dossier, which the text is taken to be of
     * @param title where to point at
     */
    static void check(Span text, Language language, Span title, Problems problems) {
        int end = Math.min(text.end(), text.start() + LOOKED_AT);
        String start = new Span(text.file(), text.start(), end).text();
        int latin = 0;
        for (char c : start.toCharArray()) {
            latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        if (2 * latin > start.length() && isLatin(language)) {
            return;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        start.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UScript.getScript(c), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UScript.COMMON);
        int[] own = UScript.getCode(Locale.forLanguageTag(language.tag()));
        boolean fits = own == null || Arrays.stream(own).anyMatch(counts::containsKey) && 3 * counts(counts, own) > all;
        if (all >= ENOUGH && !fits && 2 * counts.getOrDefault(most, 0) > all && LANGUAGES.containsKey(most)) {
            problems.warning(
                    "text-script",
                    title,
                    "this text is written in " + UScript.getName(most).replace('_', ' ') + " letters, and is shown as "
                            + Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH),
                    "add the line\n    language: " + LANGUAGES.get(most));
        }
    }

    /** True for most texts, and then nothing has to be counted by script. */
    private static boolean isLatin(Language language) {
        int[] scripts = UScript.getCode(Locale.forLanguageTag(language.tag()));
        return scripts != null && scripts[0] == UScript.LATIN;
    }

    private static int counts(Map<Integer, Integer> counts, int... scripts) {
        return Arrays.stream(scripts)
                .map(script -> counts.getOrDefault(script, 0))
                .sum();
    }
}
