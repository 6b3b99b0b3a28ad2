package org.dossier.render.cards;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of one font file as outlines. The file is read here and not by the JDK, which asks libraries of the machine: their versions
 * draw letters differently, and where a machine has no fonts they fail. Safe for several threads.
 */
final class FontFace {
    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final KerningSubtable kerning;
    private final float em;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /**
     * A letter.
     *
     * @param face the font that it is from
     * @param id its number in the font
     * @param outline in ems, the baseline at 0, down is positive
     * @param advance how far the next letter is, in ems
     */
    record Glyph(FontFace face, int id, Path2D outline, float advance) {}

    private FontFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.codes = font.getUnicodeCmapLookup();
        KerningTable table = font.getKerning();
        this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
        this.em = font.getUnitsPerEm();
    }

    /** The font of a file on the class path; it must be there. */
    static FontFace of(String file) {
        try (InputStream in = FontFace.class.getResourceAsStream(file)) {
            return new FontFace(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The letter of a code point; null when the font has none. */
    Glyph glyph(int codePoint) {
        int id = codes.getGlyphId(codePoint);
        return id == 0 ? null : glyphs.computeIfAbsent(id, this::read);
    }

    /** How much nearer, or with a positive number farther, two letters are than their advance says, in ems. */
    float kerning(Glyph left, Glyph right) {
        return kerning == null ? 0 : kerning.getKerning(left.id, right.id) / em;
    }

    private Glyph read(int id) {
        // The parser reads a table when it is first asked for, and moves in the file.
        synchronized (font) {
            try {
                GlyphData data = font.getGlyph().getGlyph(id);
                Path2D outline = new Path2D.Float();
                if (data != null) {
                    outline.append(
                            data.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / em, -1 / em)), false);
                }
                return new Glyph(this, id, outline, font.getAdvanceWidth(id) / em);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
