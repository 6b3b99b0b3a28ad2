package org.dossier.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dossier.model.Settings;
import org.dossier.output.Offered;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A book as EPUB 3.3, a file of XHTML for each chapter. The same book gives the same bytes. */
// spec: EPUB 3.3, "Open Container Format", "Package document", "Navigation document"
public record Epub(Book book) {
    /** The time of every file in it: a build has no clock. Of earlier times Java writes more than the form may have. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String OPS = "http://www.idpf.org/2007/ops";
    private static final String FOLDER = "EPUB/";
    private static final String CONTENTS = "contents.xhtml";

    /** What DPUB-ARIA calls a part, and EPUB. */
    private static final Map<String, String> TYPES =
            Map.of("doc-noteref", "noteref", "doc-biblioref", "biblioref", "doc-endnotes", "endnotes");

    /**
     * A book as files of a site: EPUB, and one page, which has all words of the other: who has looked at it need not look into that.
     *
     * @param export the word by which a dossier asks for them
     * @param book asked for when one of them is written, by one thread at a time
     */
    public static List<Offered> files(String export, Supplier<Book> book) {
        return List.of(
                Offered.of(export, "EPUB", "data/dossier.epub", out -> {
                    synchronized (book) {
                        new Epub(book.get()).writeTo(out);
                    }
                }),
                Offered.of(export, "HTML", "data/dossier.html", out -> {
                    synchronized (book) {
                        book.get().writePage(out);
                    }
                }));
    }

    /**
     * Writes it.
     *
     * @param out flushed, not closed
     * @throws IOException when a picture cannot be read, or {@code out} not be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored(zip, "mimetype", "application/epub+zip");
        file(zip, "META-INF/container.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                  <rootfiles>
                    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
                  </rootfiles>
                </container>
                """);
        Map<Path, String> pictures = new LinkedHashMap<>();
        Document items = document("manifest");
        Element manifest = items.firstElementChild();
        item(manifest, "contents", CONTENTS, "application/xhtml+xml").attr("properties", "nav");
        item(manifest, "style", Book.STYLE, "text/css");
        for (Chapter one : book.chapters()) {
            file(zip, FOLDER + file(one), chapter(one, pictures, manifest));
            item(manifest, one.id(), file(one), "application/xhtml+xml");
        }
        file(zip, FOLDER + CONTENTS, contents());
        file(zip, FOLDER + Book.STYLE, Book.style(Book.STYLE));
        file(zip, FOLDER + "package.opf", packaged(manifest));
        for (Map.Entry<Path, String> picture : pictures.entrySet()) {
            begin(zip, FOLDER + picture.getValue());
            Files.copy(picture.getKey(), zip);
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static String file(Chapter chapter) {
        return chapter.id() + ".xhtml";
    }

    // ---- XHTML

    private static Document document(String root) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        document.appendChild(new Element(root, Parser.NamespaceXml));
        return document;
    }

    /** A file of XHTML; what is in it goes into its last element, the body. */
    private Document xhtml(String title) {
        Document document = document("html");
        Element root = document.firstElementChild();
        root.attr("xmlns", XHTML)
                .attr("xmlns:epub", OPS)
                .attr("lang", book.language().tag())
                .attr("xml:lang", book.language().tag())
                .attr("dir", book.language().dir());
        Element head = root.appendElement("head");
        head.appendElement("title").text(title);
        head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", Book.STYLE);
        root.appendElement("body");
        return document;
    }

    private static String text(Document xhtml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + xhtml.outerHtml() + "\n";
    }

    private String chapter(Chapter chapter, Map<Path, String> pictures, Element manifest) {
        Element section = chapter.section().clone();
        for (Element link : section.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            link.attr("href", id.replaceFirst("-.*", "") + ".xhtml#" + id);
        }
        for (Element one : section.select("[role]")) {
            String type = TYPES.get(one.attr("role"));
            if (type != null) {
                one.attr("epub:type", type);
            }
        }
        for (Element image : section.select("img")) {
            Book.Picture picture = book.picture(chapter, image);
            if (picture == null) {
                image.replaceWith(new TextNode(image.attr("alt")));
                continue;
            }
            image.attr("src", pictures.computeIfAbsent(picture.file(), file -> {
                String name = "picture-" + (pictures.size() + 1);
                item(manifest, name, name + "." + picture.ending(), picture.type());
                return name + "." + picture.ending();
            }));
        }
        Document document = xhtml(chapter.title());
        document.firstElementChild().lastElementChild().appendChild(section);
        return text(document);
    }

    private String contents() {
        Document document = xhtml(book.contentsTitle());
        Element nav = document.firstElementChild().lastElementChild().appendElement("nav");
        nav.attr("epub:type", "toc").appendElement("h1").text(book.contentsTitle());
        Element list = book.contents(Epub::file);
        list.prependElement("li")
                .appendElement("a")
                .attr("href", file(book.chapters().get(0)))
                .text(book.title());
        nav.appendChild(list);
        return text(document);
    }

    // ---- package

    private static Element item(Element manifest, String id, String href, String type) {
        return manifest.appendElement("item").attr("id", id).attr("href", href).attr("media-type", type);
    }

    private String packaged(Element manifest) {
        Document document = document("package");
        Element root = document.firstElementChild();
        root.attr("xmlns", "http://www.idpf.org/2007/opf")
                .attr("version", "3.0")
                .attr("xml:lang", book.language().tag())
                .attr("unique-identifier", "id");
        Settings settings = book.dossier().settings();
        Element metadata = root.appendElement("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        metadata.appendElement("dc:identifier").attr("id", "id").text(identifier(settings));
        metadata.appendElement("dc:title").text(book.title());
        metadata.appendElement("dc:language").text(book.language().tag());
        settings.editors()
                .forEach(editor -> metadata.appendElement("dc:creator").text(editor.name()));
        if (!settings.license().isEmpty()) {
            metadata.appendElement("dc:rights").text(settings.license());
        }
        // The format demands a time; the content knows days.
        meta(metadata, "dcterms:modified", book.day() + "T00:00:00Z");
        meta(metadata, "schema:accessMode", "textual");
        for (String feature : List.of("tableOfContents", "structuralNavigation", "readingOrder")) {
            meta(metadata, "schema:accessibilityFeature", feature);
        }
        meta(metadata, "schema:accessibilityHazard", "none");
        root.appendChild(manifest);
        Element spine = root.appendElement("spine")
                .attr("page-progression-direction", book.language().dir());
        book.chapters().forEach(one -> spine.appendElement("itemref").attr("idref", one.id()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static void meta(Element metadata, String property, String value) {
        metadata.appendElement("meta").attr("property", property).text(value);
    }

    /** Its address, or one made from its title. */
    private String identifier(Settings settings) {
        return settings.url() != null
                ? settings.url()
                : "urn:uuid:" + UUID.nameUUIDFromBytes(book.title().getBytes(StandardCharsets.UTF_8));
    }

    // ---- container

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
    }

    private static void file(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
