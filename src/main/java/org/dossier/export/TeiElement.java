package org.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** An element of a text as TEI, while the text is made. */
final class TeiElement {
    /** Elements that hold others and no text of their own. */
    private static final Set<String> CONTAINERS =
            Set.of("body", "div", "list", "item", "quote", "table", "row", "note");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** Elements, and texts. */
    private final List<Object> children = new ArrayList<>();

    /** @param described its name, and after a blank how it is rendered */
    TeiElement(String described) {
        int blank = described.indexOf(' ');
        name = blank < 0 ? described : described.substring(0, blank);
        if (blank > 0) {
            attributes.put("rend", described.substring(blank + 1));
        }
    }

    /** The same with an attribute. */
    TeiElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    /** Adds an element at its end, and gives that. */
    TeiElement add(TeiElement child) {
        children.add(child);
        return child;
    }

    /** The same with words at its end. */
    TeiElement words(String text) {
        children.add(text);
        return this;
    }

    /** Removes the first element of that name in it. */
    void without(String child) {
        children.removeIf(one -> one instanceof TeiElement element && element.is(child));
    }

    /** The same element, with nothing in it. */
    TeiElement again() {
        TeiElement copy = new TeiElement(name);
        copy.attributes.putAll(attributes);
        return copy;
    }

    /** Writes it on a line of its own. What is in it has lines where only elements can be; anywhere else each character counts. */
    void writeTo(Xml xml) throws XMLStreamException {
        xml.open(name);
        write(xml);
    }

    private void write(Xml xml) throws XMLStreamException {
        for (Map.Entry<String, String> one : attributes.entrySet()) {
            xml.attribute(one.getKey(), one.getValue());
        }
        boolean lines = CONTAINERS.contains(name);
        for (Object child : children) {
            if (child instanceof TeiElement element && lines) {
                element.writeTo(xml);
            } else if (child instanceof TeiElement element) {
                xml.inline(element.name);
                element.write(xml);
            } else {
                xml.words((String) child);
            }
        }
        if (lines) {
            xml.close();
        } else {
            xml.end("");
        }
    }
}
