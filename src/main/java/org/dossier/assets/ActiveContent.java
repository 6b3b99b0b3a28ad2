package org.dossier.assets;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dossier.source.PackedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Whether a file does something where it is: runs in the browser of who opens it, as a part of the site; on the web host; or on the
 * computer of who has downloaded it. Also whether it asks other hosts for something, which no page of a dossier does.
 */
final class ActiveContent {
    private static final String HTML = "html";
    private static final String XML = "xml";

    /** By ending or name of the file: the table {@code active-files.tsv}. */
    private static final Map<String, String> KINDS = kinds();

    /** Pages and drawings for reading are smaller. */
    private static final int LARGEST = 16 << 20;

    /** Files of these endings are shown as text, whatever they hold. */
    private static final Set<String> TEXTS =
            Set.of("txt", "md", "csv", "tsv", "json", "yaml", "yml", "tex", "bib", "log", "css");

    // spec: WHATWG MIME Sniffing, 7.1: what a browser takes for a page where the host does not say what it is
    private static final Pattern PAGE = Pattern.compile(
            "\\s*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--|\\?xml|svg)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int SNIFFED = 512;

    private static final Set<String> SPACES =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "portal",
            "fencedframe",
            "base");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "xlink:href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "background",
            "ping",
            "manifest",
            "xml:base",
            "from",
            "to",
            "by",
            "values");

    private static final Pattern SCRIPT = Pattern.compile("(?i)(?:javascript|vbscript|livescript):.*", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile(
            "(?i)data:(?!image/(?:png|jpe?g|gif|webp|avif|bmp)[;,]|font/|application/(?:x-)?font).*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(?!data:)(?:[a-z][a-z0-9+.-]*:|//|\\\\\\\\).*", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile(
            "(?i)@import|expression\\s*\\(|-moz-binding|url\\(\\s*[\"']?\\s*(?!data:)(?:[a-z][a-z0-9+.-]*:|//)");
    private static final Pattern PASSIVE_LINK =
            Pattern.compile("(?i).*\\b(?:canonical|license|author|alternate|help|me)\\b.*");

    private ActiveContent() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String[] cells : PackedText.rows(ActiveContent.class, "active-files.tsv")) {
            for (String ending : cells[0].split(" ")) {
                kinds.put(ending, cells[1]);
            }
        }
        return Map.copyOf(kinds);
    }

    /** What a file does, as a clause; null when it is there and does nothing. */
    static String of(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        String kind = lower.contains(".") ? KINDS.getOrDefault(lower, KINDS.get(ending)) : null;
        if (kind == null) {
            kind = TEXTS.contains(ending) ? null : sniffed(file);
        }
        if (kind == null || !kind.equals(HTML) && !kind.equals(XML)) {
            return kind;
        }
        if (Files.size(file) > LARGEST) {
            return "it is too large to be looked through for scripts";
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return kind.equals(HTML) ? page(in) : xml(ending.equals("svgz") ? unpacked(in) : in);
        } catch (XMLStreamException | ZipException e) {
            return "it is not well-formed, so there is no telling what browsers make of it";
        }
    }

    /** The beginning of what was packed: more than the largest drawing is cut off, and then not well-formed. */
    private static InputStream unpacked(InputStream in) throws IOException {
        return new ByteArrayInputStream(new GZIPInputStream(in).readNBytes(LARGEST));
    }

    private static String sniffed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SNIFFED);
            String text = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(?:\u00EF\u00BB\u00BF)", "");
            if (text.startsWith("MZ") && text.indexOf('\0') > 0 || text.startsWith("\u007FELF")) {
                return "it is a program";
            }
            return PAGE.matcher(text).matches() ? HTML : null;
        }
    }

    private static String page(InputStream in) throws IOException {
        for (Element element : Jsoup.parse(in, null, "").getAllElements()) {
            String name = element.normalName();
            String rel = element.attr("rel");
            for (Attribute attribute : element.attributes()) {
                String wrong = wrong(name, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), rel);
                if (wrong != null) {
                    return wrong;
                }
            }
            String wrong = name.equals("style") ? style(element.data()) : wrong(name);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** Entities that a file declares itself are put in, as browsers do; what is in other files never is. */
    private static String xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        String element = "";
        while (xml.hasNext()) {
            String wrong = null;
            switch (xml.next()) {
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    wrong = xml.getPITarget().equals("xml-stylesheet")
                            ? "it has a style sheet of its own, which may be a program"
                            : null;
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName().toLowerCase(Locale.ROOT);
                    boolean shown = SPACES.contains(String.valueOf(xml.getNamespaceURI()));
                    wrong = shown ? element(xml, element) : null;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    wrong = element.equals("style") ? style(xml.getText()) : null;
                default -> element = "";
            }
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static String element(XMLStreamReader xml, String element) {
        String wrong = wrong(element);
        for (int i = 0; wrong == null && i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            // By what the prefix means, and not by how it is written.
            String full =
                    prefix.endsWith("/xlink") ? "xlink:" + name : prefix.endsWith("/namespace") ? "xml:" + name : name;
            String rel = xml.getAttributeValue(null, "rel");
            wrong = prefix.isEmpty() || !full.equals(name)
                    ? wrong(element, full, xml.getAttributeValue(i), rel == null ? "" : rel)
                    : null;
        }
        return wrong;
    }

    private static String wrong(String element) {
        return ELEMENTS.contains(element) ? "it has an element '" + element + "'" : null;
    }

    private static String wrong(String element, String name, String value, String rel) {
        // Browsers skip white space and control characters in a scheme.
        String plain = value.replaceAll("[\\s\\p{Cntrl}]+", "");
        if (name.matches("on[a-z]+")) {
            return "it has a script in '" + name + "'";
        }
        if (name.equals("attributename") && plain.matches("(?i)(?:xlink:)?href|on.*")) {
            return "it changes '" + plain + "' of an element";
        }
        if (name.equals("http-equiv") && plain.matches("(?i)refresh|set-cookie")) {
            return "it has '" + plain.toLowerCase(Locale.ROOT) + "' in 'http-equiv'";
        }
        if (name.equals("srcdoc")) {
            return "it has a page in 'srcdoc'";
        }
        if (ADDRESSES.contains(name)) {
            boolean link = element.equals("a")
                    || element.equals("area")
                    || element.equals("link") && PASSIVE_LINK.matcher(rel).matches();
            boolean animated = Set.of("from", "to", "by", "values").contains(name);
            if (SCRIPT.matcher(plain).matches()
                    || DATA.matcher(plain).matches()
                    || animated && plain.matches("(?i).*javascript:.*")) {
                return "it has a script in the address of '" + name + "'";
            }
            if (!link
                    && !animated
                    && (ELSEWHERE.matcher(plain).matches()
                            || name.equals("srcset") && plain.matches("(?i).*(?:https?:)?//.*"))) {
                return "it loads from another host: " + name + "=\""
                        + (plain.length() > 60 ? plain.substring(0, 60) + "…" : plain) + "\"";
            }
        }
        return style(value);
    }

    private static String style(String text) {
        // A letter may be written by its number.
        return STYLE.matcher(text).find()
                        || text.indexOf('\\') >= 0
                                && STYLE.matcher(unescaped(text)).find()
                ? "it has a style that loads from another host"
                : null;
    }

    private static String unescaped(String style) {
        return Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?").matcher(style).replaceAll(found -> {
            int c = Integer.parseInt(found.group(1), 16);
            return c > 0x20 && c < 0x7F && c != '\\' && c != '$' ? String.valueOf((char) c) : "";
        });
    }
}
