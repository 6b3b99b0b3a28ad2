package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.text.WordTable;

/**
 * What date may be meant by one that is written in another form: {@code 11/06/2015}, {@code November 6, 2015}, {@code 6. November 2015},
 * {@code 2015-1-6}. The table {@code date-words.tsv} has the months of many languages.
 */
final class DateGuess {
    private static final WordTable WORDS = WordTable.read(DateGuess.class, "date-words.tsv");
    private static final Pattern RANGE =
            Pattern.compile("(.*[^-\\s])\\s*(?:–|—|\\s-\\s|\\sto\\s|\\sbis\\s|\\.\\.)\\s*([^-\\s].*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0s");
    private static final Pattern QUARTER = Pattern.compile("(?i)q([1-4])[ /]?(\\d{4})|(\\d{4})[ -/]?q([1-4])");
    private static final Pattern OPEN = Pattern.compile("(?i)(?:since|from)\\s+(.+)|(.+)\\s*(?:–|—|\\s-)");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|to)\\s+(.+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Only a time that there is: of one that there is not, the author must learn. */
    private static final Pattern CLOCK = Pattern.compile(
            "[T ]*(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:\\.\\d+)?)?(?:\\s?[+-][01]\\d:?[0-5]\\d|[^+-]*)$");

    private static final Pattern CJK = Pattern.compile("[年月日년월일]\\s*");
    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}]*");

    private DateGuess() {}

    /**
     * All dates that may be meant, the likelier first, in the form of the content; empty when none is seen.
     *
     * @param text as the author wrote it
     */
    static List<String> of(String text) {
        String plain = digits(text)
                .strip()
                .replaceAll("^[\"'“”„‘’«»(]+|[\"'“”‘’«»)?]+$", "")
                .replaceAll("\\s+", " ");
        String about = text.strip().endsWith("?") ? "~" : "";
        Set<String> found = new LinkedHashSet<>();
        guesses(plain).forEach(one -> found.add(about.isEmpty() || one.contains("/") ? one : about + one));
        found.removeIf(one -> !isDate(one));
        return List.copyOf(found);
    }

    private static List<String> guesses(String plain) {
        Matcher years = YEARS.matcher(plain);
        if (years.matches()) {
            return List.of(years.group(1) + "/" + years.group(2));
        }
        Matcher decade = DECADE.matcher(plain);
        if (decade.matches()) {
            return List.of(decade.group(1) + "0/" + decade.group(1) + "9");
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            String year = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
            int last = 3 * Integer.parseInt(quarter.group(1) == null ? quarter.group(4) : quarter.group(1));
            return List.of("%s-%02d/%s-%02d".formatted(year, last - 2, year, last));
        }
        Matcher until = UNTIL.matcher(plain);
        if (until.matches()) {
            return points(until.group(1)).stream().map(to -> "/" + to).toList();
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            List<String> from = points(range.group(1));
            List<String> to = points(range.group(2));
            return from.size() == 1 && to.size() == 1 ? List.of(from.get(0) + "/" + to.get(0)) : List.of();
        }
        Matcher open = OPEN.matcher(plain);
        if (open.matches()) {
            String from = Objects.requireNonNullElse(open.group(1), open.group(2));
            return points(from).stream().map(one -> one + "/").toList();
        }
        return points(plain);
    }

    private static boolean isDate(String text) {
        try {
            DateReader.parse(text);
            return true;
        } catch (DateReader.Bad e) {
            return false;
        }
    }

    /** Digits of other scripts as those of ASCII. */
    private static String digits(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A day, month or year; several where day and month may be swapped. */
    private static List<String> points(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (day.matches()) {
            return List.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
        }
        String date = CJK.matcher(CLOCK.matcher(text.strip()).replaceFirst("")).replaceAll(" ");
        boolean about = false;
        int month = 0;
        List<String> numbers = new ArrayList<>();
        Matcher parts = PARTS.matcher(date.toLowerCase(Locale.ROOT));
        while (parts.find()) {
            String part = parts.group();
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
            } else if (is("about", part) || part.equals("c")) {
                about = true;
            } else if (month == 0 && month(part) > 0) {
                month = month(part);
            } else if (!is("and", part) && !is("day", part)) {
                return List.of();
            }
        }
        String mark = about || date.startsWith("~") ? "~" : "";
        return (month > 0 ? named(month, numbers) : numbered(numbers))
                .map(one -> mark + one)
                .toList();
    }

    private static boolean is(String role, String word) {
        return WORDS.words(role).contains(word);
    }

    /** The number of a month by its name; 0 for any other word, and for one that is another month in another language. */
    private static int month(String word) {
        int[] found = IntStream.rangeClosed(1, 12)
                .filter(number -> is("%02d".formatted(number), word))
                .toArray();
        return found.length == 1 ? found[0] : 0;
    }

    /** A month with its year, and maybe a day before or after it. */
    private static Stream<String> named(int month, List<String> numbers) {
        String year =
                numbers.stream().filter(one -> one.length() == 4).findFirst().orElse(null);
        List<String> others = new ArrayList<>(numbers);
        others.remove(year);
        if (year == null || others.size() > 1) {
            return Stream.empty();
        }
        return Stream.of(others.isEmpty() ? "%s-%02d".formatted(year, month) : date(year, month, others.get(0)));
    }

    /** A date in numbers: the year is the one with four digits, at either end; month and day as in America, then as elsewhere. */
    private static Stream<String> numbered(List<String> numbers) {
        if (numbers.size() < 2) {
            return numbers.stream();
        }
        boolean first = numbers.get(0).length() == 4;
        String year = first ? numbers.get(0) : numbers.get(numbers.size() - 1);
        List<String> others = first ? numbers.subList(1, numbers.size()) : numbers.subList(0, numbers.size() - 1);
        if (year.length() != 4 || others.size() > 2 || others.stream().anyMatch(one -> one.length() > 2)) {
            return Stream.empty();
        }
        int one = Integer.parseInt(others.get(0));
        if (others.size() == 1) {
            return Stream.of("%s-%02d".formatted(year, one));
        }
        String monthFirst = date(year, one, others.get(1));
        return first
                ? Stream.of(monthFirst)
                : Stream.of(monthFirst, date(year, Integer.parseInt(others.get(1)), others.get(0)));
    }

    private static String date(String year, int month, String day) {
        return day.length() > 2 ? "" : "%s-%02d-%02d".formatted(year, month, Integer.parseInt(day));
    }
}
