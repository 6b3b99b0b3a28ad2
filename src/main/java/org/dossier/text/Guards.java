package org.dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that must not have changed for an edited passage to be taken for the old one: figures, number words, negations, and words with a
 * capital letter. "Two percent" is not "twelve percent", and "without a tender" is not "after a tender", however few letters differ.
 */
final class Guards {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}$€£%][\\p{L}\\p{N}\\p{M}$€£%.,'-]*");

    private static final Set<String> NUMBERS = Set.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "dozen",
            "dozens",
            "half",
            "third",
            "quarter",
            "first",
            "second",
            "fourth",
            "fifth",
            "once",
            "twice",
            "double",
            "triple",
            "both",
            "all",
            "some",
            "most",
            "many",
            "few",
            "several",
            "every",
            "each",
            "any",
            "more",
            "less",
            "fewer",
            "only",
            "ein",
            "eine",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "hundert",
            "tausend",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "sept",
            "huit",
            "neuf",
            "dix",
            "cent",
            "mille",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "cien",
            "mil",
            "واحد",
            "اثنان",
            "اثنين",
            "ثلاثة",
            "أربعة",
            "خمسة",
            "ستة",
            "سبعة",
            "ثمانية",
            "تسعة",
            "عشرة",
            "مئة",
            "مائة",
            "ألف",
            "مليون",
            "مليار");

    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "hardly",
            "barely",
            "unable",
            "fails",
            "failed",
            "denies",
            "denied",
            "deny",
            "refused",
            "refuses",
            "rejected",
            "except",
            "unless",
            "against",
            "allegedly",
            "reportedly",
            "alleged",
            "may",
            "might",
            "could",
            "must",
            "before",
            "after",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "nie",
            "ohne",
            "weder",
            "noch",
            "ne",
            "pas",
            "jamais",
            "sans",
            "aucun",
            "aucune",
            "ni",
            "nunca",
            "sin",
            "ningún",
            "ninguna",
            "tampoco",
            "لا",
            "لم",
            "لن",
            "ليس",
            "ليست",
            "ما",
            "غير",
            "دون",
            "بدون",
            "نفى",
            "تنفي",
            "ينفي",
            "לא",
            "אין",
            "בלי",
            "ללא",
            "אף");

    private Guards() {}

    /**
     * What has changed between two texts that may not.
     *
     * @return one phrase for an author; empty when nothing has
     */
    static String difference(String before, String after) {
        List<String> old = guarded(before);
        List<String> now = guarded(after);
        if (old.equals(now)) {
            return "";
        }
        for (String word : old) {
            if (count(old, word) != count(now, word)) {
                return "the word '" + word + "' has gone or changed";
            }
        }
        for (String word : now) {
            if (count(old, word) != count(now, word)) {
                return "the word '" + word + "' has come in";
            }
        }
        return "names, figures or negations stand in another order";
    }

    private static long count(List<String> words, String word) {
        return words.stream().filter(word::equals).count();
    }

    private static List<String> guarded(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        // A passage of names alone is a name: there the first word counts like the others.
        boolean first = !isName(text);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("[.,'-]+$", "");
            String lower = word.toLowerCase(Locale.ROOT);
            boolean digits = word.codePoints().anyMatch(Character::isDigit);
            boolean negated = NEGATIONS.contains(lower) || lower.endsWith("n't");
            // The first word of a passage has a capital letter or not depending on where the sentence was cut.
            boolean capital = !first && word.codePoints().anyMatch(Character::isUpperCase);
            if (digits || negated || NUMBERS.contains(lower)) {
                words.add(lower);
            } else if (capital) {
                words.add(word);
            }
            first = false;
        }
        return words;
    }

    private static boolean isName(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        while (matcher.find()) {
            words++;
            if (!Character.isUpperCase(matcher.group().codePointAt(0))) {
                return false;
            }
        }
        return words > 0;
    }
}
