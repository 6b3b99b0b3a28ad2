package org.dossier.compose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of other tools as the content holds them. */
final class ImportedText {
    /** What Markdown may take for its own; what begins a list or a heading does so at the beginning of a line. */
    private static final String MARKUP =
            "[\\\\`*_{}\\[\\]<>#~=|!&^$]|(?m)(?<=^ {0,3})[-+](?= )|(?<=^ {0,3}\\d{1,9})[.)](?= )";

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");
    /** How our own export says what the format cannot hold. */
    private static final Pattern INEXACT = Pattern.compile("(born|died|founded|from|to) (~?[0-9/~-]+)|ended");

    private ImportedText() {}

    /** A text whose Markdown is none. */
    static String escaped(String text) {
        return text.replaceAll(MARKUP, "\\\\$0");
    }

    /** One line of YAML can hold any text in a comment but control characters. */
    static String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\uFEFF]+", " ").strip();
    }

    /** The most exact of some dates, if the others only say less of the same; else nothing. */
    static Optional<String> date(List<String> dates) {
        List<String> days = dates.stream().map(ImportedText::date).toList();
        return days.stream()
                .filter(one -> !one.isEmpty() && days.stream().allMatch(one::startsWith))
                .findFirst();
    }

    /**
     * The date that a record has of something; empty when it says none, or no certain one, which is told.
     *
     * @param word for it, in a remark of our own export
     * @param left what is not taken
     */
    static String date(ForeignRecord record, String property, String word, List<String> left) {
        List<String> dates = record.all(property);
        String date =
                date(dates).or(() -> inexact(word, record.first("summary"))).orElse("");
        if (date.isEmpty() && !dates.isEmpty()) {
            left.add(property + " " + String.join(", ", dates) + ", which is not one date");
        }
        return date;
    }

    private static String date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches() || date.group(1).equals("0000")) {
            return "";
        }
        try {
            java.time.LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    date.group(2) == null ? 1 : Integer.parseInt(date.group(2)),
                    date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
        } catch (java.time.DateTimeException e) {
            return "";
        }
        return text.replaceFirst("T.*", "");
    }

    /** True for a remark in which our own export said dates that the format cannot hold. */
    static boolean isInexact(String summary) {
        return !summary.isEmpty()
                && java.util.Arrays.stream(summary.split(", "))
                        .allMatch(part -> INEXACT.matcher(part).matches());
    }

    /** A date of such a remark; nothing when it has none of that word. */
    private static Optional<String> inexact(String word, String summary) {
        return isInexact(summary)
                ? java.util.Arrays.stream(summary.split(", "))
                        .filter(part -> part.startsWith(word + " "))
                        .map(part -> part.substring(word.length() + 1))
                        .findFirst()
                : Optional.empty();
    }
}
