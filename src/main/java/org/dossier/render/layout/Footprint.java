package org.dossier.render.layout;

/**
 * The room that a node takes with its label, around the point where it is put.
 *
 * @param width half of it on either side of the point
 * @param above how far it reaches above the point
 * @param below how far it reaches below the point
 */
public record Footprint(double width, double above, double below) {
    /** From top to bottom. */
    public double height() {
        return above + below;
    }
}
