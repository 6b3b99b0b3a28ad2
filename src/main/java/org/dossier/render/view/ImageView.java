package org.dossier.render.view;

/**
 * A picture.
 *
 * @param src its address
 * @param alt what it shows
 * @param credit who made it and under what terms; empty when not given
 * @param width in pixels; 0 when it is not known
 * @param height in pixels; 0 when it is not known
 */
public record ImageView(String src, String alt, String credit, int width, int height) {}
