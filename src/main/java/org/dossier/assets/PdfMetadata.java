package org.dossier.assets;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a PDF says: its properties, the notes that readers have put on its pages, and whether what it was before is still in it. */
final class PdfMetadata {
    private static final String PDF = "PDF";

    /** More of a description than this is none. */
    private static final int LONGEST_XMP = 4 << 20;

    /** Annotations that every PDF may have: they are links, fields, and how notes are shown. */
    private static final List<String> PLAIN = List.of("Link", "Widget", "Popup", "Screen", "TrapNet", "PrinterMark");

    private final List<MetadataField> statements = new ArrayList<>();

    private PdfMetadata() {}

    /** What the file says; nothing when it cannot be read as a PDF, or not without a password. */
    static List<MetadataField> of(Path file, InnerFiles inner) throws IOException {
        PdfMetadata all = new PdfMetadata();
        // Read where it is, and in part: what is unpacked goes to a temporary file.
        try (PDDocument document = Loader.loadPDF(opened(file), IOUtils.createTempFileOnlyStreamCache())) {
            all.info(document.getDocument().getTrailer());
            all.xmp(document.getDocumentCatalog().getCOSObject());
            for (PDPage page : document.getPages()) {
                all.notes(page.getCOSObject());
            }
            all.versions(document.getDocument());
            if (inner.words()) {
                all.statements.addAll(PdfWords.of(document, inner));
            }
        } catch (IOException | RuntimeException e) {
            // Other programs cannot read on from here either; what was read counts.
            return all.statements;
        }
        return all.statements;
    }

    /** Mapped, because a damaged file is searched byte by byte; what is too large for that is read in pieces. */
    private static RandomAccessRead opened(Path file) throws IOException {
        return Files.size(file) < Integer.MAX_VALUE
                ? new RandomAccessReadMemoryMappedFile(file)
                : new RandomAccessReadBufferedFile(file);
    }

    private void info(COSDictionary trailer) {
        COSDictionary info = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
        if (info != null) {
            for (COSName key : info.keySet()) {
                if (info.getDictionaryObject(key) instanceof COSString text) {
                    say(key.getName(), text.getString());
                }
            }
        }
    }

    private void xmp(COSDictionary catalog) throws IOException {
        if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                ImageMetadata.xmp(XMPMetaFactory.parseFromBuffer(in.readNBytes(LONGEST_XMP)), statements);
            } catch (XMPException e) {
                // A broken description says nothing to other programs either.
                return;
            }
        }
    }

    private void notes(COSDictionary page) {
        COSArray notes = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; notes != null && i < notes.size(); i++) {
            COSBase note = notes.getObject(i);
            if (note instanceof COSDictionary one && !PLAIN.contains(one.getNameAsString(COSName.SUBTYPE))) {
                say("annotation by", one.getString(COSName.T));
                say("annotation", one.getString(COSName.CONTENTS));
            }
        }
    }

    /** What was removed from a PDF stays in it when the changes were only put after it. */
    private void versions(COSDocument document) {
        COSDictionary trailer = document.getTrailer();
        boolean more = trailer != null && trailer.containsKey(COSName.PREV);
        // Of one that is made for reading page by page, the first part is written as if it were a change.
        if (more && document.getLinearizedDictionary() == null) {
            say("earlier version", "what the document was before the last change");
        }
    }

    private void say(String tag, String value) {
        ImageMetadata.say(PDF, tag, value, statements);
    }
}
