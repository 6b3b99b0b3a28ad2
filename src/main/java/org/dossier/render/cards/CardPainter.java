package org.dossier.render.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Draws cards. The same texts give the same pixels on every machine: the letters are outlines from fonts that come with the program,
 * filled by the JDK's own rasterizer. Another JDK may come with another rasterizer or another zlib, which changes some bytes. Safe for
 * several threads.
 */
public final class CardPainter {
    /** Width of a picture in pixels. */
    public static final int WIDTH = 1200;

    /** Height of a picture in pixels. */
    public static final int HEIGHT = 630;

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int MARGIN = 84;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int EDGE = 12;
    private static final int KIND_BASE = 122;
    private static final int TITLE_TOP = 152;
    private static final int RULE = 522;
    private static final int FOOT_BASE = 570;
    private static final float KIND = 26;
    private static final float LINE = 29;
    private static final float FOOT = 27;
    private static final float LEADING = 1.22f;
    private static final float LINE_LEADING = 1.4f;
    private static final float GAP = 14;
    private static final int LINES = 2;
    private static final float[] TITLE = {66, 60, 53, 47, 41};

    // The colors of the site on light paper: --paper, --ink and --quiet of its style sheet.
    private static final int PAPER_COLOR = 0xFCFBF7;
    private static final int INK_COLOR = 0x1A1A1C;
    private static final int QUIET_COLOR = 0x5C5A55;

    /** Shades of each color: more cannot be told from these at this size, and take a third more bytes. */
    private static final int SHADES = 3;
    /**
     * A picture is drawn in three layers: red says how much of a pixel is covered with ink, green how much with the quiet color, blue how much with
     * the accent, which is that of ink.
     */
    private static final Color INK = new Color(0xFF0000);

    private static final Color QUIET = new Color(0x00FF00);
    private static final Color ACCENT = new Color(0x0000FF);

    private final Typeface serif;
    private final Typeface sans;
    private final Typeface strong;

    /** A painter with the fonts of the program, which it reads when it first needs them. */
    public CardPainter() {
        FontFace regular = FontFace.of(FONTS + "DejaVuSansCondensed.ttf");
        FontFace bold = FontFace.of(FONTS + "DejaVuSansCondensed-Bold.ttf");
        this.serif = new Typeface(List.of(FontFace.of(FONTS + "DejaVuSerifCondensed-Bold.ttf"), bold, regular));
        this.sans = new Typeface(List.of(regular));
        this.strong = new Typeface(List.of(bold, regular));
    }

    /**
     * Draws a card as a PNG.
     *
     * @param out where to; flushed, never closed
     * @throws IOException when {@code out} cannot take the bytes
     */
    public void paint(Card card, OutputStream out) throws IOException {
        BufferedImage layers = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = layers.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(card, graphics);
        } finally {
            graphics.dispose();
        }
        new Png(WIDTH, HEIGHT, palette()).write(indexed(layers), out);
    }

    /** What cannot be written is left out; without its title a card says of which dossier it is, and no more. */
    private void draw(Card card, Graphics2D graphics) {
        boolean titled = can(serif, card.title());
        String title = titled ? card.title() : can(serif, card.dossier()) ? card.dossier() : "";
        boolean rightToLeft = Shaping.rightToLeft(title.isEmpty() ? card.kind() : title);
        Pen pen = new Pen(graphics, rightToLeft);
        pen.box(0, 0, WIDTH, EDGE, ACCENT);
        if (can(strong, card.kind())) {
            pen.text(card.kind(), strong, KIND, KIND_BASE, ACCENT);
        }
        List<String> below = titled && can(sans, card.line())
                ? pen.lines(card.line(), sans).within(MEASURE / LINE, LINES)
                : List.of();
        float room = RULE - TITLE_TOP - (below.size() + 1) * LINE * LINE_LEADING - GAP;
        float y = title(title, room, pen) + GAP;
        for (String line : below) {
            y += LINE * LINE_LEADING;
            pen.text(line, sans, LINE, y, QUIET);
        }
        if (titled && can(strong, card.dossier())) {
            pen.box(MARGIN, RULE, MEASURE, 1, QUIET);
            List<String> foot = pen.lines(card.dossier(), strong).within(MEASURE / FOOT, 1);
            pen.text(foot.get(0), strong, FOOT, FOOT_BASE, INK);
        }
    }

    /** The title, as large as there is room for; returns where its last line ends. */
    private float title(String title, float room, Pen pen) {
        if (title.isEmpty()) {
            return TITLE_TOP;
        }
        WrappedText lines = pen.lines(title, serif);
        int i = 0;
        while (i < TITLE.length - 1 && !lines.fits(MEASURE / TITLE[i], most(room, TITLE[i]))) {
            i++;
        }
        float size = TITLE[i];
        float y = TITLE_TOP;
        for (String line : lines.within(MEASURE / size, most(room, size))) {
            y += size * LEADING;
            pen.text(line, serif, size, y - size * (LEADING - 1), INK);
        }
        return y;
    }

    private static int most(float room, float size) {
        return (int) (room / (size * LEADING));
    }

    private static boolean can(Typeface face, String text) {
        return !text.isBlank() && Shaping.can(text) && face.has(Shaping.shaped(text, false));
    }

    /**
     * Sets text on one card.
     *
     * @param graphics where to
     * @param rightToLeft true when lines begin at the right
     */
    private record Pen(Graphics2D graphics, boolean rightToLeft) {
        WrappedText lines(String text, Typeface face) {
            return WrappedText.of(text, part -> face.width(Shaping.shaped(part, rightToLeft)));
        }

        void text(String text, Typeface face, float size, float y, Color layer) {
            String shaped = Shaping.shaped(text, rightToLeft);
            double x = rightToLeft ? WIDTH - MARGIN - face.width(shaped) * size : MARGIN;
            graphics.setColor(layer);
            graphics.fill(face.outline(shaped, size, x, y));
        }

        void box(int x, int y, int width, int height, Color layer) {
            graphics.setColor(layer);
            graphics.fillRect(x, y, width, height);
        }
    }

    // ---- from layers to colors

    /** The number in the palette of every pixel, row by row. */
    private static byte[] indexed(BufferedImage layers) {
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
    private static int[] palette() {
        int[] colours = new int[1 + 3 * SHADES];
        colours[0] = PAPER_COLOR;
        for (int i = 1; i <= SHADES; i++) {
            colours[i] = mixed(INK_COLOR, i);
            colours[SHADES + i] = mixed(QUIET_COLOR, i);
            colours[2 * SHADES + i] = mixed(INK_COLOR, i);
        }
        return colours;
    }

    private static int mixed(int colour, int shade) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER_COLOR >> shift & 0xFF;
            int over = colour >> shift & 0xFF;
            out |= (paper + (over - paper) * shade / SHADES) << shift;
        }
        return out;
    }
}
