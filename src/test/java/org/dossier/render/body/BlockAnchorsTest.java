package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.junit.jupiter.api.Test;

class BlockAnchorsTest {
    private static String ids(Body body, List<Piece> pieces) {
        return BlockAnchors.in(body, pieces).stream()
                .filter(Piece.Open.class::isInstance)
                .map(piece -> (Piece.Open) piece)
                .map(open ->
                        open.tag() + open.attributes().getOrDefault("id", "").replaceFirst("^(?=.)", "#"))
                .collect(Collectors.joining(" "));
    }

    private static String ids(Body body) {
        return ids(body, body.pieces());
    }

    @Test
    void everyBlockHasAnIdOnItsInnermostElement() {
        Body body = new BodyBuilder()
                .p("One.")
                .open("ul")
                .open("li")
                .p("Two.")
                .close("li")
                .begin("li")
                .open("em")
                .words("Three")
                .close("em")
                .words(".")
                .end("li")
                .close("ul")
                .build();
        assertEquals("p#b-1 ul li p#b-2 li#b-3 em", ids(body));
        assertEquals(List.of("b-1", "b-2", "b-3"), BlockAnchors.of(body));
    }

    @Test
    void anElementKeepsTheIdItHas() {
        Body plain = BodyBuilder.paragraphs("One.", "Two.");
        List<Piece> pieces = new java.util.ArrayList<>(plain.pieces());
        pieces.set(0, new Piece.Open("h2", Map.of("id", "s-one")));
        Body body =
                new Body(plain.text(), plain.blocks(), pieces, plain.references(), plain.passages(), plain.source());
        assertEquals("h2#s-one p#b-2", ids(body));
        assertEquals(List.of("s-one", "b-2"), BlockAnchors.of(body));
    }

    @Test
    void aBlockKeepsItsNumberWhereOthersAreLeftOut() {
        Body body = BodyBuilder.paragraphs("One.", "Two.", "Three.");
        List<Piece> left = body.pieces().subList(3, body.pieces().size());
        assertEquals("p#b-2 p#b-3", ids(body, left));
        assertEquals("p#b-2", ids(body, List.of(new Piece.Open("p", Map.of()), new Piece.Text(7, 9))));
    }

    @Test
    void whatHoldsNoTextHasNoId() {
        Body body = new BodyBuilder().open("p").close("p").p("One.").build();
        assertEquals("p p#b-1", ids(body));
        assertEquals(List.of(), BlockAnchors.of(Body.EMPTY));
    }
}
