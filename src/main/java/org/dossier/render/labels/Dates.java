package org.dossier.render.labels;

import java.util.function.Function;
import org.dossier.model.PartialDate;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;

/**
 * Dates in words, as exact as they are known and no more: {@code 5 June 2024}, {@code October 2015},
 * {@code about 2019}, {@code October 2015 to January 2016}, {@code since 2019}, {@code until 2020}.
 */
public final class Dates {
    private final Labels labels;

    /** Dates in the language of {@code labels}. */
    public Dates(Labels labels) {
        this.labels = labels;
    }

    /** The date as plain text; empty for null. */
    public String text(PartialDate date) {
        return date == null ? "" : shape(date, point -> words(point), labels::text);
    }

    /** The date with a {@code time} around each day, month or year; empty for null. */
    public Html html(PartialDate date) {
        return date == null ? Html.EMPTY : shape(date, point -> time(machine(point), words(point)), labels::html);
    }

    /**
     * The date of something that also has a time of day.
     *
     * @param time as written after the date, such as {@code T10:11:00-04:00}; empty for none
     */
    public Html html(PartialDate date, String time) {
        boolean day = date != null && !date.range() && date.from().day() > 0;
        if (!day || time.length() < 6) {
            return html(date);
        }
        PartialDate.Point point = date.from();
        Html words = time(machine(point) + time, labels.text("date.time", words(point), time.substring(1, 6)));
        return point.circa() ? labels.html("date.about", words) : words;
    }

    /** From when to when something was so; either end may be null. */
    public Html span(PartialDate from, PartialDate to) {
        return from == null && to == null
                ? Html.EMPTY
                : ends(from, to, point -> time(machine(point), words(point)), labels::html);
    }

    /** The same as plain text. */
    public String spanText(PartialDate from, PartialDate to) {
        return from == null && to == null ? "" : ends(from, to, this::words, labels::text);
    }

    private static <T> T ends(
            PartialDate from, PartialDate to, Function<PartialDate.Point, T> drawn, Pattern<T> pattern) {
        if (to == null) {
            return pattern.fill("date.from", limit(from, drawn, pattern));
        }
        if (from == null) {
            return pattern.fill("date.until", limit(to, drawn, pattern));
        }
        return from.equals(to)
                ? limit(from, drawn, pattern)
                : pattern.fill("date.range", limit(from, drawn, pattern), limit(to, drawn, pattern));
    }

    /** An end of a span. One that is itself known only within limits says so: "from since 2019" would be no English. */
    private static <T> T limit(PartialDate date, Function<PartialDate.Point, T> drawn, Pattern<T> pattern) {
        if (!date.range()) {
            return end(date.from(), drawn, pattern);
        }
        if (date.to() == null) {
            return pattern.fill("date.later", end(date.from(), drawn, pattern));
        }
        return date.from() == null
                ? pattern.fill("date.earlier", end(date.to(), drawn, pattern))
                : pattern.fill("date.between", end(date.from(), drawn, pattern), end(date.to(), drawn, pattern));
    }

    private interface Pattern<T> {
        T fill(String key, Object... values);
    }

    private static <T> T shape(PartialDate date, Function<PartialDate.Point, T> drawn, Pattern<T> pattern) {
        if (!date.range()) {
            return end(date.from(), drawn, pattern);
        }
        if (date.to() == null) {
            return pattern.fill("date.since", end(date.from(), drawn, pattern));
        }
        if (date.from() == null) {
            return pattern.fill("date.until", end(date.to(), drawn, pattern));
        }
        return pattern.fill("date.range", end(date.from(), drawn, pattern), end(date.to(), drawn, pattern));
    }

    private static <T> T end(PartialDate.Point point, Function<PartialDate.Point, T> drawn, Pattern<T> pattern) {
        T words = drawn.apply(point);
        return point.circa() ? pattern.fill("date.about", words) : words;
    }

    private String words(PartialDate.Point point) {
        if (point.month() == 0) {
            return labels.number(point.year());
        }
        String month = labels.month(point.month());
        return point.day() == 0
                ? labels.text("date.month", month, point.year())
                : labels.text("date.day", point.day(), month, point.year());
    }

    private static String machine(PartialDate.Point point) {
        return new PartialDate.Point(point.year(), point.month(), point.day(), false).toString();
    }

    private static Html time(String machine, String words) {
        return new HtmlBuilder()
                .begin("time")
                .attribute("datetime", machine)
                .end()
                .text(words)
                .close("time")
                .toHtml();
    }
}
