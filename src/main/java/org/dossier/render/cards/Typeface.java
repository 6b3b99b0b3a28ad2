package org.dossier.render.cards;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Fonts that stand in for one another: a letter is taken from the first that has it.
 *
 * @param faces the fonts, the best first
 */
record Typeface(List<FontFace> faces) {
    /** From this size on two pixels are a small part of a space. */
    private static final float LARGE = 40;

    /** True when every character can be drawn; {@code text} is shaped by {@link Shaping}. */
    boolean has(String text) {
        return text.codePoints().allMatch(one -> find(one) != null);
    }

    /** How wide a shaped text is, in ems. Characters that no font has take no place. */
    float width(String text) {
        return lay(text, (glyph, at) -> {});
    }

    /**
     * The outline of a shaped text. Letters are at whole pixels, large ones at every second, since two are packed into a byte: so one
     * letter is the same bytes wherever it is, which takes a fifth off the file.
     *
     * @param size of an em, in pixels
     * @param x where the text begins on the left, in pixels
     * @param y of the baseline, in pixels
     */
    Path2D outline(String text, float size, double x, double y) {
        Path2D out = new Path2D.Float(Path2D.WIND_NON_ZERO);
        int step = size < LARGE ? 1 : 2;
        lay(text, (glyph, at) -> {
            AffineTransform place =
                    AffineTransform.getTranslateInstance(step * Math.rint((x + at * size) / step), Math.rint(y));
            place.scale(size, size);
            out.append(glyph.outline().getPathIterator(place), false);
        });
        return out;
    }

    /**
     * Goes along a text.
     *
     * @param setter takes each letter and where it begins, in ems
     */
    private float lay(String text, BiConsumer<FontFace.Glyph, Float> setter) {
        float at = 0;
        FontFace.Glyph before = null;
        for (int codePoint : text.codePoints().toArray()) {
            FontFace.Glyph glyph = find(codePoint);
            if (glyph != null) {
                if (before != null && before.face() == glyph.face()) {
                    at += glyph.face().kerning(before, glyph);
                }
                setter.accept(glyph, at);
                at += glyph.advance();
            }
            before = glyph;
        }
        return at;
    }

    private FontFace.Glyph find(int codePoint) {
        return faces.stream()
                .map(face -> face.glyph(codePoint))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
