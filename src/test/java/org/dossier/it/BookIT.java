package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program writes books; a browser prints one. */
class BookIT {
    @TempDir
    Path folder;

    private Path written(String name) throws Exception {
        Path file = folder.resolve(name);
        Jar.Run run = Jar.run("book", ".", "-o", file);
        assertEquals(0, run.code(), run.output());
        return file;
    }

    @Test
    void thePackedProgramHasAllThatABookNeeds() throws Exception {
        assertTrue(Files.readString(written("book.html")).contains("@bottom-center"));
        assertTrue(Files.size(written("book.epub")) > 10_000);
    }

    @Test
    void aPdfHasEveryPartAsABookmarkAndMayBeWrittenAgain() throws Exception {
        written("book.pdf");
        try (PDDocument pdf = Loader.loadPDF(written("book.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() > 20, "" + pdf.getNumberOfPages());
            assertTrue(pdf.getDocumentCatalog().getDocumentOutline() != null);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("TikTok and the Palestine Digital Activism"), text);
        }
    }
}
