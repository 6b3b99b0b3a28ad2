package org.dossier.render.drawing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much room words take in a drawing. The typeface is the reader's own, so this is an estimate on the wide side, and the same on every
 * machine.
 *
 * @param size of the letters, in pixels
 */
public record TextWidths(double size) {
    private static final String MORE = "…";
    private static final int MOST = 4;

    /** True when words are read from right to left, by their first letter that tells. */
    static boolean isRightToLeft(String words) {
        return Bidi.getBaseDirection(words) == Bidi.RTL;
    }

    /** Width of a line, in pixels. */
    double width(String line) {
        return line.codePoints().mapToDouble(TextWidths::share).sum() * size;
    }

    /** Width of a letter as a part of the size. */
    private static double share(int letter) {
        int kind = UCharacter.getType(letter);
        if (kind == UCharacter.NON_SPACING_MARK || kind == UCharacter.ENCLOSING_MARK || kind == UCharacter.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        if (wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH) {
            return 1.05;
        }
        if (" ilj.,'’|".indexOf(letter) >= 0) {
            return 0.3;
        }
        return UCharacter.isUUppercase(letter) || letter == 'm' || letter == 'w' ? 0.74 : 0.56;
    }

    /**
     * Words in at most four lines, broken between words; what does not fit ends in "…".
     *
     * @param most width of a line, in pixels
     */
    List<String> lines(String words, double most) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (width(rest) > most && lines.size() < MOST - 1) {
            int end = fitting(rest, most, BreakIterator.getLineInstance(Locale.ROOT));
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(width(rest) <= most ? rest : cut(rest, most));
        return lines;
    }

    private String cut(String line, double most) {
        int end = fitting(line, most - width(MORE), BreakIterator.getCharacterInstance(Locale.ROOT));
        return line.substring(0, end).strip() + MORE;
    }

    /** The last break before which all fits; 0 when there is none. */
    private int fitting(String line, double most, BreakIterator breaks) {
        breaks.setText(line);
        int fits = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && at < line.length(); at = breaks.next()) {
            if (width(line.substring(0, at).strip()) > most) {
                break;
            }
            fits = at;
        }
        return fits;
    }
}
