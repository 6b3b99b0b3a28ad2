package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dossier.output.StorableText;
import org.dossier.output.Utf8Writer;

/** Writes one XML 1.0 document in UTF-8, an element a line. A character that XML cannot hold becomes U+FFFD. */
final class Xml {
    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes the elements of a document. */
    @FunctionalInterface
    interface Content {
        /** Writes them to {@code xml}. */
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /**
     * Writes a document.
     *
     * @param target flushed, not closed
     * @param root name of the outermost element
     * @param namespace of all elements
     * @param content writes what is in it, and its attributes first
     */
    static void write(OutputStream target, String root, String namespace, Content content) throws IOException {
        Writer writer = new Utf8Writer(target);
        try {
            // The JDK's own writer, whatever else is on the class path: another would set the same XML in other bytes.
            Xml xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.line();
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(namespace);
            xml.depth++;
            content.writeTo(xml);
            xml.close();
            xml.out.writeEndDocument();
            xml.out.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e);
        }
        writer.write('\n');
        writer.flush();
    }

    /** Begins an element; attributes may follow, then its elements, then {@link #close()}. */
    Xml open(String name) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        depth++;
        return this;
    }

    /** An attribute of the element just begun. */
    Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, StorableText.xml(value));
        return this;
    }

    /** An attribute of the element just begun; left out when empty. */
    Xml given(String name, String value) throws XMLStreamException {
        return value.isEmpty() ? this : attribute(name, value);
    }

    /** What the element just begun is called in its document. */
    Xml id(String id) throws XMLStreamException {
        out.writeAttribute("xml", XMLConstants.XML_NS_URI, "id", id);
        return this;
    }

    /** The language of the element just begun. */
    Xml language(String tag) throws XMLStreamException {
        out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
        return this;
    }

    /** Ends the element begun last. */
    void close() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
    }

    /** Begins an element of another namespace among words, and of those in it that name none; to be ended by {@link #end}. */
    Xml inline(String name, String namespace) throws XMLStreamException {
        inline(name);
        out.writeDefaultNamespace(namespace);
        return this;
    }

    /** Begins an element among words, to be ended by {@link #end}. */
    Xml inline(String name) throws XMLStreamException {
        out.writeStartElement(name);
        depth++;
        return this;
    }

    /** Words of the element just begun, which {@link #end} ends. */
    void words(String text) throws XMLStreamException {
        out.writeCharacters(StorableText.xml(text));
    }

    /** The text of the element just begun, or what is left of it, and its end. */
    void end(String text) throws XMLStreamException {
        out.writeCharacters(StorableText.xml(text));
        out.writeEndElement();
        depth--;
    }

    /** An element that holds text; left out when null or empty. */
    void text(String name, String text) throws XMLStreamException {
        if (text != null && !text.isEmpty()) {
            open(name).end(text);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
