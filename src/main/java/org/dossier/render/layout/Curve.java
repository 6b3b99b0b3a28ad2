package org.dossier.render.layout;

/**
 * A line from one node to another, bent to one side: a quadratic Bézier curve.
 *
 * @param from where it begins
 * @param bend the point that bends it; on the straight line when it is straight
 * @param to where it ends
 */
public record Curve(PlanePoint from, PlanePoint bend, PlanePoint to) {
    /**
     * The curve between two nodes.
     *
     * @param from the middle of a node
     * @param to the middle of another node, at another spot
     * @param aside how far its middle is beside the straight line, to the right of who goes along it; negative for left
     * @param margin how much is left out at either end, where the nodes are drawn
     */
    public static Curve between(PlanePoint from, PlanePoint to, double aside, double margin) {
        double length = Math.max(from.distance(to), 0.1);
        PlanePoint bend = from.towards(to, 0.5)
                .moved(-(to.y() - from.y()) / length * 2 * aside, (to.x() - from.x()) / length * 2 * aside);
        return new Curve(cut(from, bend, margin), bend, cut(to, bend, margin));
    }

    private static PlanePoint cut(PlanePoint end, PlanePoint bend, double margin) {
        double length = Math.max(end.distance(bend), 0.1);
        return end.towards(bend, Math.min(1, margin / length));
    }

    /** The point at a part of the way, 0 to 1. */
    public PlanePoint at(double part) {
        return from.towards(bend, part).towards(bend.towards(to, part), part);
    }
}
