package org.dossier.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All words of a PDF: those on its pages, also where something covers them, those of its bookmarks, forms, links and descriptions, and those of
 * the files that are attached to it. Of a page that is a picture, such as a scan, there are none.
 */
final class PdfWords {
    static {
        // Else all fonts of the machine would be looked through, and a list of them put into the user's folder.
        FontMappers.set(new OneFont());
    }

    private final List<MetadataField> statements = new ArrayList<>();
    private final InnerFiles inner;

    private PdfWords(InnerFiles inner) {
        this.inner = inner;
    }

    /** The words of a document, and of the files in it. */
    static List<MetadataField> of(PDDocument document, InnerFiles inner) throws IOException {
        PdfWords all = new PdfWords(inner);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            // In the order in which they were written, and in that in which they are: a name may be whole in one of
            // them alone.
            all.page(document, page, false);
            all.page(document, page, true);
        }
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            all.strings("", objects.getObjectFromPool(key).getObject());
        }
        return all.statements;
    }

    private void page(PDDocument document, int page, boolean sorted) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(sorted);
            // A letter that is written twice to look bold is one letter.
            stripper.setSuppressDuplicateOverlappingText(true);
            say("page " + page, stripper.getText(document));
        } catch (IOException | RuntimeException e) {
            // Other programs cannot show this page either; the others count.
            return;
        }
    }

    /** What is in one object; those that it refers to come by themselves. */
    private void strings(String key, COSBase object) throws IOException {
        if (object instanceof COSString string) {
            say(key, string.getString());
        } else if (object instanceof COSArray array) {
            for (COSBase one : array) {
                strings(key, one);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> one : dictionary.entrySet()) {
                strings(one.getKey().getName(), one.getValue());
            }
            attached(dictionary);
        }
    }

    private void attached(COSDictionary dictionary) throws IOException {
        COSDictionary file = dictionary.getCOSDictionary(COSName.EF);
        if (file == null || !inner.opens()) {
            return;
        }
        String name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, "an attached file"));
        COSStream stream = file.getCOSStream(COSName.UF);
        stream = stream == null ? file.getCOSStream(COSName.F) : stream;
        if (stream != null) {
            try (InputStream in = stream.createInputStream()) {
                statements.addAll(inner.of(in, name));
            }
        }
    }

    private void say(String tag, String text) {
        ImageMetadata.say(MetadataField.CONTENT, tag, text, statements);
    }

    /** The font of the program in place of any that a document names and does not bring: what is read are characters, not their shapes. */
    private static final class OneFont implements FontMapper {
        private final TrueTypeFont font;

        OneFont() {
            try (InputStream in =
                    PdfWords.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf")) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
