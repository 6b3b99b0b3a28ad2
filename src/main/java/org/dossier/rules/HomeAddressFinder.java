package org.dossier.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.dossier.text.WordTable;

/**
 * Finds home addresses: a number after "home address:", or a street and a number in one sentence after words such as
 * "lives at".
 *
 * <p>A street and a number alone may be an office, a crime scene or a hotel, and are left alone.
 */
final class HomeAddressFinder {
    private static final Pattern ABBREVIATED = Pattern.compile(".*\\b\\p{L}{1,3}");

    private static final int LONGEST = 90;
    private static final Pattern AFTER_LABEL =
            Pattern.compile(" ?(?::|=| is| was| ist| lautet| est| es) ?[^.;!?\\n]{0,50}?\\p{Nd}{1,5}");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,4}\\p{L}?(?![\\p{L}\\p{Nd}])");
    private static final Pattern SENTENCE_END = Pattern.compile("[;!?]|\\.(?= \\p{Lu})");

    private final Phrases labels;
    private final Phrases homes;
    private final Pattern streets;

    HomeAddressFinder(WordTable table) {
        labels = new Phrases(table.words("address"), List.of());
        homes = new Phrases(table.words("home"), List.of());
        streets = Pattern.compile(
                table.words("street").stream()
                        .map(HomeAddressFinder::word)
                        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{Nd}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String word(String written) {
        return written.startsWith("*")
                ? Pattern.quote(written.substring(1))
                : "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(written);
    }

    void find(WrittenFile file, RuleReport report) {
        String text = file.text();
        Matcher label = AFTER_LABEL.matcher(text);
        for (Range words : file.beforeDigits(labels, LONGEST)) {
            label.region(words.end(), Math.min(text.length(), words.end() + LONGEST));
            if (label.lookingAt()) {
                tell(file, words.start(), label.end(), report);
            }
        }
        for (Range words : file.beforeDigits(homes, LONGEST)) {
            String after = sentence(text.substring(words.end(), Math.min(text.length(), words.end() + LONGEST)));
            Matcher street = streets.matcher(after);
            if (street.find() && NUMBER.matcher(after).find()) {
                tell(file, words.start(), words.end() + street.end(), report);
            }
        }
    }

    private static String sentence(String after) {
        Matcher end = SENTENCE_END.matcher(after);
        // "12 St. James Road": an abbreviation is not an end.
        while (end.find()) {
            boolean abbreviated =
                    ABBREVIATED.matcher(after.substring(0, end.start())).matches();
            if (!abbreviated) {
                return after.substring(0, end.start());
            }
        }
        return after;
    }

    private static void tell(WrittenFile file, int start, int end, RuleReport report) {
        file.tell(report, start, end, "this is a home address", "remove it, or give only the town");
    }
}
