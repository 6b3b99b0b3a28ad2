package org.dossier.render.layout;

import java.util.List;

/**
 * Where nodes have been put.
 *
 * @param width of the whole
 * @param height of the whole
 * @param spots one for each node, in the order of the nodes; everything is between 0 and the width and height
 */
public record Placement(double width, double height, List<PlanePoint> spots) {
    /** Copies the list. */
    public Placement {
        spots = List.copyOf(spots);
    }

    /** The same seen in a mirror: for pages that are read from right to left. */
    public Placement mirrored() {
        return new Placement(
                width,
                height,
                spots.stream()
                        .map(spot -> new PlanePoint(width - spot.x(), spot.y()))
                        .toList());
    }
}
