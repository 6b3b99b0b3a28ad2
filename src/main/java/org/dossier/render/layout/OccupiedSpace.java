package org.dossier.render.layout;

import java.util.ArrayList;
import java.util.List;

/** The room on a drawing that is taken already. */
public final class OccupiedSpace {
    private record Taken(double left, double top, double right, double bottom) {
        boolean meets(Taken other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Taken> taken = new ArrayList<>();

    /** Takes what a node and its label need, whatever is there. */
    public void take(PlanePoint spot, Footprint footprint) {
        taken.add(room(spot, footprint));
    }

    /**
     * Takes the first place that is free.
     *
     * @param spots where it might be, the best first
     * @return the spot; null when there is no room at any, and nothing was taken
     */
    public PlanePoint first(List<PlanePoint> spots, Footprint footprint) {
        for (PlanePoint spot : spots) {
            Taken wanted = room(spot, footprint);
            if (taken.stream().noneMatch(wanted::meets)) {
                taken.add(wanted);
                return spot;
            }
        }
        return null;
    }

    private static Taken room(PlanePoint spot, Footprint footprint) {
        return new Taken(
                spot.x() - footprint.width() / 2,
                spot.y() - footprint.above(),
                spot.x() + footprint.width() / 2,
                spot.y() + footprint.below());
    }
}
