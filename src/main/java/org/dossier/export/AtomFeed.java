package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;

/**
 * A feed as Atom 1.0 (RFC 4287), of a dossier that knows its address. Ids are addresses, so they stay as long as the dossier stays
 * where it is.
 *
 * @param dossier whose feed it is
 * @param route of the feed
 * @param page route of the page that shows the same; empty for the first page
 * @param title of the feed
 * @param language of the title
 * @param latest the entries, newest first
 */
record AtomFeed(
        Dossier dossier, String route, String page, String title, Language language, List<? extends Entry> latest)
        implements OutputFile.Content {
    /** How many entries a feed has at most: readers ask for it again and again. */
    static final int MOST = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Something that a feed reports. */
    interface Entry {
        /** When it last changed. */
        OffsetDateTime updated();

        /** Writes what is in the element {@code entry}. */
        void writeTo(Xml xml) throws XMLStreamException;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Xml.write(out, "feed", NAMESPACE, this::feed);
    }

    private void feed(Xml xml) throws XMLStreamException {
        Settings settings = dossier.settings();
        String address = page.isEmpty() ? settings.url() : Routes.absolute(settings.url(), page);
        xml.language(settings.language().tag());
        xml.text("id", address);
        title(xml, title, language);
        xml.text("subtitle", settings.description().text());
        xml.text("updated", Moments.text(updated()));
        link(xml, "self", "application/atom+xml", Routes.absolute(settings.url(), route));
        link(xml, "alternate", "text/html", address);
        authors(xml, settings);
        xml.text("rights", settings.license());
        xml.text("generator", "Dossier");
        for (Entry entry : latest) {
            xml.open("entry");
            entry.writeTo(xml);
            xml.close();
        }
    }

    private OffsetDateTime updated() {
        return latest.stream()
                .map(Entry::updated)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElse(Moments.UNKNOWN);
    }

    /** A title is required, even one of no characters. */
    static void title(Xml xml, String title, Language language) throws XMLStreamException {
        xml.open("title").language(language.tag()).end(title);
    }

    /** A link to something of a media type. */
    static void link(Xml xml, String rel, String type, String href) throws XMLStreamException {
        xml.open("link").attribute("rel", rel).attribute("type", type).attribute("href", href);
        xml.end("");
    }

    /** Writes what is in a content as XHTML, an element after the other. */
    @FunctionalInterface
    interface Content {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /** What an entry says, in a language and its direction. */
    // spec: RFC 4287, 4.1.3.3: XHTML is in one div
    static void content(Xml xml, Language language, Content content) throws XMLStreamException {
        xml.open("content").attribute("type", "xhtml");
        xml.inline("div", "http://www.w3.org/1999/xhtml")
                .language(language.tag())
                .attribute("dir", language.dir());
        content.writeTo(xml);
        xml.end("");
        xml.end("");
    }

    /** The editors; the dossier itself where it names none, for a feed needs an author (RFC 4287, 4.1.1). */
    private static void authors(Xml xml, Settings settings) throws XMLStreamException {
        List<Settings.Editor> editors = settings.editors();
        if (editors.isEmpty()) {
            editors = List.of(new Settings.Editor(settings.title().text(), settings.contact()));
        }
        for (Settings.Editor editor : editors) {
            String contact =
                    editor.contact().startsWith("mailto:") ? editor.contact().substring(7) : editor.contact();
            xml.open("author");
            xml.text("name", editor.name());
            if (contact.startsWith("https://") || contact.startsWith("http://")) {
                xml.text("uri", contact);
            } else if (contact.matches("[^\\s@:]+@[^\\s@]+")) {
                xml.text("email", contact);
            }
            xml.close();
        }
    }
}
