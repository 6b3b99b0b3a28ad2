package org.dossier.render.layout;

/**
 * A point.
 *
 * @param x to the right, in pixels
 * @param y downwards, in pixels
 */
public record PlanePoint(double x, double y) {
    /** The point some way from here. */
    public PlanePoint moved(double right, double down) {
        return new PlanePoint(x + right, y + down);
    }

    /** How far another point is, in pixels. */
    public double distance(PlanePoint other) {
        double across = other.x - x;
        double down = other.y - y;
        return Math.sqrt(across * across + down * down);
    }

    /** The point at a part of the way to another: 0 is here, 1 is there. */
    public PlanePoint towards(PlanePoint other, double part) {
        return new PlanePoint(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
