package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        assertEquals(
                "a\nb\n\nc\n", SourceFile.of("x", "\uFEFFa\r\nb\r\n\r\nc\r\n").text());
        assertEquals("a\nb\n", SourceFile.of("x", "a\rb\r").text());
    }

    @Test
    void onlyTheFirstByteOrderMarkIsOne() {
        assertEquals("\uFEFFa", SourceFile.of("x", "\uFEFF\uFEFFa").text());
    }

    @Test
    void equalWhenPathAndTextAre() {
        assertEquals(SourceFile.of("x", "a"), SourceFile.of("x", "a"));
        assertNotEquals(SourceFile.of("x", "a"), SourceFile.of("y", "a"));
        assertNotEquals(SourceFile.of("x", "a"), SourceFile.of("x", "b"));
    }

    @Test
    void aSpanPrintsItsPlace() {
        SourceFile file = SourceFile.of("content/x.md", "one\ntwo three");
        assertEquals("content/x.md:2:5", new Span(file, 8, 13).toString());
        assertEquals("three", new Span(file, 8, 13).text());
        assertEquals("content/x.md", Span.whole(file).toString());
        assertEquals("", Span.whole(file).text());
        assertEquals(0, Span.whole(file).length());
        assertTrue(Span.whole(file).isWholeFile());
    }

    @Test
    void findStaysInsideTheSpan() {
        SourceFile file = SourceFile.of("x", "ab ab cd");
        assertEquals(3, new Span(file, 1, 8).find("ab").start());
        assertEquals(new Span(file, 0, 4), new Span(file, 0, 4).find("cd"), "what stands behind the span is not found");
        assertEquals(new Span(file, 0, 4), new Span(file, 0, 4).find(""));
        assertEquals(Span.whole(file), Span.whole(file).find("ab"));
    }

    @Test
    void anOpeningIsOneCharacter() {
        SourceFile file = SourceFile.of("x", "😀b");
        assertEquals("😀", new Span(file, 0, 3).atStart().text());
        assertEquals("b", new Span(file, 2, 3).atStart().text());
        assertEquals(new Span(file, 3, 3), new Span(file, 3, 3).atStart());
        assertEquals(Span.whole(file), Span.whole(file).atStart());
    }
}
