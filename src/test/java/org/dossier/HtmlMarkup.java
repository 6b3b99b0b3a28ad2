package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks at markup as a browser would, and does not forgive it anything. */
public final class HtmlMarkup {
    private HtmlMarkup() {}

    /** A part of a page, parsed; fails when it is not balanced, repeats an id or nests links. */
    public static Element fragment(String markup) {
        return page("<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>" + markup + "</body></html>")
                .body();
    }

    /** A page, parsed; fails when it is not balanced, repeats an id, nests links, or could run a script of its own. */
    public static Document page(String markup) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document document = parser.parseInput(markup, "");
        assertEquals(List.of(), List.copyOf(parser.getErrors()), () -> around(markup, parser));
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), () -> "twice: " + element.id()));
        assertEquals(0, document.select("a a").size(), "links in links");
        for (Element element : document.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertTrue(
                            !attribute.getKey().startsWith("on")
                                    && !attribute.getKey().equals("style"),
                            () -> element.tagName() + " has " + attribute));
        }
        return document;
    }

    private static String around(String markup, Parser parser) {
        int at = parser.getErrors().get(0).getPosition();
        return markup.substring(Math.max(0, at - 200), Math.min(markup.length(), at + 50));
    }
}
