package org.dossier.render.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Piece;
import org.dossier.model.Range;
import org.dossier.model.TextOrigin;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Puts a text together piece by piece. */
public final class BodyBuilder {
    private static final Span NOWHERE = SourceFile.of("content/test.md", "").whole();

    private final StringBuilder text = new StringBuilder();
    private final List<Body.Block> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Body.Reference> references = new ArrayList<>();
    private int block = -1;

    /** A text of paragraphs. */
    public static Body paragraphs(String... words) {
        BodyBuilder body = new BodyBuilder();
        for (String one : words) {
            body.p(one);
        }
        return body.build();
    }

    /** A paragraph. */
    public BodyBuilder p(String words) {
        return begin("p").words(words).end("p");
    }

    /** The beginning of an element that holds a block of the reading text. */
    public BodyBuilder begin(String tag) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        block = text.length();
        return open(tag);
    }

    /** The end of an element that holds a block. */
    public BodyBuilder end(String tag) {
        blocks.add(new Body.Block(new Range(block, text.length()), Body.Block.Kind.PARAGRAPH));
        return close(tag);
    }

    public BodyBuilder open(String tag) {
        pieces.add(new Piece.Open(tag, Map.of()));
        return this;
    }

    public BodyBuilder open(String tag, String attribute, String value) {
        pieces.add(new Piece.Open(tag, Map.of(attribute, value)));
        return this;
    }

    public BodyBuilder close(String tag) {
        pieces.add(new Piece.Close(tag));
        return this;
    }

    public BodyBuilder words(String words) {
        pieces.add(new Piece.Text(text.length(), text.length() + words.length()));
        text.append(words);
        return this;
    }

    public BodyBuilder code(String words) {
        return open("code").verbatim(words).close("code");
    }

    public BodyBuilder verbatim(String words) {
        pieces.add(new Piece.Verbatim(words));
        return this;
    }

    public BodyBuilder link(String href, String target, String words) {
        return linkTo(href, target).words(words).close("a");
    }

    public BodyBuilder linkTo(String href, String target) {
        pieces.add(new Piece.Link(href, target, "", "", false, NOWHERE));
        return this;
    }

    public BodyBuilder picture(String asset, String alt) {
        pieces.add(new Piece.Picture(asset, alt, "", NOWHERE));
        return this;
    }

    public BodyBuilder cite(String id, String locator) {
        pieces.add(new Piece.Cite(List.of(new Citation(id, locator)), NOWHERE));
        return this;
    }

    public BodyBuilder footnoteMark(int number, int use) {
        pieces.add(new Piece.FootnoteMark(number, use));
        return this;
    }

    public BodyBuilder footnote(int number, int uses, String words) {
        pieces.add(new Piece.FootnoteText(number, uses));
        return p(words).close("li");
    }

    public BodyBuilder reference(String id, String words) {
        references.add(
                new Body.Reference(id, new Range(text.length(), text.length() + words.length()), false, NOWHERE));
        return words(words);
    }

    public Body build() {
        return new Body(text.toString(), blocks, pieces, references, List.of(), TextOrigin.NONE);
    }
}
