package org.dossier.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The short words that Arabic and Hebrew write glued to the next one: and, in, to, as, the; and, the, in, to, from, that, as. */
public final class Proclitics {
    private static final Pattern ARABIC = Pattern.compile("[وف]?[بلك]?(?:ال)?");
    private static final Pattern HEBREW = Pattern.compile("[ושכ]{0,2}[בלמכ]?ה?");

    private Proclitics() {}

    /** True when everything in the word before {@code at} is such words. */
    public static boolean prefixEnds(CharSequence text, int at) {
        int start = at;
        while (start > 0 && at - start <= 4 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = at - start;
        if (length == 0 || length > 4 || at >= text.length()) {
            return false;
        }
        Pattern pattern = isArabic(text.charAt(at)) ? ARABIC : isHebrew(text.charAt(at)) ? HEBREW : null;
        return pattern != null && pattern.matcher(text.subSequence(start, at)).matches();
    }

    /**
     * How many letters at {@code at} may be glued words before a name, longest first; each is a place to try.
     *
     * @return lengths, at least 1 each; empty where the script has none
     */
    public static int[] lengths(CharSequence text, int at) {
        char c = text.charAt(at);
        Pattern pattern = isArabic(c) ? ARABIC : isHebrew(c) ? HEBREW : null;
        if (pattern == null) {
            return NONE;
        }
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        int[] found = new int[4];
        for (int length = Math.min(4, text.length() - at); length > 0; length--) {
            matcher.region(at, at + length);
            if (matcher.matches()) {
                found[count++] = length;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** What is left of a word without letters that may be glued words, but for the article. */
    public static Stream<String> rest(String word) {
        return word.isEmpty()
                ? Stream.empty()
                : Arrays.stream(lengths(word, 0))
                        .filter(length -> length < word.length() && !endsWithArticle(word, 0, length))
                        .mapToObj(word::substring);
    }

    /** True when the last of the glued words is the article. */
    public static boolean endsWithArticle(String text, int from, int end) {
        return isHebrew(text.charAt(from))
                ? text.charAt(end - 1) == 'ה'
                : text.substring(from, end).endsWith("ال");
    }

    private static final int[] NONE = {};

    public static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x6FF;
    }

    public static boolean isHebrew(char c) {
        return c >= 0x590 && c <= 0x5FF;
    }
}
