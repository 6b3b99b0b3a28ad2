package org.dossier.text.withheld;

import java.util.Map;
import java.util.Set;
import org.dossier.text.withheld.Letters.Gap;

/**
 * Where a withheld name begins whose surname was found: its given names, initials and small words are withheld with it.
 *
 * @param words of each profile, folded
 */
record NameStart(String text, Letters letters, LettersAround around, Map<String, Set<String>> words) {
    /** What may be around a word between a given name and a surname. */
    static final String BETWEEN = ".-_\u2010\u2011'\"()\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";

    /** Where given names, initials and small words begin that are before a surname. */
    int before(WithheldForm form, int from) {
        Set<String> known = words.getOrDefault(form.profile(), Set.of());
        int at = from;
        for (int i = 0; i < 6 && at > 0 && isNear(at, ".-_\u2010\u2011"); i++) {
            int begin = around.wordBegin(at - 1);
            if (!isOf(known, begin, at) && !isParticle(begin, at)) {
                break;
            }
            at = begin;
        }
        // One word more may be between: "Klaus M. Brenkel", "Klaus 'Kalle' Brenkel".
        if (at > 0 && isNear(at, BETWEEN)) {
            int begin = around.wordBegin(at - 1);
            boolean capital = Character.isUpperCase(text.charAt(letters.begin(begin)));
            if (capital && begin > 0 && isNear(begin, BETWEEN)) {
                int other = around.wordBegin(begin - 1);
                return begin - other > 1 && isOf(known, other, begin) ? other : at;
            }
        }
        // "v. d. Heydt": what is left of the small words once no name is before them.
        while (at < from && isParticle(at, Math.max(at + 1, around.wordEnd(at + 1)))) {
            at = Math.max(at + 1, around.wordEnd(at + 1));
        }
        return at;
    }

    /** "v." and "d." for "von" and "der". */
    private boolean isParticle(int from, int to) {
        return to - from == 1
                && "vdz".indexOf(letters.at(from)) >= 0
                && Character.isLowerCase(text.charAt(letters.begin(from)))
                && text.startsWith(".", letters.end(from));
    }

    private boolean isNear(int at, String between) {
        Gap gap = letters.gap(at);
        if (gap == Gap.NONE || gap == Gap.TURN || letters.begin(at) - letters.end(at - 1) > 3) {
            return false;
        }
        for (int i = letters.end(at - 1); i < letters.begin(at); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && between.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** True for a word of the name, also with an ending or misspelled, and for its initial. */
    private boolean isOf(Set<String> known, int from, int to) {
        String word = letters.of(from, to);
        if (known.contains(word)) {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(letters.begin(from)))) {
            return false;
        }
        for (String one : known) {
            if (word.length() == 1
                    ? one.startsWith(word)
                    : isInflected(one, word) || SurnameIndex.isSlipOf(word, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInflected(String name, String word) {
        int same = 0;
        int most = Math.min(name.length(), word.length());
        while (same < most && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        return same >= Math.min(3, name.length() - 1)
                && same > 1
                && same >= name.length() - 2
                && word.length() - same <= 4;
    }
}
