package org.dossier.text.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.NameOrder;

/**
 * Names in Chinese characters, kana and Hangul: the surname comes first, mostly without a space after it. A surname of one character is a part of
 * many words; so one counts only with a form of address after it, or, when it is longer, where no other character follows.
 */
public final class EasternNames {
    private static final List<String> ADDRESS = Stream.of("zh", "ja", "ko")
            .flatMap(language -> NameWords.SURNAMES.words(language, "address").stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();
    private static final Set<String> COMPOUND = Set.copyOf(NameWords.SURNAMES.words("compound"));
    private static final String PARTICLES = "은는이가을를의에와과도로으께만측라였입";
    private static final String DOTS = "·・•‧･";
    private static final Set<String> SOUNDS = Set.copyOf(NameWords.SURNAMES.words("zh", "sound"));
    private static final int LONGEST = 4;

    private EasternNames() {}

    /** True when a name begins with such a character. */
    public static boolean isWrittenSo(String name) {
        int at = 0;
        while (at < name.length() && !Character.isLetter(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at < name.length() && isEastern(name.codePointAt(at));
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
     * @return for Japanese names without a space each beginning that may be; empty where language and script show nothing
     */
    static List<String> surnames(String name, String language, NameOrder order) {
        String[] words = name.strip().split("[\\s\u3000]+");
        if (words.length > 1) {
            return List.of(order == NameOrder.GIVEN_FIRST ? words[words.length - 1] : words[0]);
        }
        int[] letters = words[0].codePoints().toArray();
        if (letters.length < 2 || order == NameOrder.GIVEN_FIRST) {
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

    /** The name without the spaces that are in it for clearness; the name itself in other scripts. */
    static String joined(String name) {
        return isWrittenSo(name)
                ? name.replaceAll(
                        "(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])[\\s\u3000]+"
                                + "(?=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])",
                        "")
                : name;
    }

    /** True when a dot joins the words to another part of a foreign name. */
    public static boolean isPart(String text, int from, int end) {
        if (isHangul(text.codePointAt(from))) {
            // In Korean such a dot is between the names of a list; foreign names have spaces.
            return false;
        }
        boolean before =
                from > 1 && DOTS.indexOf(text.charAt(from - 1)) >= 0 && Character.isLetter(text.charAt(from - 2));
        boolean after = end + 1 < text.length()
                && DOTS.indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        return before || after;
    }

    /** True when a surname in these characters, which is here, is marked as one: by what follows it, or by what does not. */
    public static boolean counts(String text, int from, int end, List<String> full) {
        int first = text.codePointAt(from);
        int last = text.codePointBefore(end);
        if (isForeign(text.substring(from, end), full)) {
            int before = from > 0 ? text.codePointBefore(from) : ' ';
            int after = end < text.length() ? text.codePointAt(end) : ' ';
            return isHan(first)
                    ? !isSound(before) && !isSound(after)
                    : !(isKatakana(before) && isKatakana(first)) && !(isKatakana(after) && isKatakana(last));
        }
        boolean one = text.codePointCount(from, end) == 1;
        boolean free = end == text.length() || !isSame(text.codePointAt(end), last);
        return !one && free || isAddressed(text, end);
    }

    /** True for the last part of a foreign name with dots in it. */
    private static boolean isForeign(String surname, List<String> full) {
        return full.stream().anyMatch(name -> DOTS.indexOf(beforeEnd(name, surname)) >= 0);
    }

    /** True when a name has a dot in it, as foreign ones have in Chinese, and a character is one by which such names are spelled. */
    public static boolean isForeignSound(String name, int next) {
        return isHan(name.codePointAt(0)) && name.codePoints().anyMatch(c -> DOTS.indexOf(c) >= 0) && isSound(next);
    }

    /** True for a surname of two characters. */
    public static boolean isCompound(String beginning) {
        return COMPOUND.contains(beginning);
    }

    private static boolean isSound(int c) {
        return SOUNDS.contains(Character.toString(c));
    }

    private static char beforeEnd(String name, String surname) {
        int at = name.length() - surname.length() - 1;
        return at > 0 && name.endsWith(surname) ? name.charAt(at) : ' ';
    }

    private static boolean isKatakana(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA || c == 'ー';
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

    /** True when a surname is given to someone else at a place, or may be: another given name is beside it, or what may be one. */
    public static boolean isAnothers(String text, int at, int end, List<String> full) {
        if (isForeign(text.substring(at, end), full)) {
            return at > 0 && DOTS.indexOf(text.charAt(at - 1)) >= 0;
        }
        boolean one = text.codePointCount(at, end) == 1;
        boolean inside = isHangul(text.codePointAt(at)) && at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean goesOn = end < text.length() && isSame(text.codePointAt(end), text.codePointBefore(end));
        return !inside && !isAddressed(text, end) && (one || goesOn);
    }
}
