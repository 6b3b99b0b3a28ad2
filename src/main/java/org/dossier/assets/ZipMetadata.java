package org.dossier.assets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an office document says, its text included, the pictures in it and in other archives, and the names of what is in these. */
final class ZipMetadata {
    private static final Pattern PROPERTIES = Pattern.compile("docProps/(core|app|custom)\\.xml|meta\\.xml");
    private static final Pattern TEXTS = Pattern.compile(
            "(word|xl|ppt)/([^/]*/)*[^/]*(comment|people|person|document|footnotes|endnotes|header|footer|revision|Author|sharedStrings|slide)[^/]*\\.xml"
                    + "|content\\.xml|styles\\.xml");
    private static final Pattern PICTURES =
            Pattern.compile("(?i).*\\.(jpe?g|png|gif|tiff?|webp|heic|heif|avif|bmp|mp4|mov|m4v)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i).*\\.(txt|csv|tsv|json|md|x?html?|ya?ml|srt|vtt|rels|opf|ncx)");
    private static final Pattern THUMBNAILS = Pattern.compile("(?i)(docProps|Thumbnails)/thumbnail\\..*");

    /** A picture in an archive that is larger than this is not looked into: it would have to be unpacked to memory. */
    private static final long LARGEST = 64L << 20;

    /** More elements than this are not looked through: no property is after them. */
    private static final int MOST = 20_000_000;

    /** Elements after which another line begins: of documents, slides, tables. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "br", "tab", "line-break");

    /** More text than this is not a document that someone wrote. */
    private static final int LONGEST = 16 << 20;

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange");

    private final List<MetadataField> statements = new ArrayList<>();

    private final TraceRules traces;
    private final InnerFiles inner;

    private ZipMetadata(TraceRules traces, InnerFiles inner) {
        this.traces = traces;
        this.inner = inner;
    }

    /**
     * What the file says; nothing when it is not an archive that can be read.
     *
     * @param traces what counts of the pictures in it
     * @param inner looks into the files in it
     */
    static List<MetadataField> of(Path file, TraceRules traces, InnerFiles inner) throws IOException {
        ZipMetadata all = new ZipMetadata(traces, inner);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ImageMetadata.say(MetadataField.CONTENT, "comment", zip.getComment(), all.statements);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                all.add(zip, entries.nextElement());
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // No program can read on from here; what was read counts.
            return all.statements;
        }
        return all.statements;
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        String name = entry.getName();
        ImageMetadata.say(MetadataField.CONTENT, "name", "/" + name, statements);
        if (THUMBNAILS.matcher(name).matches()) {
            ImageMetadata.say("thumbnail", "thumbnail of the document", name, statements);
        } else if (PROPERTIES.matcher(name).matches()) {
            try (InputStream in = zip.getInputStream(entry)) {
                properties(name, in);
            }
        } else if (TEXTS.matcher(name).matches()) {
            try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                text(name, in);
            }
        } else if (PLAIN.matcher(name).matches()) {
            try (InputStream in = zip.getInputStream(entry)) {
                String words = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
                ImageMetadata.say(MetadataField.CONTENT, "text", words, statements);
            }
        } else if (inner.opens() && InnerFiles.isOpened(name)) {
            try (InputStream in = zip.getInputStream(entry)) {
                statements.addAll(inner.of(in, name));
            }
        } else if (inner.opens() && !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            // Of the parts of a document that are XML those with words have been read; the others name typefaces.
            try (InputStream in = zip.getInputStream(entry)) {
                statements.addAll(inner.of(in, name));
            }
        } else if (PICTURES.matcher(name).matches() && entry.getSize() <= LARGEST) {
            try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                for (MetadataField one : traces.among(ImageMetadata.of(in, entry.getSize()))) {
                    statements.add(new MetadataField("archive", one.tag() + " of " + name, one.value()));
                }
            }
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** Each element with a text of its own is a property; those that a user has made have their names in an attribute. */
    private void properties(String part, InputStream in) throws XMLStreamException {
        XMLStreamReader xml = reader(in);
        String tag = "";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST && xml.hasNext(); i++) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String given = xml.getAttributeValue(null, "name");
                String user = xml.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "name");
                if (user != null) {
                    tag = "user-defined " + user;
                } else if (given != null) {
                    tag = given;
                } else if (!part.contains("custom")) {
                    tag = xml.getLocalName();
                }
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ImageMetadata.say(part, tag, text.toString(), statements);
                text.setLength(0);
            }
        }
    }

    /** Who commented, and who changed something that can still be seen as changed. */
    private void text(String part, InputStream in) throws XMLStreamException {
        XMLStreamReader xml = reader(in);
        boolean inNote = false;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < MOST && xml.hasNext(); i++) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamConstants.END_ELEMENT && (name.equals("annotation") || name.equals("change-info"))) {
                inNote = false;
            }
            if (event == XMLStreamConstants.CHARACTERS && words.length() < LONGEST) {
                words.append(xml.getText());
            } else if (LINES.contains(name)) {
                words.append(' ');
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String author = attribute(xml, "author");
            switch (name) {
                case "comment" -> note(part, "comment by", author.isEmpty() ? "?" : author);
                case "threadedComment" -> note(part, "comment by", "?");
                case "cmAuthor", "author", "person" ->
                    note(part, "person", attribute(xml, "name") + attribute(xml, "displayName") + author);
                case "annotation" -> {
                    note(part, "comment", "by someone");
                    inNote = true;
                }
                case "change-info" -> {
                    note(part, "tracked change", "by someone");
                    inNote = true;
                }
                case "creator" -> {
                    if (inNote) {
                        note(part, "comment or change by", xml.getElementText());
                    }
                }
                default -> {
                    if (CHANGES.contains(name) && !author.isEmpty()) {
                        note(part, "tracked change by", author);
                    }
                }
            }
        }
        ImageMetadata.say(MetadataField.CONTENT, "text", words.toString(), statements);
    }

    private void note(String part, String tag, String value) {
        String known = tag + value;
        if (statements.stream().noneMatch(one -> (one.tag() + one.value()).equals(known))) {
            ImageMetadata.say(part, tag, value, statements);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
