package org.dossier.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of a document is found where it is, and of files within files too. */
class PdfWordsTest {
    @TempDir
    Path folder;

    /** What can throw while a document is made. */
    private interface Step {
        void take(PDDocument document) throws IOException;
    }

    private static Consumer<PDDocument> step(Step step) {
        return document -> {
            try {
                step.take(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The tags of what holds some words. */
    private List<String> where(String words, String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return Findings.words(file, name).stream()
                .filter(one -> one.value().contains(words))
                .map(MetadataField::tag)
                .distinct()
                .toList();
    }

    @Test
    void thePageIsSaid() throws IOException {
        byte[] pdf = TestFiles.pdf("Nobody.", "A letter by Quenlith\nZarrowby of Ulmsey");
        assertEquals(List.of("page 2"), where("by Quenlith Zarrowby of", "a.pdf", pdf));
        assertEquals(List.of("page 1"), where("Nobody.", "a.pdf", pdf));
    }

    @Test
    void tracesLookAtNoPage() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), TestFiles.pdf("Quenlith Zarrowby"));
        assertEquals(List.of(), Findings.of(file, "a.pdf").traces());
    }

    @Test
    void whatIsCoveredIsStillThere() throws IOException {
        byte[] pdf = TestFiles.pdf(
                step(document -> {
                    try (PDPageContentStream pen = new PDPageContentStream(
                            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                        pen.setNonStrokingColor(Color.BLACK);
                        pen.addRect(0, 0, 700, 800);
                        pen.fill();
                    }
                }),
                "Quenlith Zarrowby");
        assertEquals(List.of("page 1"), where("Quenlith Zarrowby", "a.pdf", pdf));
    }

    @Test
    void otherScriptsAreRead() throws IOException {
        byte[] pdf = TestFiles.pdf(step(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (InputStream font = getClass()
                            .getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf");
                    PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(PDType0Font.load(document, font), 12);
                pen.newLineAtOffset(72, 700);
                pen.showText("Автор Анна Иванова");
                pen.endText();
            }
        }));
        assertEquals(List.of("page 1"), where("Анна Иванова", "a.pdf", pdf));
    }

    @Test
    void fontsThatAreNotBroughtAreRead() throws IOException {
        assertEquals(List.of("page 1"), where("記者の田中太郎", "a.pdf", TestFiles.japanesePdf("記者の田中太郎")));
    }

    @Test
    void bookmarksAndFormsAreRead() throws IOException {
        byte[] pdf = TestFiles.pdf(
                step(document -> {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle("Letter of Quenlith Zarrowby");
                    PDDocumentOutline outline = new PDDocumentOutline();
                    outline.addLast(item);
                    document.getDocumentCatalog().setDocumentOutline(outline);
                    PDAcroForm form = new PDAcroForm(document);
                    document.getDocumentCatalog().setAcroForm(form);
                    PDTextField field = new PDTextField(form);
                    field.setPartialName("signed");
                    field.getCOSObject().setString("V", "Zarrowby, by hand");
                    form.getFields().add(field);
                }),
                "Nobody.");
        assertEquals(List.of("Title"), where("Letter of Quenlith Zarrowby", "a.pdf", pdf));
        assertEquals(List.of("V"), where("Zarrowby, by hand", "a.pdf", pdf));
    }

    @Test
    void filesWithinFilesAreOpened() throws IOException {
        byte[] letter = TestFiles.pdf("Quenlith Zarrowby");
        byte[] inner = TestFiles.zip(Map.of("letter.pdf", letter));
        assertEquals(
                List.of("page 1 of letter.pdf of inner.zip"),
                where("Quenlith Zarrowby", "a.zip", TestFiles.zip(Map.of("inner.zip", inner))));
        assertEquals(
                List.of("text of list.csv"),
                where("Zarrowby;1", "list.csv.gz", packed("Zarrowby;1".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("page 1 of letter.pdf"), where("Quenlith Zarrowby", "letter.pdf.gz", packed(letter)));
        assertEquals(List.of("page 1 of letter.pdf"), where("Quenlith Zarrowby", "a.pdf", with("letter.pdf", letter)));
        assertEquals(List.of("text of a.txt"), where("Zarrowby", "a.pdf", with("a.txt", "Zarrowby".getBytes())));
    }

    @Test
    void filesThatAreTooDeepAreNotOpened() throws IOException {
        byte[] bytes = TestFiles.pdf("Quenlith Zarrowby");
        for (int i = 0; i < 5; i++) {
            bytes = TestFiles.zip(Map.of(i + ".zip", bytes));
        }
        assertEquals(List.of(), where("Quenlith", "a.zip", bytes));
        assertEquals(List.of("name of 3.zip of 4.zip"), where("/2.zip", "a.zip", bytes));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] with(String name, byte[] attached) {
        return TestFiles.pdf(
                step(document -> {
                    PDComplexFileSpecification file = new PDComplexFileSpecification();
                    file.setFile(name);
                    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attached)));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of(name, file));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }),
                "Nobody.");
    }

    @Test
    void onlyAPasswordForReadingKeepsItShut() throws IOException {
        assertEquals(List.of("page 1"), where("Quenlith Zarrowby", "a.pdf", shut("")));
        assertEquals(List.of(), where("Quenlith Zarrowby", "a.pdf", shut("open")));
    }

    private static byte[] shut(String password) {
        return TestFiles.pdf(
                step(document ->
                        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()))),
                "Quenlith Zarrowby");
    }

    @Test
    void noFontOfTheMachineIsAskedFor() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean was = Files.exists(cache);
        assertTrue(where("Quenlith", "a.pdf", TestFiles.pdf("Quenlith")).contains("page 1"));
        assertFalse(!was && Files.exists(cache));
    }
}
