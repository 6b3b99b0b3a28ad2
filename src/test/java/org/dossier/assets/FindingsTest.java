package org.dossier.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    @TempDir
    Path folder;

    private String traces(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Findings.of(file, name).traces().stream()
                .map(one -> one.tag() + "=" + one.value())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String active(String name, String text) throws IOException {
        return Findings.of(Files.writeString(folder.resolve(name), text), name).active();
    }

    private static TestFiles.Exif exif() {
        return new TestFiles.Exif();
    }

    @Test
    void whatIsHarmlessIsNoTrace() throws IOException {
        assertEquals("", traces("plain.jpg", TestFiles.jpeg()));
        assertEquals(
                "",
                traces(
                        "a.jpg",
                        TestFiles.jpeg(
                                TestFiles.exif(exif().main(0x010F, "Optica")
                                        .main(0x0110, "Model 7")
                                        .main(0x0131, "Editor 1.2")
                                        .main(0x8298, "Copyright Ada West")
                                        .main(0x010E, "The quay at night")
                                        .sub(0xA434, "50 mm")),
                                TestFiles.xmpSegment(
                                        "<xmp:CreatorTool>Editor</xmp:CreatorTool>"
                                                + "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>Ada</rdf:li></rdf:Alt></dc:rights>"),
                                TestFiles.comment("CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 80"),
                                TestFiles.iptc(116, "Copyright Ada West"))));
        assertEquals("", traces("a.png", TestFiles.png("tEXt", text("Software\0Editor"))));
        assertEquals("", traces("b.png", TestFiles.png("tIME", new byte[] {7, (byte) 0xE8, 1, 2, 3, 4, 5})));
        assertEquals("", traces("a.gif", TestFiles.bytes(TestFiles.picture(20, 20, 1), "gif")));
        assertEquals("", traces("a.txt", text("Author: Ada West")));
        assertEquals("", traces("a.bin", new byte[] {1, 2, 3}));
        assertEquals("", traces("empty", new byte[0]));
        assertEquals("", traces("empty.pdf", new byte[0]));
        assertEquals(
                "", traces("short.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 99, 'E'}));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatAPhotographSaysOfPeopleAndPlaces() throws IOException {
        assertEquals(
                "Artist=Ada West; Body Serial Number=B-77; Camera Owner Name=Bo North; GPS position=54.5, 12.5; "
                        + "Lens Serial Number=L-9",
                traces(
                        "a.jpg",
                        TestFiles.jpeg(TestFiles.exif(exif().main(0x013B, "Ada West")
                                .sub(0xA430, "Bo North")
                                .sub(0xA431, "B-77")
                                .sub(0xA435, "L-9")
                                .at(54, 12)))));
        assertEquals("JPEG Comment=shot by Ada", traces("b.jpg", TestFiles.jpeg(TestFiles.comment("shot by Ada"))));
        assertEquals("By-line=Ada West", traces("c.jpg", TestFiles.jpeg(TestFiles.iptc(80, "Ada West"))));
        assertEquals(
                "aux:SerialNumber=42; dc:creator=Ada West; exif:GPSLatitude=54,30.0N; photoshop:CaptionWriter=Bo; "
                        + "xmpMM:History=saved",
                traces(
                        "d.jpg",
                        TestFiles.jpeg(
                                TestFiles.xmpSegment(
                                        "<dc:creator><rdf:Seq><rdf:li>Ada West</rdf:li></rdf:Seq></dc:creator>"
                                                + "<aux:SerialNumber>42</aux:SerialNumber><exif:GPSLatitude>54,30.0N</exif:GPSLatitude>"
                                                + "<photoshop:CaptionWriter>Bo</photoshop:CaptionWriter>"
                                                + "<xmpMM:History><rdf:Seq><rdf:li>saved</rdf:li></rdf:Seq></xmpMM:History>"))));
    }

    @Test
    void theSameInOtherFormatsAndUnderOtherNames() throws IOException {
        byte[] tiff = exif().main(0x013B, "Ada West").at(54, 12).tiff();
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("a.tif", tiff));
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("b.png", TestFiles.png("eXIf", tiff)));
        assertEquals("Author=Ada West", traces("c.png", TestFiles.png("tEXt", text("Author\0Ada West"))));
        assertEquals("Comment=by Ada", traces("d.png", TestFiles.png("iTXt", text("Comment\0\0\0\0\0by Ada"))));
        assertEquals(
                "dc:creator=Ada",
                traces(
                        "e.png",
                        TestFiles.png(
                                "iTXt",
                                text("XML:com.adobe.xmp\0\0\0\0\0"
                                        + TestFiles.xmp(
                                                "<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li></rdf:Seq></dc:creator>")))));
        byte[] gif = TestFiles.bytes(TestFiles.picture(20, 20, 1), "gif");
        byte[] commented = TestFiles.join(
                Arrays.copyOf(gif, gif.length - 1), new byte[] {0x21, (byte) 0xFE, 6}, text("by Ada"), new byte[] {
                    0, 0x3B
                });
        assertEquals("Comment=by Ada", traces("f.gif", commented));
        assertEquals("JPEG Comment=by Ada", traces("no-ending", TestFiles.jpeg(TestFiles.comment("by Ada"))));
        byte[] webp = webp(tiff);
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("g.webp", webp));
    }

    /** The frame of a WebP with EXIF and no picture. */
    private static byte[] webp(byte[] exif) {
        int padded = exif.length + exif.length % 2;
        return ByteBuffer.allocate(38 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(30 + padded)
                .put(text("WEBPVP8X"))
                .putInt(10)
                .put(new byte[] {8, 0, 0, 0, 19, 0, 0, 19, 0, 0})
                .put(text("EXIF"))
                .putInt(exif.length)
                .put(exif)
                .array();
    }

    @Test
    void aPictureThatIsCutOffSaysAsMuch() throws IOException {
        byte[] whole =
                TestFiles.jpeg(TestFiles.exif(exif().main(0x013B, "Ada West").at(54, 12)));
        for (int length : new int[] {whole.length - 2, whole.length / 2, 400}) {
            assertEquals(
                    "Artist=Ada West; GPS position=54.5, 12.5",
                    traces("a.jpg", Arrays.copyOf(whole, length)),
                    length + " of " + whole.length);
        }
        byte[] more = TestFiles.join(whole, TestFiles.jpeg());
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("b.jpg", more));
    }

    @Test
    void aThumbnailIsATraceWhenItShowsSomethingElse() throws IOException {
        BufferedImage picture = TestFiles.picture(640, 480, 3);
        byte[] large = TestFiles.bytes(picture, "jpg");
        assertEquals("", traces("same.jpg", small(large, scaled(picture, 160, 120))));
        String another = "Exif thumbnail=of another picture";
        assertEquals(another, traces("other.jpg", small(large, TestFiles.picture(160, 120, 50))));
        assertEquals(another, traces("uncut.jpg", small(large, TestFiles.picture(120, 160, 3))));
        BufferedImage covered = TestFiles.picture(640, 480, 3);
        Graphics2D pen = covered.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(80, 300, 80, 120);
        pen.dispose();
        assertEquals(another, traces("covered.jpg", small(TestFiles.bytes(covered, "jpg"), scaled(picture, 160, 120))));
        BufferedImage wide = TestFiles.picture(720, 480, 3);
        BufferedImage bars = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        pen = bars.createGraphics();
        pen.drawImage(scaled(wide, 160, 107), 0, 6, null);
        pen.dispose();
        assertEquals("", traces("bars.jpg", small(TestFiles.bytes(wide, "jpg"), bars)));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    private static byte[] small(byte[] large, BufferedImage thumbnail) {
        return TestFiles.with(large, TestFiles.exif(exif().thumbnail(TestFiles.bytes(thumbnail, "jpg"))));
    }

    private interface Filling {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            filling.of(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void whatAPdfSays() throws IOException {
        assertEquals("", traces("a.pdf", pdf(document -> {
            document.getDocumentInformation().setTitle("Plan");
            document.getDocumentInformation().setCreator("Writer");
            document.getDocumentInformation().setProducer("Writer 7");
            document.getPage(0).setAnnotations(List.of(new PDAnnotationLink()));
        })));
        assertEquals(
                "Author=Ada West; Company=Quay Works; annotation by=Bo; annotation=not before Monday; dc:creator=Ada W.",
                traces("b.pdf", pdf(document -> {
                    document.getDocumentInformation().setAuthor("Ada West");
                    document.getDocumentInformation().setCustomMetadataValue("Company", "Quay Works");
                    PDAnnotationText note = new PDAnnotationText();
                    note.setTitlePopup("Bo");
                    note.setContents("not before Monday");
                    document.getPage(0).setAnnotations(List.of(note));
                    document.getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    document,
                                    new ByteArrayInputStream(text(TestFiles.xmp(
                                            "<dc:creator><rdf:Seq><rdf:li>Ada W.</rdf:li></rdf:Seq></dc:creator>")))));
                })));
        byte[] plain = pdf(document -> {});
        try (PDDocument document = Loader.loadPDF(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("changed");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            assertEquals(
                    "earlier version=what the document was before the last change", traces("c.pdf", out.toByteArray()));
        }
    }

    @Test
    void whatOfficeDocumentsSay() throws IOException {
        Map<String, byte[]> docx = new TreeMap<>();
        docx.put("[Content_Types].xml", text("<Types/>"));
        docx.put("docProps/core.xml", text("<p xmlns:dc='d' xmlns:cp='c'><dc:title>Plan</dc:title></p>"));
        docx.put("docProps/app.xml", text("<p><Application>Writer</Application><Pages>3</Pages></p>"));
        docx.put("word/document.xml", text("<w:d xmlns:w='w'><w:p>Text of a document by Ada</w:p></w:d>"));
        assertEquals("", traces("a.docx", TestFiles.zip(docx)));
        docx.put(
                "docProps/core.xml",
                text("<p xmlns:dc='d' xmlns:cp='c'><dc:creator>Ada West</dc:creator>"
                        + "<cp:lastModifiedBy>Bo</cp:lastModifiedBy></p>"));
        docx.put("docProps/app.xml", text("<p><Manager>Cy</Manager><Company>Quay Works</Company></p>"));
        docx.put(
                "docProps/custom.xml",
                text("<p><property name='Checked by'><v:lpwstr xmlns:v='v'>Dee</v:lpwstr></property></p>"));
        docx.put(
                "word/document.xml",
                text("<w:d xmlns:w='w'><w:ins w:author='Eve'><w:p>x</w:p></w:ins><w:del w:author='Eve'/></w:d>"));
        docx.put("word/comments.xml", text("<w:c xmlns:w='w'><w:comment w:author='Flo'>x</w:comment></w:c>"));
        docx.put("word/media/image1.jpeg", TestFiles.jpeg(TestFiles.exif(exif().at(54, 12))));
        docx.put("docProps/thumbnail.jpeg", TestFiles.jpeg());
        assertEquals(
                "Checked by=Dee; Company=Quay Works; GPS position of word/media/image1.jpeg=54.5, 12.5; Manager=Cy; "
                        + "comment by=Flo; creator=Ada West; lastModifiedBy=Bo; "
                        + "thumbnail of the document=docProps/thumbnail.jpeg; tracked change by=Eve",
                traces("b.docx", TestFiles.zip(docx)));
        Map<String, byte[]> odt = new TreeMap<>();
        odt.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        odt.put(
                "meta.xml",
                text(
                        "<o xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:dc='d'>"
                                + "<meta:generator>Writer</meta:generator><meta:initial-creator>Ada</meta:initial-creator>"
                                + "<dc:creator>Bo</dc:creator><meta:user-defined meta:name='Client'>Cy</meta:user-defined></o>"));
        odt.put(
                "content.xml",
                text(
                        "<o xmlns:dc='d' xmlns:office='o'><office:annotation><dc:creator>Dee</dc:creator></office:annotation></o>"));
        assertEquals(
                "comment or change by=Dee; comment=by someone; creator=Bo; initial-creator=Ada; user-defined Client=Cy",
                traces("c.odt", TestFiles.zip(odt)));
        assertEquals(
                "GPS position of photos/a.jpg=54.5, 12.5",
                traces(
                        "d.zip",
                        TestFiles.zip(Map.of("photos/a.jpg", TestFiles.jpeg(TestFiles.exif(exif().at(54, 12)))))));
    }

    @Test
    void anAvifSaysWhereItWasTaken() throws IOException {
        try (InputStream in = FindingsTest.class.getResourceAsStream("somewhere.avif")) {
            assertTrue(traces("a.avif", in.readAllBytes()).startsWith("GPS position=52.5"));
        }
    }

    @Test
    void theWordsOfArchivesAreLookedThroughToo() throws IOException {
        byte[] zip = TestFiles.zip(Map.of(
                "Ada West.txt", text("by Bo"),
                "word/document.xml", text("<d><p><t>Cy </t><t>Dee</t></p><p>Eve</p></d>"),
                "xl/sharedStrings.xml", text("<s><si><t>Flo</t></si><si><t>Gus</t></si></s>")));
        Path file = Files.write(folder.resolve("a.zip"), zip);
        assertEquals(
                List.of(
                        "/Ada West.txt",
                        "/word/document.xml",
                        "/xl/sharedStrings.xml",
                        "Cy Dee Eve",
                        "Flo Gus",
                        "by Bo"),
                Findings.words(file, "a.zip").stream()
                        .map(MetadataField::value)
                        .sorted()
                        .toList());
        assertEquals("", traces("a.zip", zip));
    }

    @Test
    void entitiesOfOtherFilesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String xml = "<!DOCTYPE p [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><p><creator>&x;</creator></p>";
        assertTrue(!traces("a.docx", TestFiles.zip(Map.of("docProps/core.xml", text(xml))))
                .contains("secret"));
        assertTrue(!String.valueOf(active("a.svg", xml)).contains("secret"));
    }

    @Test
    void aLargeFileIsNotReadIntoMemory() throws IOException {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(TestFiles.jpeg(TestFiles.comment("by Ada")));
            file.setLength(3L << 30);
        }
        assertEquals(1, Findings.of(large, "large.jpg").traces().size());
        assertNotNull(Findings.of(large, "large.svg").active());
        assertNull(Findings.of(large, "large.txt").active());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<rect onclick='1'/>",
                "<foreignObject/>",
                "<a href='javascript:1'><rect/></a>",
                "<a href=' java&#10;script:1'><rect/></a>",
                "<a xlink:href='JavaScript:1'><rect/></a>",
                "<a xmlns:l='http://www.w3.org/1999/xlink' l:href='javascript:1'/>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'/>",
                "<x:iframe xmlns:x='http://www.w3.org/1999/xhtml' src='x.html'/>",
                "<animate attributeName='href' values='x'/>",
                "<set attributeName='onclick' to='1'/>",
                "<animate attributeName='x' to='javascript:1'/>",
                "<image href='https://host.example/a.png'/>",
                "<image xlink:href='//host.example/a.png'/>",
                "<use href='https://host.example/a.svg#x'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<style>@import 'x.css';</style>",
                "<style>rect { fill: url(https://host.example/x) }</style>",
                "<style>rect { fill: u\\72l(https://host.example/x) }</style>",
                "<rect style='fill:url(\"//host.example/x\")'/>",
                "<rect fill='url(https://host.example/x#a)'/>",
                "<handler type='text/javascript'/>",
                "<g xml:base='https://host.example/'/>",
                "<rect"
            })
    void aDrawingThatDoesSomethingIsTold(String inner) throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inner
                + "</svg>";
        assertNotNull(active("a.svg", svg));
        assertNotNull(active("a.SVG", svg));
        assertNotNull(active("a.xml", svg));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text(svg));
        }
        Path file = Files.write(folder.resolve("a.svgz"), packed.toByteArray());
        assertNotNull(Findings.of(file, "a.svgz").active());
    }

    @Test
    void whatADrawingDeclaresItselfIsLookedThrough() throws IOException {
        String head =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' ";
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>";
        assertNull(active("a.svg", head + "[<!ENTITY x 'words'>]>" + svg));
        assertNotNull(active("b.svg", head + "[<!ENTITY x '<script>1</script>'>]>" + svg));
        assertNotNull(active("c.svg", "<?xml-stylesheet href='x.xsl'?>" + svg.replace("&x;", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<title>The quay</title><rect width='1' height='1' fill='url(#a)'/>",
                "<a href='https://host.example/'><text>words</text></a>",
                "<image href='photo.jpg'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<use href='#x'/>",
                "<style>rect { fill: red } text { font: 1em serif }</style>",
                "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:li r:resource='http://host.example/'/></r:RDF></metadata>",
                "<animate attributeName='opacity' from='0' to='1'/>"
            })
    void aDrawingThatOnlyShowsIsFine(String inner) throws IOException {
        assertNull(active(
                "a.svg",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + inner + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=x></script>",
                "<p onmouseover=1>x",
                "<a href=javascript:1>x</a>",
                "<img src=https://host.example/a.png>",
                "<img srcset='a.png 1x, https://host.example/b.png 2x'>",
                "<link rel=stylesheet href=//host.example/x.css>",
                "<iframe srcdoc='<p>'></iframe>",
                "<meta http-equiv=Refresh content='0;url=x'>",
                "<base href=/>",
                "<form action=https://host.example/>x</form>",
                "<body background=https://host.example/x>",
                "<template><script>1</script></template>",
                "<svg><script>1</script></svg>",
                "<object data=x.swf></object>"
            })
    void aPageThatDoesSomethingIsTold(String inner) throws IOException {
        assertNotNull(active("a.html", "<!doctype html><title>x</title>" + inner));
        assertNotNull(active("a", "<!DOCTYPE html><title>x</title>" + inner));
        assertNotNull(active("a.unknown", "\n <html><title>x</title>" + inner));
        assertNull(active("a.txt", "<!doctype html><title>x</title>" + inner));
    }

    @Test
    void aPageThatOnlyShowsIsFine() throws IOException {
        assertNull(active(
                "a.html",
                "<!doctype html><html lang=en><meta charset=utf-8><title>x</title><style>p{color:red}</style>"
                        + "<link rel=canonical href=https://host.example/><p><a href=https://host.example/>x</a>"
                        + "<img src=a.png alt=x><img src='data:image/png;base64,AA' alt=x>"));
        assertNull(active("feed.xml", "<rss><channel><title>x</title><script>no script here</script></channel></rss>"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.js",
        "a.MJS",
        "a.wasm",
        "a.swf",
        "a.php",
        "a.phtml",
        "a.php5",
        "x.jpg.php",
        "a.shtml",
        "a.asp",
        "a.jsp",
        "a.cgi",
        "web.config",
        "a.exe",
        "a.bat",
        "a.jar",
        "a.apk",
        "a.dmg",
        "a.lnk",
        "a.hta",
        "a.mhtml",
        "a.docm",
        "a.xlsm"
    })
    void aProgramIsToldByItsEnding(String name) throws IOException {
        assertNotNull(active(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.pdf", "a.csv", "a.json", "a.txt", "a.md", "js", "a.zip", "a.py", "a.R", "a.woff2", "a.css"})
    void otherFilesAreFine(String name) throws IOException {
        assertNull(active(name, "x"));
    }

    private String words(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Findings.words(file, name).stream().map(MetadataField::value).collect(Collectors.joining("; "));
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    @Test
    void wordsAmongTheBytesOfWhatIsNoText() throws IOException {
        byte[] noise = {0, 1, (byte) 0xFF, (byte) 0xFB, 3};
        assertTrue(words("a.mp3", TestFiles.join(text("ID3\3\0"), noise, wide("Lem Harrow"), noise))
                .contains("Lem Harrow"));
        assertTrue(words("odd.doc", TestFiles.join(new byte[] {0, 1, 2}, wide("Лем Харроу"), noise))
                .contains("Лем Харроу"));
        byte[] big = "Lem Harrow".getBytes(StandardCharsets.UTF_16BE);
        assertTrue(words("big.bin", TestFiles.join(noise, big, noise)).contains("Lem Harrow"));
        assertTrue(
                words("a.tar", TestFiles.join(text("x.txt"), new byte[507], text("Lem Härrow was here"), new byte[9]))
                        .contains("Lem Härrow was here"));
        assertTrue(words("end.png", TestFiles.join(TestFiles.png("tEXt", text("a\0b")), text("Lem Harrow")))
                .contains("Lem Harrow"));
        assertTrue(words("a.svgz", gzip("<svg><text>Lem Harrow</text></svg>")).contains("Lem Harrow"));
        assertTrue(words("a.zip", TestFiles.zip(Map.of("a.rtf", text("Lem Harrow"))))
                .contains("Lem Harrow"));
        assertEquals("", words("plain.csv", text("name\r\nLem Harrow\r\n")));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text(text));
        }
        return out.toByteArray();
    }

    @Test
    void lettersThatRichTextWritesAsNumbers() throws IOException {
        String rtf = "{\\rtf1\\ansi{\\info{\\author J\\'fcrgen M\\u252?ller}}Lem Ha\\'72{\\b row}\\par}";
        String words = words("a.rtf", text(rtf));
        assertTrue(words.contains("Jürgen Müller"), words);
        assertTrue(words.contains("Lem Harrow"), words);
    }

    @Test
    void aPhotographInADrawingSaysWhatOneAloneWould() throws IOException {
        byte[] photo =
                TestFiles.jpeg(TestFiles.exif(exif().main(0x013B, "Ada West").at(54, 12)));
        String address =
                "data:image/jpeg;base64," + java.util.Base64.getMimeEncoder().encodeToString(photo);
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>";
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("a.svg", text(svg)));
        assertEquals("Artist=Ada West; GPS position=54.5, 12.5", traces("a.html", text("<img src='" + address + "'>")));
        assertEquals("", traces("b.svg", text("<svg><image href='data:image/png;base64,AAAA'/></svg>")));
        assertEquals(null, Findings.of(folder.resolve("a.svg"), "a.svg").remover());
    }
}
