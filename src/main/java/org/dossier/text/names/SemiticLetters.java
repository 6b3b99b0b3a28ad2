package org.dossier.text.names;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.text.Proclitics;

/**
 * Letters that writers of Arabic take for one another: alef with and without hamza, ta marbuta and ha, alef maqsura and ya. In Hebrew, names are
 * written with a maqaf, a hyphen or a space.
 */
public final class SemiticLetters {
    /** A shorter word may be another one when its letters are taken for one another. */
    private static final int LONG = 6;

    private static final String ABD = "عبد ال";

    private SemiticLetters() {}

    /** True for letters of Arabic and Hebrew. */
    public static boolean isOne(char letter) {
        return Proclitics.isArabic(letter) || Proclitics.isHebrew(letter);
    }

    /** What stands for the letter and all that are taken for it. */
    public static char plain(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case '-' -> ' ';
            default -> letter;
        };
    }

    /** A text with each letter made plain. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(plain((char) c)));
        return out.toString();
    }

    /**
     * The plain spellings of a name that say enough to be it; none of a short word, nor in other scripts.
     *
     * @param name folded
     */
    public static List<String> spellings(String name) {
        if (name.isEmpty() || !isOne(name.charAt(0))) {
            return List.of();
        }
        String plain = plain(name);
        if (plain.indexOf(' ') < 0 && (Proclitics.isHebrew(name.charAt(0)) || plain.length() < LONG)) {
            return List.of();
        }
        String joined = ABD.replace(" ", "");
        return Stream.of(plain, plain.replace(ABD, joined), plain.replaceAll("\\bعبد(?=ال)", "عبد "))
                .distinct()
                .toList();
    }
}
