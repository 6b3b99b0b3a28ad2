package org.dossier.text.withheld;

import java.util.ArrayList;
import java.util.List;
import org.dossier.source.Range;

/**
 * A text as readers see it where characters of Unicode turn letters around: after U+202E "netraM" is read as "Marten".
 *
 * @param seen the text, as long as what was written
 * @param runs stretches that are turned around, in order
 */
record TurnedText(String seen, List<Range> runs) {
    /** Left to right, and right to left, whatever the letters are. */
    private static final String TURN = "\u202D\u202E";

    private static final String BACK = "\u202C";

    private static final String END = BACK + "\u2069\n<";

    /** Null when nothing in a text is turned around. */
    static TurnedText of(String text) {
        if (text.indexOf(TURN.charAt(0)) < 0 && text.indexOf(TURN.charAt(1)) < 0) {
            return null;
        }
        StringBuilder seen = new StringBuilder(text);
        List<Range> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (TURN.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && (END + TURN).indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                seen.replace(
                        i + 1,
                        end,
                        new StringBuilder(text.substring(i + 1, end)).reverse().toString());
                runs.add(new Range(i + 1, end));
                i = end - 1;
            }
        }
        return new TurnedText(seen.toString(), List.copyOf(runs));
    }

    /** Where words that are seen were written: with all that is turned around with them, and with what turns it. */
    Range written(Range words) {
        int begin = words.start();
        int end = words.end();
        for (Range run : runs) {
            if (run.start() < words.end() && words.start() < run.end()) {
                begin = Math.min(begin, run.start() - 1);
                end = Math.max(end, run.end() + (seen.startsWith(BACK, run.end()) ? 1 : 0));
            }
        }
        return new Range(begin, end);
    }
}
