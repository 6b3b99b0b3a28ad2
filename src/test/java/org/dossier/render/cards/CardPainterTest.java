package org.dossier.render.cards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {
    private static final int PAPER = 0xFCFBF7;
    private static final int INK = 0x1A1A1C;
    private static final String ARABIC = "عطل في رصيف الميناء يوقف العبّارة للمرة الثالثة";

    private final CardPainter painter = new CardPainter();

    private byte[] png(String title, String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(new Card("News article", title, line, "The Roof"), out);
        return out.toByteArray();
    }

    /** As another program reads it. */
    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many pixels of some rows are not paper. */
    private static long drawn(BufferedImage image, int fromX, int toX, int fromY, int toY) {
        return IntStream.range(fromY, toY)
                .mapToLong(y -> IntStream.range(fromX, toX)
                        .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) != PAPER)
                        .count())
                .sum();
    }

    /** The rows of the title. */
    private static long title(BufferedImage image, int fromX, int toX) {
        return drawn(image, fromX, toX, 150, 515);
    }

    @Test
    void aCardHasItsSizeItsColoursAndItsTexts() throws IOException {
        byte[] png = png("Roof leaks", "Tarnwick Post");
        BufferedImage image = read(png);
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        assertEquals(INK, image.getRGB(600, 3) & 0xFFFFFF, "the edge");
        assertEquals(PAPER, image.getRGB(5, 600) & 0xFFFFFF);
        assertTrue(drawn(image, 0, 1200, 90, 130) > 500, "the kind");
        assertTrue(title(image, 0, 1200) > 5_000, "the title");
        assertTrue(drawn(image, 0, 1200, 540, 580) > 500, "the dossier");
        assertTrue(png.length < 10_000, "bytes: " + png.length);
        assertFalse(Arrays.equals(png, png("Roof sound", "Tarnwick Post")));
        assertFalse(Arrays.equals(png, png("Roof leaks", "Other Post")));
    }

    @Test
    void aCardIsTheSameBytesWhoeverDrawsIt() throws IOException {
        byte[] first = png("Istanbul iI " + ARABIC, "3 June 2024");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new CardPainter()
                    .paint(new Card("News article", "Istanbul iI " + ARABIC, "3 June 2024", "The Roof"), again);
            assertArrayEquals(first, again.toByteArray());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyThreadDrawsTheSame() throws IOException {
        byte[] expected = png("Roof leaks", "2024");
        assertTrue(IntStream.range(0, 16).parallel().allMatch(i -> {
            try {
                return Arrays.equals(expected, png("Roof leaks", "2024"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }));
    }

    @Test
    void longTitlesStayWithinTheMargins() throws IOException {
        String words =
                "The council said that it had said what it said ".repeat(10).substring(0, 200);
        for (String title : new String[] {words, "M".repeat(60), "WORD" + "W".repeat(300), ARABIC.repeat(6)}) {
            BufferedImage image = read(png(title, "Tarnwick Post · 6 November 2023"));
            assertTrue(title(image, 84, 1116) > 10_000, title);
            assertEquals(0, drawn(image, 0, 82, 20, 630), title);
            assertEquals(0, drawn(image, 1118, 1200, 20, 630), title);
            assertEquals(0, drawn(image, 84, 1116, 505, 520), title + ": above the rule");
        }
    }

    @Test
    void anArabicTitleBeginsAtTheRight() throws IOException {
        BufferedImage image = read(png("سقف", ""));
        assertTrue(title(image, 900, 1116) > 500);
        assertEquals(0, title(image, 0, 600));
    }

    @Test
    void aTitleThatNoFontHasIsLeftOutForThatOfTheDossier() throws IOException {
        for (String title : new String[] {"日本語の題", "हिन्दी", "Roof 🏚", "ꦗꦮ"}) {
            assertArrayEquals(png("屋根", "Tarnwick Post"), png(title, "Tarnwick Post"), title);
        }
        BufferedImage image = read(png("日本語の題", "Tarnwick Post"));
        assertTrue(title(image, 0, 1200) > 3_000, "the dossier's title");
        assertEquals(0, drawn(image, 0, 1200, 515, 630), "which does not stand at the foot as well");
    }

    @Test
    void aLineThatNoFontHasIsLeftOut() throws IOException {
        assertArrayEquals(png("Roof leaks", ""), png("Roof leaks", "日本"));
    }

    @Test
    void withNothingThatCanBeWrittenThereIsStillACard() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(new Card("", "屋", "", "根"), out);
        assertEquals(0, drawn(read(out.toByteArray()), 0, 1200, 20, 630));
    }
}
