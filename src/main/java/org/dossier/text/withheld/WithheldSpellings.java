package org.dossier.text.withheld;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dossier.text.LetterFold;
import org.dossier.text.names.NameEndings;

/**
 * Makes of a withheld name, or a part of one, all letters that may be it.
 *
 * @param out takes every form
 */
record WithheldSpellings(LetterFold fold, NameEndings endings, Consumer<WithheldForm> out) {
    private static final Map<String, String> TWO_LETTERS =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "æ", "ae");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile(WORDS + "|(?<=\\p{Ll})(?=\\p{Lu})");

    /**
     * Adds a name or a part of one: its letters without accents, and with two letters for one.
     *
     * @param text as an editor would write it
     * @param parts its words
     */
    void add(String profile, String text, List<String> parts, WithheldForm.Kind kind) {
        boolean capital = text.codePoints().anyMatch(Character::isUpperCase);
        Map<String, Boolean> spellings = new LinkedHashMap<>();
        String phrase = String.join(" ", parts);
        spellings.put(phrase, false);
        spellings.put(twoLetters(phrase), false);
        if (phrase.indexOf('ß') >= 0) {
            String two = phrase.replace("ß", "sz");
            spellings.put(two, false);
            spellings.put(twoLetters(two), false);
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        String contracted =
                lower.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
        spellings.putIfAbsent(contracted, true);
        if (contracted.equals(lower)) {
            spellings.put(contracted, false);
        }
        Set<String> done = new HashSet<>();
        spellings.forEach((spelling, accented) -> {
            for (String seen : seen(spelling)) {
                if (done.add(seen)) {
                    add(profile, text, seen, spelling, kind, capital, accented);
                }
            }
        });
    }

    private static String twoLetters(String phrase) {
        String out = phrase.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> one : TWO_LETTERS.entrySet()) {
            out = out.replace(one.getKey(), one.getValue());
        }
        return out;
    }

    /** Its letters, and what they look like in Latin ones: in small letters, as a name, and in capitals. */
    private Set<String> seen(String spelling) {
        Set<String> all = new LinkedHashSet<>();
        all.add(fold.of(spelling));
        if (spelling.codePoints().anyMatch(c -> c >= 0x370 && c < 0x600)) {
            all.add(fold.asSeen(spelling));
            all.add(fold.asSeen(spelling.toLowerCase(Locale.ROOT)));
            all.add(fold.asSeen(spelling.toUpperCase(Locale.ROOT)));
        }
        if (spelling.codePoints().anyMatch(Character::isIdeographic)) {
            all.add(fold.of(Transliterator.getInstance("Hant-Hans").transliterate(spelling)));
            all.add(fold.of(Transliterator.getInstance("Hans-Hant").transliterate(spelling)));
        }
        return all;
    }

    private void add(
            String profile,
            String text,
            String letters,
            String spelling,
            WithheldForm.Kind kind,
            boolean capital,
            boolean accented) {
        if (letters.length() < 2) {
            return;
        }
        Set<Integer> starts = starts(spelling, kind != WithheldForm.Kind.INITIAL);
        out.accept(new WithheldForm(profile, text, letters, starts, kind, capital, accented, null, true));
        // An initial at the end has no ending: "Lang A." is not what "lange" is made of.
        boolean initialLast = kind == WithheldForm.Kind.INITIAL && starts.contains(letters.length() - 1);
        if (initialLast
                || kind == WithheldForm.Kind.FREE
                || kind == WithheldForm.Kind.INITIALS
                || Letters.writing(letters.charAt(0)) != 0) {
            return;
        }
        boolean bare = kind == WithheldForm.Kind.PART || kind == WithheldForm.Kind.HALF;
        for (NameEndings.Row row : endings.changing(letters)) {
            if (row.own() || !bare) {
                String stem = letters.substring(0, letters.length() - row.end().length());
                out.accept(new WithheldForm(
                        profile, text, stem, starts, kind, capital, accented, row.others(), row.own()));
            }
        }
    }

    /**
     * Where words begin, in folded letters.
     *
     * @param inside true for capitals inside a word too: "Mac Donald" is MacDonald
     */
    private Set<Integer> starts(String spelling, boolean inside) {
        Set<Integer> starts = new HashSet<>();
        int at = 0;
        for (String word : (inside ? PARTS : WORDS).split(spelling)) {
            String letters = fold.of(word);
            if (!letters.isEmpty()) {
                starts.add(at);
                at += letters.length();
            }
        }
        return Set.copyOf(starts);
    }
}
