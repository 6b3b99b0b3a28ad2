package org.dossier.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A date as exact as its source gives it: a year, a month, a day, or a range between two such, each maybe "circa".
 *
 * <p>Sorts by the earliest day it may mean; of two with one earliest day the more exact first.
 *
 * @param from the date, or the beginning of a range; null when the range has no known beginning
 * @param to the end of a range; null when it has no known end, and when this is not a range
 * @param range true for a range, also one with an open end
 */
public record PartialDate(Point from, Point to, boolean range) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);

    /**
     * One end.
     *
     * @param year astronomical year, 1 to 9999
     * @param month 1 to 12; 0 when only the year is known
     * @param day 1 to 31; 0 when no day is known
     * @param circa true when the source says "about"
     */
    public record Point(int year, int month, int day, boolean circa) {
        /** The first day that may be meant. */
        public LocalDate earliest() {
            return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        }

        /** The last day that may be meant. */
        public LocalDate latest() {
            if (day > 0) {
                return LocalDate.of(year, month, day);
            }
            return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
        }

        /** As an author writes it: {@code ~2019}, {@code 2015-10}. */
        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(circa ? "~" : "");
            out.append(digits(year, 4));
            if (month > 0) {
                out.append('-').append(digits(month, 2));
            }
            if (day > 0) {
                out.append('-').append(digits(day, 2));
            }
            return out.toString();
        }

        private static String digits(int number, int width) {
            String digits = Integer.toString(number);
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        }
    }

    /** Rejects a range without ends and a single date with a second end. */
    public PartialDate {
        if (from == null && to == null || !range && (to != null || from == null)) {
            throw new IllegalArgumentException("a date needs a beginning, a range at least one end");
        }
    }

    /** A single date, no range. */
    public static PartialDate of(Point point) {
        return new PartialDate(point, null, false);
    }

    /** The first day that may be meant; {@link LocalDate#MIN} for a range without a beginning. */
    public LocalDate earliest() {
        return from == null ? LocalDate.MIN : from.earliest();
    }

    /** The last day that may be meant; {@link LocalDate#MAX} for a range without an end. */
    public LocalDate latest() {
        if (!range) {
            return from.latest();
        }
        return to == null ? LocalDate.MAX : to.latest();
    }

    /** The year to file it under: of the beginning, or of the end where no beginning is known. */
    public int year() {
        return from == null ? to.year() : from.year();
    }

    /** A number in the order of {@link #earliest}, which is not made for most of the dates that are compared. */
    private int firstDay() {
        return from == null
                ? Integer.MIN_VALUE
                : (from.year() * 16 + Math.max(from.month(), 1)) * 32 + Math.max(from.day(), 1);
    }

    @Override
    public int compareTo(PartialDate other) {
        int days = Integer.compare(firstDay(), other.firstDay());
        return days != 0 ? days : equals(other) ? 0 : ORDER.compare(this, other);
    }

    /** As an author writes it; for people, pages print it in words. */
    @Override
    public String toString() {
        if (!range) {
            return from.toString();
        }
        return (from == null ? "" : from) + "/" + (to == null ? "" : to);
    }
}
