package org.dossier.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * One node in the middle and its neighbors in two bent columns, each with a row of its own: names are outside the columns and lines
 * run inside, so that no two names can meet. Read like a list, from the top of the left column to the bottom of the right one.
 */
public final class FanLayout {
    /** From the middle to the outermost neighbor. */
    private static final double REACH = 250;

    /** How much nearer the first and last rows are. */
    private static final double BENT = 0.22;

    private FanLayout() {}

    /**
     * Puts the nodes.
     *
     * @param rows the height that each neighbor needs; not empty
     * @param outside the width that names need outside each column
     * @return the spot of the middle first, then those of the neighbors in their order
     */
    public static Placement of(List<Double> rows, double outside) {
        int left = (rows.size() + 1) / 2;
        double height = Math.max(total(rows.subList(0, left)), total(rows.subList(left, rows.size())));
        double middle = outside + REACH;
        List<PlanePoint> spots = new ArrayList<>();
        spots.add(new PlanePoint(middle, height / 2));
        column(rows.subList(0, left), height, middle, -1, spots);
        column(rows.subList(left, rows.size()), height, middle, 1, spots);
        return new Placement(2 * middle, height, spots);
    }

    private static void column(List<Double> rows, double height, double middle, int side, List<PlanePoint> spots) {
        double top = (height - total(rows)) / 2;
        for (double row : rows) {
            double y = top + row / 2;
            double off = (y - height / 2) / height * 2;
            spots.add(new PlanePoint(middle + side * REACH * (1 - BENT * off * off), y));
            top += row;
        }
    }

    private static double total(List<Double> rows) {
        double sum = 0;
        for (double row : rows) {
            sum += row;
        }
        return sum;
    }
}
