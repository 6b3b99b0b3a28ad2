package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineMapTest {
    @Test
    void anEmptyTextHasOneEmptyLine() {
        LineMap lines = LineMap.of("");
        assertEquals(1, lines.count());
        assertEquals(1, lines.line(0));
        assertEquals(1, lines.column(0));
        assertEquals(0, lines.start(1));
        assertEquals(0, lines.end(1));
    }

    @Test
    void aLineBreakBelongsToTheLineItEnds() {
        LineMap lines = LineMap.of("ab\ncd\n");
        assertEquals(3, lines.count());
        assertEquals(1, lines.line(2));
        assertEquals(3, lines.column(2));
        assertEquals(2, lines.line(3));
        assertEquals(1, lines.column(3));
        assertEquals(3, lines.line(6));
        assertEquals(3, lines.start(2));
        assertEquals(5, lines.end(2));
        assertEquals(6, lines.end(3));
    }

    @Test
    void thousandsOfLines() {
        LineMap lines = LineMap.of("x\n".repeat(5_000));
        assertEquals(5_001, lines.count());
        for (int line = 1; line <= 5_000; line++) {
            assertEquals(line, lines.line(2 * (line - 1)));
            assertEquals(2 * (line - 1), lines.start(line));
        }
    }

    @Test
    void columnsAreUtf16Units() {
        assertEquals(4, LineMap.of("😀x\n😀x").column("😀x\n😀x".length()));
    }
}
