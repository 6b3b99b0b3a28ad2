package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Place;
import org.dossier.output.OutputFile;
import org.dossier.source.Range;

/**
 * An article as TEI P5: its published reading text with the names of profiles in it, who they are and what connects them, and what was noted
 * on its words. Annotations stand apart from the text and point to characters of its blocks, since they may overlap. A claim has with it
 * what came of it and the responses.
 */
// spec: TEI P5, 16.9 "The standOff Container", 16.2.4 "TEI XPointer Schemes"
record Tei(ClaimWords words, Article article) implements OutputFile.Content {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PublishedText text = PublishedText.of(article);
        TeiHeader header = new TeiHeader(words, article);
        Xml.write(out, "TEI", NAMESPACE, xml -> {
            xml.open("teiHeader").language("en");
            header.writeTo(xml);
            xml.close();
            annotations(xml, text, header);
            xml.open("text").language(article.language().tag());
            new TeiBody(article, header, text).draw().writeTo(xml);
            xml.close();
        });
    }

    // ---- what was noted

    private void annotations(Xml xml, PublishedText text, TeiHeader header) throws XMLStreamException {
        List<Annotation> placed = article.annotations().stream()
                .filter(one -> one.place() != null)
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        xml.open("standOff")
                .language(words.dossier().settings().language().tag())
                .open("listAnnotation");
        for (Annotation one : placed) {
            xml.open("annotation")
                    .id("a-" + TeiHeader.escaped(one.id()))
                    .attribute("motivation", WebAnnotations.motivation(one))
                    .attribute("target", pointers(one.place(), text));
            if (!one.signed().by().isEmpty()) {
                xml.open("respStmt");
                xml.open("resp").language("en").end("annotated by");
                xml.text("name", one.signed().by());
                xml.close();
            }
            if (one.signed().date() != null) {
                xml.open("revisionDesc").open("change").attribute("status", "created");
                TeiHeader.dated(xml, one.signed().date());
                xml.end("");
                xml.close();
            }
            xml.open("note").end(WebAnnotations.words(one, words));
            for (String profile : WebAnnotations.about(one)) {
                xml.open("ptr").attribute("target", "#" + header.xmlId(profile)).end("");
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    /** The words of an annotation: for each block that it has words in, how far they are from its beginning, and how long. */
    private String pointers(Place place, PublishedText text) {
        List<String> pointers = new ArrayList<>();
        List<Body.Block> blocks = article.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Range words : place.ranges()) {
                Range block = blocks.get(i).range();
                if (words.overlaps(block)) {
                    int start = offset(Math.max(words.start(), block.start()), block, text);
                    int end = offset(Math.min(words.end(), block.end()), block, text);
                    pointers.add("#string-range(" + blockId(i) + "," + start + "," + (end - start) + ")");
                }
            }
        }
        return String.join(" ", pointers);
    }

    private static String blockId(int block) {
        return "b-" + (block + 1);
    }

    // ---- text

    /** How many characters of a block are before a place that is shown. */
    private int offset(int place, Range block, PublishedText text) {
        int count = 0;
        int at = block.start();
        for (Range shown : text.shown(block)) {
            if (shown.start() > place) {
                break;
            }
            count += shown.start() > at ? 2 : 0;
            at = shown.end();
            count += article.body().text().codePointCount(shown.start(), Math.min(at, place));
        }
        return count;
    }
}
