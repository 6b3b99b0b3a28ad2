package org.dossier.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Years beside each other, all of one width. Where nothing is known of several years, the axis is broken: an event of 1979 would
 * press those of ten later years into one corner.
 */
public final class YearAxis {
    private static final double BREAK = 24;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 150;

    private final TreeMap<Integer, Double> lefts = new TreeMap<>();
    private final List<Double> breaks = new ArrayList<>();
    private final double column;
    private final double width;

    /**
     * An axis.
     *
     * @param years that must be on it; not empty
     * @param empty most years in a row that have nothing and are on it all the same; with more the axis is broken
     * @param wanted width of the whole; it is wider when years would be too narrow
     */
    public YearAxis(SortedSet<Integer> years, int empty, double wanted) {
        List<Integer> shown = new ArrayList<>();
        int broken = 0;
        for (int year : years) {
            int last = shown.isEmpty() ? year - 1 : shown.get(shown.size() - 1);
            boolean gap = year - last - 1 > empty;
            broken += gap ? 1 : 0;
            for (int missing = gap ? year : last + 1; missing <= year; missing++) {
                shown.add(missing);
            }
        }
        column = Math.min(WIDEST, Math.max(NARROWEST, (wanted - broken * BREAK) / shown.size()));
        double at = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0 && shown.get(i) - shown.get(i - 1) > 1) {
                breaks.add(at + BREAK / 2);
                at += BREAK;
            }
            lefts.put(shown.get(i), at);
            at += column;
        }
        width = at;
    }

    /** The years on the axis, oldest first. */
    public List<Integer> years() {
        return List.copyOf(lefts.keySet());
    }

    /** The middles of the breaks. */
    public List<Double> breaks() {
        return List.copyOf(breaks);
    }

    /** Width of a year. */
    public double column() {
        return column;
    }

    /** Width of the whole. */
    public double width() {
        return width;
    }

    /**
     * Where something is.
     *
     * @param year one of {@link #years()}; of any other the nearest before it, or the beginning
     * @param part of the year that is over, 0 to 1
     */
    public double x(int year, double part) {
        Integer known = lefts.floorKey(year);
        return known == null ? 0 : lefts.get(known) + column * (known == year ? part : 1);
    }

    /** True for years whose number can be printed: all, or each fifth or tenth, and the first after a break. */
    public boolean isLabelled(int year) {
        int each = column >= 34 ? 1 : column >= 16 ? 5 : 10;
        return year % each == 0 || !lefts.containsKey(year - 1) && column * each >= 34 && year % each < each / 2;
    }
}
