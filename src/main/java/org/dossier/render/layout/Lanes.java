package org.dossier.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts bars into lanes, so that those of one lane do not touch: each into the first lane that is free from its beginning on. */
public final class Lanes {
    private static final double GAP = 3;

    private final List<Double> ends = new ArrayList<>();

    /** The lane of a bar, from 0. Bars come in the order of their beginnings. */
    public int lane(double from, double to) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) + GAP <= from) {
                ends.set(lane, to);
                return lane;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    /** How many lanes there are. */
    public int count() {
        return ends.size();
    }
}
