package org.dossier.assets;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a small picture shows what the large one does that it is in. */
final class SamePicture {
    /** Both are compared as so many gray fields in each direction. */
    private static final int FIELDS = 16;

    /** How much gray, of 255, a field may differ: packing and sharpening change less, another detail more. */
    private static final int FIELD = 48;

    /** How much gray all fields may differ on average. */
    private static final int ALL = 12;

    /** How much of the one side the shapes may differ. */
    private static final double SHAPE = 0.04;

    private SamePicture() {}

    /** True when it does; false as well when one of them cannot be read. */
    static boolean is(Path large, byte[] small) throws IOException {
        if (small == null) {
            return false;
        }
        try {
            BufferedImage one = shrunk(large);
            BufferedImage two = ImageIO.read(new ByteArrayInputStream(small));
            return one != null && two != null && alike(one, two);
        } catch (RuntimeException | IIOException e) {
            return false;
        }
    }

    /** The picture with so few pixels as are needed here, so that a large one is never in memory. */
    private static BufferedImage shrunk(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam every = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (8 * FIELDS));
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean alike(BufferedImage one, BufferedImage two) {
        double wide = (double) one.getWidth() / one.getHeight();
        int width = two.getWidth();
        int height = two.getHeight();
        if (Math.abs(wide * height / width - 1) > SHAPE) {
            // Cameras put the picture between black bars where its shape is another.
            int inner = (int) Math.round(wide > (double) width / height ? width / wide : height * wide);
            BufferedImage cut = wide > (double) width / height
                    ? middle(two, 0, (height - inner) / 2, width, inner)
                    : middle(two, (width - inner) / 2, 0, inner, height);
            return cut != null && alike(one, cut);
        }
        int[] left = fields(one);
        int[] right = fields(two);
        int sum = 0;
        for (int i = 0; i < left.length; i++) {
            int difference = Math.abs(left[i] - right[i]);
            if (difference > FIELD) {
                return false;
            }
            sum += difference;
        }
        return sum <= ALL * left.length;
    }

    /** What is between black bars; null when they are not black. */
    private static BufferedImage middle(BufferedImage picture, int x, int y, int width, int height) {
        if (width < FIELDS || height < FIELDS) {
            return null;
        }
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                // The edge of a bar is smeared by packing.
                boolean bar = row < y - 4 || row >= y + height + 4 || column < x - 4 || column >= x + width + 4;
                if (bar && grey(picture.getRGB(column, row)) > FIELD) {
                    return null;
                }
            }
        }
        return picture.getSubimage(x, y, width, height);
    }

    private static int[] fields(BufferedImage picture) {
        BufferedImage small = new BufferedImage(FIELDS * 4, FIELDS * 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        int[] fields = new int[FIELDS * FIELDS];
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                fields[y / 4 * FIELDS + x / 4] += grey(small.getRGB(x, y));
            }
        }
        for (int i = 0; i < fields.length; i++) {
            fields[i] /= 16;
        }
        return fields;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }
}
