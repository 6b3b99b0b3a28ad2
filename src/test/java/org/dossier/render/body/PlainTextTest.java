package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.model.Body;
import org.dossier.model.Place;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static Body body(String markdown) {
        return new TestContent().body(markdown);
    }

    @Test
    void hasSingleSpacesAndTheCode() {
        Body body = body("Run `x <y>`\n now.\n\nThen.");
        assertEquals("Run x <y> now. Then.", PlainText.of(body));
    }

    @Test
    void isCutAtAWordAndNeverInACharacter() {
        assertEquals("one two …", PlainText.of(body("one two three"), 10));
        assertEquals("😀 …", PlainText.of(body("😀😀😀"), 3));
        assertEquals("", PlainText.description(Body.EMPTY));
    }

    @Test
    void aPlaceTellsWhatItLeavesOut() {
        Body body = body("one two three");
        assertEquals(
                "one […] three", PlainText.of(body, new Place("x", List.of(new Range(0, 3), new Range(8, 13)), "")));
    }
}
