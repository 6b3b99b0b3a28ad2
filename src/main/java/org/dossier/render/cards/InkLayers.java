package org.dossier.render.cards;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Turns a picture of three layers into one of a few colors. Red of the picture that was drawn says how much of a pixel is covered with
 * ink, green how much with the quiet color, blue how much with the accent.
 */
final class InkLayers {
    // The colors of the site on light paper: --paper, --ink and --quiet of its style sheet.
    private static final int PAPER = 0xFCFBF7;
    private static final int INK = 0x1A1A1C;
    private static final int QUIET = 0x5C5A55;

    /** Shades of each color: more cannot be told from these at this size, and take a third more bytes. */
    private static final int SHADES = 3;

    private InkLayers() {}

    /** The number in the palette of every pixel, row by row. */
    static byte[] indexed(BufferedImage layers) {
        int[] drawn = ((DataBufferInt) layers.getRaster().getDataBuffer()).getData();
        byte[] indexed = new byte[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            indexed[i] = (drawn[i] & 0xFFFFFF) == 0 ? 0 : (byte) index(drawn[i]);
        }
        return indexed;
    }

    private static int index(int rgb) {
        int ink = shade(rgb >> 16);
        int quiet = shade(rgb >> 8);
        int accent = shade(rgb);
        return ink > 0 ? ink : quiet > 0 ? SHADES + quiet : accent > 0 ? 2 * SHADES + accent : 0;
    }

    private static int shade(int coverage) {
        return ((coverage & 0xFF) * SHADES + 127) / 255;
    }

    /** Paper, then the shades of ink, of the quiet color and of the accent, each from the lightest: red, green and blue in 24 bits. */
    static int[] palette(int accent) {
        int[] colours = new int[1 + 3 * SHADES];
        colours[0] = PAPER;
        for (int i = 1; i <= SHADES; i++) {
            colours[i] = mixed(INK, i);
            colours[SHADES + i] = mixed(QUIET, i);
            colours[2 * SHADES + i] = mixed(accent, i);
        }
        return colours;
    }

    private static int mixed(int colour, int shade) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER >> shift & 0xFF;
            int over = colour >> shift & 0xFF;
            out |= (paper + (over - paper) * shade / SHADES) << shift;
        }
        return out;
    }
}
