package org.dossier.assets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files with metadata, made byte by byte: no tool but this is needed. */
public final class TestFiles {
    private TestFiles() {}

    /** A picture of some fields; those of another seed look otherwise. */
    static BufferedImage picture(int width, int height, int seed) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 8; y++) {
                int grey = (x * 37 + y * 61 + seed * 101) % 256;
                pen.setColor(new Color(grey, (grey + seed) % 256, 255 - grey));
                pen.fillRect(x * width / 8, y * height / 8, width / 8 + 1, height / 8 + 1);
            }
        }
        pen.dispose();
        return picture;
    }

    static byte[] bytes(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with further segments after its beginning. */
    public static byte[] jpeg(byte[]... segments) {
        return with(bytes(picture(320, 240, 1), "jpg"), segments);
    }

    static byte[] with(byte[] jpeg, byte[]... segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            out.writeBytes(segment);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A comment of JPEG. */
    static byte[] comment(String text) {
        return segment(0xFE, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A segment of EXIF. */
    public static byte[] exif(Exif exif) {
        return segment(0xE1, join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif.tiff()));
    }

    /** A packet of XMP with these properties. */
    static String xmp(String properties) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' "
                + "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' "
                + "xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "
                + "xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'>"
                + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    static byte[] xmpSegment(String properties) {
        return segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + xmp(properties)).getBytes(StandardCharsets.UTF_8));
    }

    /** One record of IPTC in a segment of Photoshop. */
    static byte[] iptc(int tag, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        byte[] record = ByteBuffer.allocate(text.length + 5)
                .put((byte) 0x1C)
                .put((byte) 2)
                .put((byte) tag)
                .putShort((short) text.length)
                .put(text)
                .array();
        ByteBuffer block = ByteBuffer.allocate(12 + record.length + record.length % 2);
        block.put("8BIM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 0x0404)
                .putShort((short) 0)
                .putInt(record.length)
                .put(record);
        return segment(0xED, join("Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1), block.array()));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A PNG with a chunk after its head. */
    static byte[] png(String type, byte[] content) {
        byte[] png = bytes(picture(40, 30, 1), "png");
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        crc.update(name);
        crc.update(content);
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
        // 8 bytes of signature, 25 of the head.
        return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PDF with a text on each page; its letters are Latin, and a line break begins a line. */
    public static byte[] pdf(String... pages) {
        return pdf(document -> {}, pages);
    }

    /** The same with something more in it. */
    static byte[] pdf(Consumer<PDDocument> more, String... pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    pen.setLeading(14);
                    pen.newLineAtOffset(72, 700);
                    for (String line : text.split("\n")) {
                        pen.showText(line);
                        pen.newLine();
                    }
                    pen.endText();
                }
            }
            more.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with words in a Japanese font that it does not bring: what its bytes mean is in a table that readers have. */
    public static byte[] japanesePdf(String words) {
        return pdf(document -> {
            COSDictionary characters = new COSDictionary();
            characters.setString(COSName.REGISTRY, "Adobe");
            characters.setString(COSName.ORDERING, "Japan1");
            characters.setInt(COSName.SUPPLEMENT, 2);
            COSDictionary described = new COSDictionary();
            described.setItem(COSName.TYPE, COSName.FONT_DESC);
            described.setName(COSName.FONT_NAME, "HeiseiMin-W3");
            COSDictionary inner = font("CIDFontType0");
            inner.setItem(COSName.CIDSYSTEMINFO, characters);
            inner.setItem(COSName.FONT_DESC, described);
            COSArray descendants = new COSArray();
            descendants.add(inner);
            COSDictionary outer = font("Type0");
            outer.setName(COSName.ENCODING, "UniJIS-UTF16-H");
            outer.setItem(COSName.DESCENDANT_FONTS, descendants);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", outer);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
            byte[] drawing = ("BT /F1 12 Tf 72 700 Td <" + hex + "> Tj ET").getBytes(StandardCharsets.US_ASCII);
            PDPage page = new PDPage();
            page.setResources(resources);
            try {
                page.setContents(new PDStream(document, new ByteArrayInputStream(drawing)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            document.addPage(page);
        });
    }

    private static COSDictionary font(String kind) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, kind);
        font.setName(COSName.BASE_FONT, "HeiseiMin-W3");
        return font;
    }

    /** A zip archive, its files by name. */
    static byte[] zip(Map<String, byte[]> files) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EXIF in the making: directories of TIFF, most significant byte first. */
    public static final class Exif {
        private final Map<Integer, byte[][]> main = new TreeMap<>();
        private final Map<Integer, byte[][]> sub = new TreeMap<>();
        private final Map<Integer, byte[][]> gps = new TreeMap<>();
        private byte[] thumbnail;

        private static byte[][] value(int type, int count, byte[] bytes) {
            return new byte[][] {
                ByteBuffer.allocate(6).putShort((short) type).putInt(count).array(), bytes
            };
        }

        private static byte[][] text(String text) {
            byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
            return value(2, bytes.length, bytes);
        }

        /** A text of the first directory. */
        public Exif main(int tag, String text) {
            main.put(tag, text(text));
            return this;
        }

        Exif sub(int tag, String text) {
            sub.put(tag, text(text));
            return this;
        }

        /** Where it was taken, in degrees north and east. */
        public Exif at(int north, int east) {
            gps.put(1, text("N"));
            gps.put(2, degrees(north));
            gps.put(3, text("E"));
            gps.put(4, degrees(east));
            return this;
        }

        private static byte[][] degrees(int degrees) {
            return value(
                    5,
                    3,
                    ByteBuffer.allocate(24)
                            .putInt(degrees)
                            .putInt(1)
                            .putInt(30)
                            .putInt(1)
                            .putInt(0)
                            .putInt(1)
                            .array());
        }

        Exif thumbnail(byte[] jpeg) {
            thumbnail = jpeg;
            return this;
        }

        byte[] tiff() {
            int subAt = 8 + size(main, (sub.isEmpty() ? 0 : 1) + (gps.isEmpty() ? 0 : 1));
            int gpsAt = subAt + (sub.isEmpty() ? 0 : size(sub, 0));
            int smallAt = gpsAt + (gps.isEmpty() ? 0 : size(gps, 0));
            Map<Integer, byte[][]> first = new TreeMap<>(main);
            if (!sub.isEmpty()) {
                first.put(0x8769, number(subAt));
            }
            if (!gps.isEmpty()) {
                first.put(0x8825, number(gpsAt));
            }
            List<byte[]> all = new ArrayList<>();
            all.add(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
            all.add(directory(first, 8, thumbnail == null ? 0 : smallAt));
            if (!sub.isEmpty()) {
                all.add(directory(sub, subAt, 0));
            }
            if (!gps.isEmpty()) {
                all.add(directory(gps, gpsAt, 0));
            }
            if (thumbnail != null) {
                Map<Integer, byte[][]> small = new TreeMap<>();
                small.put(0x0103, value(3, 1, new byte[] {0, 6, 0, 0}));
                small.put(0x0201, number(0));
                small.put(0x0202, number(thumbnail.length));
                small.put(0x0201, number(smallAt + size(small, 0)));
                all.add(directory(small, smallAt, 0));
                all.add(thumbnail);
            }
            return join(all.toArray(byte[][]::new));
        }

        private static byte[][] number(int number) {
            return value(4, 1, ByteBuffer.allocate(4).putInt(number).array());
        }

        private static int size(Map<Integer, byte[][]> entries, int more) {
            return 6
                    + 12 * (entries.size() + more)
                    + entries.values().stream()
                            .mapToInt(entry -> entry[1].length > 4 ? entry[1].length : 0)
                            .sum();
        }

        private static byte[] directory(Map<Integer, byte[][]> entries, int at, int next) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ByteArrayOutputStream data = new ByteArrayOutputStream();
                DataOutputStream directory = new DataOutputStream(out);
                int dataAt = at + 6 + 12 * entries.size();
                directory.writeShort(entries.size());
                for (Map.Entry<Integer, byte[][]> entry : entries.entrySet()) {
                    directory.writeShort(entry.getKey());
                    directory.write(entry.getValue()[0]);
                    byte[] value = entry.getValue()[1];
                    if (value.length > 4) {
                        directory.writeInt(dataAt + data.size());
                        data.write(value);
                    } else {
                        directory.write(value);
                        directory.write(new byte[4 - value.length]);
                    }
                }
                directory.writeInt(next);
                directory.write(data.toByteArray());
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
