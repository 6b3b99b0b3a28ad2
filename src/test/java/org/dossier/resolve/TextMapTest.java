package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.source.Range;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;

class TextMapTest {
    private static final SourceFile FILE = SourceFile.of("x.md", "The *crane* &amp; the [[gate]].");

    /** The crane &amp; the Gate of Ostrenna. */
    private static final TextMap MAP = map();

    private static TextMap map() {
        TextMap.Builder builder = new TextMap.Builder();
        builder.add(0, 4, 0, 4);
        builder.add(4, 5, 5, 10);
        builder.add(9, 1, 11, 12);
        builder.add(10, 1, 12, 17);
        builder.add(11, 5, 17, 22);
        builder.add(16, 16, 24, 28);
        builder.add(32, 1, 30, 31);
        return builder.of(FILE);
    }

    private static String written(int start, int end) {
        return MAP.of(new Range(start, end)).text();
    }

    @Test
    void everyStretchLeadsBackToWhatWasWritten() {
        assertEquals("The", written(0, 3));
        assertEquals("crane", written(4, 9));
        assertEquals("ran", written(5, 8));
        assertEquals("e *crane* &amp;", written(2, 11));
        assertEquals("&amp;", written(10, 11));
        assertEquals(".", written(32, 33));
    }

    @Test
    void partsOfWhatWasPutInLeadToAllOfIt() {
        assertEquals("gate", written(16, 32));
        assertEquals("gate", written(21, 23));
    }

    @Test
    void noCharactersAreOnePlace() {
        assertEquals(new Span(FILE, 5, 5), MAP.of(new Range(4, 4)));
    }

    @Test
    void runsThatGoOnAreOne() {
        TextMap.Builder builder = new TextMap.Builder();
        for (int i = 0; i < 50; i++) {
            builder.add(i, 1, i + (i < 25 ? 0 : 3), i + (i < 25 ? 1 : 4));
        }
        TextMap map = builder.of(SourceFile.of("y.md", "x".repeat(60)));
        assertEquals(new Span(SourceFile.of("y.md", "x".repeat(60)), 24, 29), map.of(new Range(24, 26)));
    }

    @Test
    void aTextThatNobodyWroteHasNoPlace() {
        assertTrue(new TextMap.Builder().of(FILE).of(new Range(0, 0)).isWholeFile());
    }
}
