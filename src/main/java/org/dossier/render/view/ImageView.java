package org.dossier.render.view;

/**
 * A picture.
 *
 * @param src its address
 * @param alt what it shows
 * @param credit who made it and under what terms; empty when not given
 */
public record ImageView(String src, String alt, String credit) {}
