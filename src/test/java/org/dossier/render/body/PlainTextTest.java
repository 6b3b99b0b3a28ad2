package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.model.Body;
import org.dossier.model.Place;
import org.dossier.model.Range;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void hasSingleSpacesAndTheCode() {
        Body body = new BodyBuilder()
                .begin("p")
                .words("Run ")
                .code("x <y>")
                .words("\n now.")
                .end("p")
                .p("Then.")
                .build();
        assertEquals("Run x <y> now. Then.", PlainText.of(body));
    }

    @Test
    void isCutAtAWordAndNeverInACharacter() {
        assertEquals("one two …", PlainText.of(BodyBuilder.paragraphs("one two three"), 10));
        assertEquals("😀 …", PlainText.of(BodyBuilder.paragraphs("😀😀😀"), 3));
        assertEquals("", PlainText.description(Body.EMPTY));
    }

    @Test
    void aPlaceTellsWhatItLeavesOut() {
        Body body = BodyBuilder.paragraphs("one two three");
        assertEquals(
                "one […] three", PlainText.of(body, new Place("x", List.of(new Range(0, 3), new Range(8, 13)), "")));
    }
}
