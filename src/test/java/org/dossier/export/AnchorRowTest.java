package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dossier.TestSite;
import org.dossier.model.AnchorState;
import org.junit.jupiter.api.Test;

class AnchorRowTest {
    @Test
    void writesOneRowALine() {
        List<AnchorRow> rows = List.of(
                new AnchorRow("q-1", "first", "the \"words\"\n😀", AnchorState.EXACT, 4, 17, 1),
                new AnchorRow("q-2", "first", "منى", AnchorState.CHANGED, 0, 3, 2.0 / 3),
                new AnchorRow("q-3", "first", "x", AnchorState.AMBIGUOUS, -1, -1, 1),
                new AnchorRow("q-4", "first", "", AnchorState.LOST, -1, -1, 0));
        assertEquals("""
                [
                  {"id": "q-1", "article": "first", "quote": "the \\"words\\"\\n😀", "state": "exact", "start": 4, "end": 17, "score": 1.0000},
                  {"id": "q-2", "article": "first", "quote": "منى", "state": "changed", "start": 0, "end": 3, "score": 0.6667},
                  {"id": "q-3", "article": "first", "quote": "x", "state": "ambiguous", "start": null, "end": null, "score": 1.0000},
                  {"id": "q-4", "article": "first", "quote": "", "state": "lost", "start": null, "end": null, "score": 0.0000}
                ]
                """, TestSite.text(out -> AnchorRow.write(rows, out)));
    }

    @Test
    void anEmptyListIsAList() {
        assertEquals("[]\n", TestSite.text(out -> AnchorRow.write(List.of(), out)));
    }

    @Test
    void aRowThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> row(-1, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> row(3, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> row(3, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> row(0, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> row(0, 2, 1.5));
    }

    private static AnchorRow row(int start, int end, double score) {
        return new AnchorRow("q", "a", "x", AnchorState.EXACT, start, end, score);
    }
}
