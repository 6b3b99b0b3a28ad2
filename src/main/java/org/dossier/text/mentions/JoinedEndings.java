package org.dossier.text.mentions;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.text.WordTable;
import org.dossier.text.Words;

/**
 * What a language writes onto the end of a name without changing it: a genitive, a case, a particle. It stays outside the link, as a possessive does.
 *
 * <p>JoinedEndings are rows of {@code joined-to-names.tsv}, by language and with what they may be after. An ending that could as well make another
 * name or word is not a row: {@code suggest} shows such forms, by {@link org.dossier.text.names.NameEndings}.
 */
final class JoinedEndings {
    static final WordTable TABLE = WordTable.read(JoinedEndings.class, "joined-to-names.tsv");

    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final List<String> SLOTS = List.of("title", "ending", "behind");
    private static final Set<String> CONDITIONS =
            Set.of("vowel", "consonant", "vowel-or-l", "no-sibilant", "doubled", "organization", "person", "long");
    private static final String SIBILANTS = "sxzßžšż";
    private static final String VOWELS = "aeiouyıøæœαεηιουωаеёиоуыэюяіїє";
    private static final int SHORT = 3;
    private static final int LONGEST = 12;

    private final List<List<Rule>> slots = new ArrayList<>();
    private final Set<String> doubleSurnames;
    private final Set<String> plural;
    private final List<String> shared;
    private final boolean isEmpty;

    /** Some endings, and what they may be after. */
    private record Rule(Set<String> conditions, List<String> endings) {}

    /** How sure it is that letters after a name are an ending. */
    enum Fit {
        /** They are none. */
        NONE,
        /** They may be one, or make another name or word. */
        UNSURE,
        /** They are one. */
        SURE
    }

    /**
     * The endings of a language.
     *
     * @param language primary subtag, such as {@code ko}
     * @throws IllegalArgumentException when a row has an unknown condition
     */
    JoinedEndings(String language) {
        boolean any = false;
        for (String slot : SLOTS) {
            List<Rule> rules = new ArrayList<>();
            for (String role : TABLE.roles()) {
                List<String> parts = List.of(role.split(" "));
                List<String> endings = parts.get(0).equals(slot) ? TABLE.words(language, role) : List.of();
                if (!endings.isEmpty()) {
                    if (!CONDITIONS.containsAll(parts.subList(1, parts.size()))) {
                        throw new IllegalArgumentException("no such condition of endings: " + role);
                    }
                    rules.add(new Rule(Set.copyOf(parts.subList(1, parts.size())), endings));
                }
            }
            any |= !rules.isEmpty();
            slots.add(rules);
        }
        doubleSurnames = Set.copyOf(TABLE.words(language, "double"));
        plural = Set.copyOf(TABLE.words(language, "plural"));
        shared = TABLE.words(language, "shared");
        isEmpty = !any;
    }

    /** True when the letters at {@code at}, inside a word, may be an ending of a name that ends there. */
    boolean may(String text, int at) {
        if (isEmpty
                || at < 1
                || !Character.isLetter(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int end = wordEnd(text, at);
        return end > 0 && fits(text.substring(at, end), text.charAt(at - 1), 0, null);
    }

    /** What the letters right after a name are; {@code NONE} where the word ends with the name. */
    Fit fit(String text, int from, int at, ProfileName name) {
        if (isEmpty || at >= text.length() || !Character.isLetter(text.charAt(at)) || Words.isBoundary(text, at)) {
            return Fit.NONE;
        }
        int end = wordEnd(text, at);
        int letters = letters(text, from, at);
        String ending = text.substring(at, end);
        boolean family = name.person()
                && plural.contains(NeighborWords.before(text, from).toLowerCase(Locale.ROOT));
        boolean last = name.person() && (letters < SHORT || isDouble(text, from) && letters <= SHORT);
        boolean other = family
                || name.commonWord()
                || last && ending.length() == 1
                || name.person() && shared.contains(ending) && standsAlone(text, from, end);
        return !other && fits(ending, text.charAt(at - 1), 0, new Bearer(name.person(), letters))
                ? Fit.SURE
                : Fit.UNSURE;
    }

    /** "Heins, der Bruder": a genitive that nothing is beside is a name by itself. */
    private static boolean standsAlone(String text, int from, int end) {
        boolean stops = end >= text.length() || ",.;:!?\n".indexOf(text.charAt(end)) >= 0;
        return stops && NeighborWords.beginsSentence(text, from);
    }

    /** The surnames that a surname may be a case of: Иванов of Иванова; empty for most. */
    List<String> bases(String surname) {
        return shared.stream()
                .filter(ending -> surname.endsWith(ending) && surname.length() - ending.length() >= SHORT)
                .map(ending -> surname.substring(0, surname.length() - ending.length()))
                .toList();
    }

    /**
     * Who has the name.
     *
     * @param letters of its last word
     */
    private record Bearer(boolean person, int letters) {}

    private boolean isDouble(String text, int from) {
        return from + 2 <= text.length() && doubleSurnames.contains(text.substring(from, from + 2));
    }

    private static int letters(String text, int from, int at) {
        int start = at;
        while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at - start;
    }

    /** The end of the word; 0 when it is longer than any ending, or goes on with something else. */
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Words.isWordPart(text.charAt(end))) {
            end++;
            if (end - at > LONGEST) {
                return 0;
            }
        }
        return end;
    }

    private boolean fits(String rest, char before, int slot, Bearer bearer) {
        // A particle of the last kind is only after an ending, an ending is after the name or a title.
        for (int i = slot; i <= Math.max(slot, 1) && i < slots.size(); i++) {
            for (Rule rule : slots.get(i)) {
                if (!isMet(rule.conditions, rest, before, bearer)) {
                    continue;
                }
                int from = rule.conditions.contains("doubled") ? 1 : 0;
                for (String ending : rule.endings) {
                    if (rest.startsWith(ending, from)) {
                        String left = rest.substring(from + ending.length());
                        if (left.isEmpty() || fits(left, ending.charAt(ending.length() - 1), i + 1, bearer)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean isMet(Set<String> conditions, String rest, char before, Bearer bearer) {
        for (String condition : conditions) {
            boolean met = switch (condition) {
                case "vowel" -> isVowel(before) || isForeign(before, rest);
                case "consonant" -> !isVowel(before) || isForeign(before, rest);
                case "vowel-or-l" ->
                    isVowel(before) || isForeign(before, rest) || isHangul(before) && (before - 0xAC00) % 28 == 8;
                case "no-sibilant" -> SIBILANTS.indexOf(Character.toLowerCase(before)) < 0;
                case "doubled" -> rest.charAt(0) == before && !isVowel(before);
                case "organization" -> bearer == null || !bearer.person;
                case "person" -> bearer == null || bearer.person;
                case "long" -> bearer == null || bearer.letters > SHORT - 1;
                default -> throw new IllegalStateException("no such condition of endings: " + condition);
            };
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters and figures before Korean ones: how they are read aloud is not known. */
    private static boolean isForeign(char before, String rest) {
        return isHangul(rest.charAt(0)) && !isHangul(before);
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static char bare(char c) {
        String apart = APART.getDecomposition(Character.toLowerCase(c));
        return apart == null ? Character.toLowerCase(c) : bare(apart.charAt(0));
    }

    private static boolean isVowel(char c) {
        if (isHangul(c)) {
            return (c - 0xAC00) % 28 == 0;
        }
        return VOWELS.indexOf(bare(c)) >= 0;
    }
}
