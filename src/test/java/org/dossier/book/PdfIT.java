package org.dossier.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.dossier.TestContent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books printed by a browser. */
class PdfIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/dossiers/fictional", "src/test/resources/dossiers/arabic-pages"})
    void theOutlineHasEachHeadingAsItIs(String project) throws IOException {
        Path page = folder.resolve("book.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            BookTest.book(TestContent.in(Path.of(project))).writePage(out);
        }
        Path pdf = folder.resolve("book.pdf");
        Browser.find(System.getenv()).print(page, pdf);
        List<String> headings =
                Jsoup.parse(page).select("h1, h2, h3, h4, h5, h6").eachText();
        assertTrue(headings.size() > 20, headings::toString);
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            assertEquals(
                    String.join("\n", headings),
                    String.join("\n", titles(printed.getDocumentCatalog().getDocumentOutline())));
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle().strip());
            titles.addAll(titles(item));
        }
        return titles;
    }
}
