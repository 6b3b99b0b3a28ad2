package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.TestContent;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.junit.jupiter.api.Test;

class BlockAnchorsTest {
    private static Body body(String markdown) {
        return new TestContent().body(markdown);
    }

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
        Body body = body("One.\n\n<ul><li><p>Two.</p></li><li><em>Three</em>.</li></ul>");
        assertEquals("p#b-1 ul li p#b-2 li#b-3 em", ids(body));
        assertEquals(List.of("b-1", "b-2", "b-3"), BlockAnchors.of(body));
    }

    @Test
    void anElementKeepsTheIdItHas() {
        Body body = body("## One\n\nTwo.");
        assertEquals("h2#s-one p#b-2", ids(body));
        assertEquals(List.of("s-one", "b-2"), BlockAnchors.of(body));
    }

    @Test
    void aBlockKeepsItsNumberWhereOthersAreLeftOut() {
        Body body = body("One.\n\nTwo.\n\nThree.");
        List<Piece> left = body.pieces().subList(3, body.pieces().size());
        assertEquals("p#b-2 p#b-3", ids(body, left));
        assertEquals("p#b-2", ids(body, List.of(new Piece.Open("p", Map.of()), new Piece.Text(7, 9))));
    }

    @Test
    void whatHoldsNoTextHasNoId() {
        Body body = body("![A harbour](assets/harbour.svg)\n\nOne.");
        assertEquals("p p#b-1", ids(body));
        assertEquals(List.of(), BlockAnchors.of(Body.EMPTY));
    }
}
