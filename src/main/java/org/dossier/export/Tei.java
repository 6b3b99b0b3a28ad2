package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Mention;
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
            body(xml, text, header);
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
        xml.open("standOff").open("listAnnotation");
        for (Annotation one : placed) {
            xml.open("annotation")
                    .id("a-" + TeiHeader.escaped(one.id()))
                    .attribute("motivation", WebAnnotations.motivation(one))
                    .attribute("target", pointers(one.place(), text));
            if (!one.signed().by().isEmpty()) {
                xml.open("respStmt");
                xml.text("resp", "annotated by");
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

    /** The blocks; each heading begins a division. */
    private void body(Xml xml, PublishedText text, TeiHeader header) throws XMLStreamException {
        xml.open("body");
        List<Body.Block> blocks = article.body().blocks();
        boolean division = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean heading = blocks.get(i).kind() == Body.Block.Kind.HEADING;
            if (heading) {
                if (division) {
                    xml.close();
                }
                xml.open("div");
                division = true;
            }
            xml.open(heading ? "head" : blocks.get(i).kind() == Body.Block.Kind.CELL ? "ab" : "p")
                    .id(blockId(i));
            block(xml, blocks.get(i).range(), text, header);
        }
        if (division) {
            xml.close();
        }
        if (blocks.isEmpty()) {
            xml.open("p").end("");
        }
        xml.close();
    }

    private void block(Xml xml, Range block, PublishedText text, TeiHeader header) throws XMLStreamException {
        int at = block.start();
        for (Range shown : text.shown(block)) {
            gap(xml, at, shown.start());
            words(xml, shown, header);
            at = shown.end();
        }
        gap(xml, at, block.end());
        xml.end("");
    }

    /** What is not published: a blank at either side of a mark. */
    private static void gap(Xml xml, int from, int to) throws XMLStreamException {
        if (from < to) {
            xml.words(" ");
            xml.inline("gap").attribute("reason", "rights").end("");
            xml.words(" ");
        }
    }

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

    private void words(Xml xml, Range range, TeiHeader header) throws XMLStreamException {
        String text = article.body().text();
        int at = range.start();
        for (Mention mention : article.mentions()) {
            if (range.contains(mention.range()) && mention.range().start() >= at) {
                xml.words(text.substring(at, mention.range().start()));
                header.name(
                        xml.inline(header.element(mention.profile())),
                        mention.profile(),
                        mention.range().of(text));
                at = mention.range().end();
            }
        }
        xml.words(text.substring(at, range.end()));
    }
}
