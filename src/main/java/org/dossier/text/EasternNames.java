package org.dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Names in Chinese characters, kana and Hangul: the surname stands first, mostly without a space behind it. A surname of one character is a part of
 * many words; so one counts only with a form of address behind it, or, when it is longer, where no other character follows.
 */
final class EasternNames {
    private static final List<String> ADDRESS = Stream.of("zh", "ja", "ko")
            .flatMap(language -> Surnames.WORDS.words(language, "address").stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();
    private static final Set<String> COMPOUND = Set.copyOf(Surnames.WORDS.words("compound"));
    private static final String PARTICLES = "은는이가을를의에와과도로으께만측라였입";
    private static final String DOTS = "·・•‧･";
    private static final int LONGEST = 4;

    private EasternNames() {}

    /** True when a name begins with such a character. */
    static boolean isWrittenSo(String name) {
        return name.codePoints().filter(Character::isLetter).limit(1).anyMatch(EasternNames::isEastern);
    }

    private static boolean isEastern(int c) {
        return c >= 0x1100 && isHan(c) || isHangul(c) || isKana(c);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HIRAGANA || c == 'ー';
    }

    /**
     * What may be the surname.
     *
     * @return for Japanese names without a space each beginning that may be; empty where language and script tell nothing
     */
    static List<String> surnames(String name, String language, Surnames.Order order) {
        String[] words = name.strip().split("[\\s\u3000]+");
        if (words.length > 1) {
            return List.of(order == Surnames.Order.GIVEN_FIRST ? words[words.length - 1] : words[0]);
        }
        int[] letters = words[0].codePoints().toArray();
        if (letters.length < 2 || order == Surnames.Order.GIVEN_FIRST) {
            return List.of();
        }
        boolean hangul = name.codePoints().allMatch(EasternNames::isHangul);
        if (language.equals("ja") && name.codePoints().anyMatch(EasternNames::isHan)) {
            return beginnings(letters);
        }
        boolean oneFirst = hangul
                || name.codePoints().allMatch(EasternNames::isHan)
                        && Set.of("zh", "ko").contains(language);
        if (!oneFirst || letters.length > LONGEST) {
            return List.of();
        }
        String two = new String(letters, 0, 2);
        return List.of(letters.length > 2 && COMPOUND.contains(two) ? two : new String(letters, 0, 1));
    }

    /** One character is a surname only of short names. */
    private static List<String> beginnings(int[] letters) {
        List<String> beginnings = new ArrayList<>();
        for (int length = letters.length > 3 ? 2 : 1; length <= Math.min(3, letters.length - 1); length++) {
            beginnings.add(new String(letters, 0, length));
        }
        return beginnings;
    }

    /** The name without the spaces that stand in it for clearness; the name itself in other scripts. */
    static String joined(String name) {
        return isWrittenSo(name)
                ? name.replaceAll(
                        "(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])[\\s\u3000]+"
                                + "(?=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])",
                        "")
                : name;
    }

    /** True when a dot joins the words to another part of a foreign name. */
    static boolean isPart(String text, int from, int end) {
        boolean before =
                from > 1 && DOTS.indexOf(text.charAt(from - 1)) >= 0 && Character.isLetter(text.charAt(from - 2));
        boolean after = end + 1 < text.length()
                && DOTS.indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        return before || after;
    }

    /**
     * True when a surname in these characters counts here.
     *
     * @param full the full names of the person, folded
     * @param alone true for a surname and a person when the text can mean nobody else by it
     */
    static boolean counts(String text, int from, int end, NameTable.Full full, BiPredicate<String, String> alone) {
        String surname = text.substring(from, end);
        int last = surname.codePointBefore(surname.length());
        if (full.names().stream().anyMatch(name -> DOTS.indexOf(beforeEnd(name, surname)) >= 0)) {
            return !isKana(last) || !(isKanaAt(text, end) || from > 0 && isKana(text.codePointBefore(from)));
        }
        boolean one = surname.codePointCount(0, surname.length()) == 1;
        if (!one && (end == text.length() || !isSame(text.codePointAt(end), last))) {
            return true;
        }
        return isAddressed(text, end) && (!one || alone.test(surname, full.profile()));
    }

    private static char beforeEnd(String name, String surname) {
        int at = name.length() - surname.length() - 1;
        return at > 0 && name.endsWith(surname) ? name.charAt(at) : ' ';
    }

    private static boolean isKanaAt(String text, int at) {
        return at < text.length()
                        && Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.KATAKANA
                || at < text.length() && text.charAt(at) == 'ー';
    }

    private static boolean isSame(int next, int last) {
        return isHangul(last) ? isHangul(next) : isHan(next) || isKana(last) && isKana(next);
    }

    private static boolean isAddressed(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        for (String address : ADDRESS) {
            if (text.startsWith(address, at)) {
                int behind = at + address.length();
                boolean hangul = isHangul(address.codePointAt(0));
                boolean space = at > end;
                if (hangul
                        ? behind >= text.length()
                                || !Character.isLetter(text.charAt(behind))
                                || PARTICLES.indexOf(text.charAt(behind)) >= 0
                        : !space) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when no other person of the text may have this surname: it stands nowhere but in the full name and before a form of address. */
    static boolean isAlone(String text, String surname, NameTable.Full full) {
        boolean hangul = isHangul(surname.codePointAt(0));
        for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
            int place = at;
            boolean inside = hangul && at > 0 && Character.isLetter(text.charAt(at - 1));
            if (!inside
                    && !isAddressed(text, at + surname.length())
                    && full.names().stream().noneMatch(name -> text.startsWith(name, place))) {
                return false;
            }
        }
        return true;
    }
}
