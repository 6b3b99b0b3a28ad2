package org.dossier.render.layout;

import java.util.List;

/**
 * Moves points until the rooms around them do not overlap, and keeps what is left, right, above and below each other so.
 *
 * <p>Takes time with the square of the number of nodes in each round: for drawings that someone can still read.
 */
record OverlapRemoval(List<Footprint> rooms, double[] x, double[] y) {
    /** Between two rooms, in pixels. */
    static final double GAP = 20;

    /** After so many rounds the whole is made larger, which must end. */
    private static final int ROUNDS = 60;

    private static final double LARGER = 1.12;

    /** Moves the points. */
    void settle() {
        for (int round = 1; pushAll(); round++) {
            if (round % ROUNDS == 0) {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= LARGER;
                    y[i] *= LARGER;
                }
            }
        }
    }

    /** True when something had to be moved. */
    private boolean pushAll() {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int k = i + 1; k < x.length; k++) {
                moved |= push(i, k);
            }
        }
        return moved;
    }

    private boolean push(int i, int k) {
        double across = (rooms.get(i).width() + rooms.get(k).width()) / 2 + GAP - Math.abs(x[k] - x[i]);
        double middle = (y[k] + centre(k)) - (y[i] + centre(i));
        double down = (rooms.get(i).height() + rooms.get(k).height()) / 2 + GAP - Math.abs(middle);
        if (across <= 0 || down <= 0) {
            return false;
        }
        // A little more than needed, so that rounding cannot bring them back.
        if (across < down) {
            double by = (across / 2 + 0.1) * (x[k] < x[i] ? -1 : 1);
            x[i] -= by;
            x[k] += by;
        } else {
            double by = (down / 2 + 0.1) * (middle < 0 ? -1 : 1);
            y[i] -= by;
            y[k] += by;
        }
        return true;
    }

    private double centre(int i) {
        return (rooms.get(i).below() - rooms.get(i).above()) / 2;
    }
}
