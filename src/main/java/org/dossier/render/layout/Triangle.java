package org.dossier.render.layout;

/**
 * The lower half of a table of everything against everything, with its diagonal. The name of a row stands behind the diagonal, where its
 * column begins as well, so that it stands there once and lies flat.
 *
 * @param size how many rows there are, and columns
 * @param step from one square to the next
 * @param beside room for the longest name
 * @param mirrored true when rows begin at the right
 */
public record Triangle(int size, double step, double beside, boolean mirrored) {
    /** Room for all squares and for the name of every row. */
    public double width() {
        return size * step + beside;
    }

    /** Room for all rows. */
    public double height() {
        return size * step;
    }

    /** The middle of a square; both numbers from 0, the column at most the row. */
    public PlanePoint middle(int row, int column) {
        return new PlanePoint(across((column + 0.5) * step), (row + 0.5) * step);
    }

    /** Where the name of a row begins, at half its height. */
    public PlanePoint name(int row) {
        return new PlanePoint(across((row + 1) * step), (row + 0.5) * step);
    }

    private double across(double x) {
        return mirrored ? width() - x : x;
    }
}
