package org.dossier.render.cards;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures with a palette, by PNG, third edition. The JDK's own encoder tries five filters on each row, which takes four times as
 * long and makes such pictures larger, and an encoder that someone has put on the class path may take its place.
 *
 * @param width in pixels; even
 * @param height in pixels
 * @param palette at most 16 colors, as 24 bits of red, green and blue
 */
record Png(int width, int height, int[] palette) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;

    /** Level 9 takes fifteen times as long, and a tenth off the size. */
    private static final int LEVEL = 5;

    private static final int WITH_PALETTE = 3;

    /**
     * Writes a picture.
     *
     * @param pixels numbers in the palette, row by row from the top
     * @param out flushed, never closed
     */
    void write(byte[] pixels, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk("IHDR", head(), data);
        chunk("PLTE", colours(), data);
        chunk("IDAT", packed(pixels), data);
        chunk("IEND", new byte[0], data);
        data.flush();
    }

    private byte[] head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeInt(width);
        head.writeInt(height);
        // Then the only method of compression, the only set of filters, and no interlacing.
        head.write(new byte[] {BITS, WITH_PALETTE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private byte[] colours() {
        byte[] colours = new byte[3 * palette.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (byte) (palette[i / 3] >> 16 - 8 * (i % 3));
        }
        return colours;
    }

    /** Rows begin with the number of their filter, which is none; two pixels are in a byte. */
    private byte[] packed(byte[] pixels) throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            byte[] row = new byte[1 + width / 2];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x += 2) {
                    int at = y * width + x;
                    row[1 + x / 2] = (byte) (pixels[at] << BITS | pixels[at + 1]);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
