package org.dossier.read.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.PartialDate;

/** Reads the dates of the content format: {@code 2015}, {@code 2015-10}, {@code 2015-10-11}, ranges of them, each maybe with {@code ~}. */
public final class DateReader {
    private static final Pattern POINT = Pattern.compile("(~?)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)\\s?(Z|[+-]\\d{2}:?\\d{2})?");

    private DateReader() {}

    /** What is wrong with a date, in words for its author. */
    static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;

        Bad(String message) {
            super(message);
        }
    }

    /** A date and, for articles, the time that follows it. */
    public record Timed(PartialDate date, String time) {}

    static Timed timed(String text) throws Bad {
        Matcher matcher = TIMED.matcher(text.strip());
        if (!matcher.matches()) {
            return new Timed(parse(text), "");
        }
        try {
            LocalTime.parse(matcher.group(2));
        } catch (DateTimeException e) {
            throw new Bad("'" + matcher.group(2) + "' is not a valid time of day");
        }
        String offset = matcher.group(3) == null ? "" : matcher.group(3);
        if (offset.length() == 5) {
            offset = offset.substring(0, 3) + ":" + offset.substring(3);
        }
        try {
            ZoneOffset.of(offset.isEmpty() ? "Z" : offset);
        } catch (DateTimeException e) {
            throw new Bad("'" + offset + "' is not a valid offset from UTC");
        }
        return new Timed(parse(matcher.group(1)), "T" + matcher.group(2) + offset);
    }

    static PartialDate parse(String text) throws Bad {
        String date = text.strip();
        int slash = date.indexOf('/');
        if (slash < 0) {
            return PartialDate.of(point(date));
        }
        PartialDate.Point from = slash == 0 ? null : point(date.substring(0, slash));
        PartialDate.Point to = slash == date.length() - 1 ? null : point(date.substring(slash + 1));
        if (from == null && to == null) {
            throw new Bad("a range needs at least one end");
        }
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            throw new Bad("the range ends before it begins");
        }
        return new PartialDate(from, to, true);
    }

    private static PartialDate.Point point(String text) throws Bad {
        Matcher matcher = POINT.matcher(text);
        if (!matcher.matches()) {
            throw new Bad("'" + text + "' is not a valid date");
        }
        int year = Integer.parseInt(matcher.group(2));
        int month = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int day = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        try {
            LocalDate.of(year, matcher.group(3) == null ? 1 : month, matcher.group(4) == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new Bad("there is no day '" + text + "' in the calendar");
        }
        if (year == 0) {
            throw new Bad("there is no year 0 in the calendar");
        }
        return new PartialDate.Point(year, month, day, !matcher.group(1).isEmpty());
    }
}
