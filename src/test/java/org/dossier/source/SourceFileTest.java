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
        assertEquals("content/x.md:2:5", file.span(8, 13).toString());
        assertEquals("three", file.span(8, 13).text());
        assertEquals("content/x.md", file.whole().toString());
        assertEquals("", file.whole().text());
        assertEquals(0, file.whole().length());
        assertTrue(file.whole().isWholeFile());
    }

    @Test
    void findStaysInsideTheSpan() {
        SourceFile file = SourceFile.of("x", "ab ab cd");
        assertEquals(3, file.span(1, 8).find("ab").start());
        assertEquals(file.span(0, 4), file.span(0, 4).find("cd"), "what stands behind the span is not found");
        assertEquals(file.span(0, 4), file.span(0, 4).find(""));
        assertEquals(file.whole(), file.whole().find("ab"));
    }

    @Test
    void anOpeningIsOneCharacter() {
        SourceFile file = SourceFile.of("x", "😀b");
        assertEquals("😀", file.span(0, 3).atStart().text());
        assertEquals("b", file.span(2, 3).atStart().text());
        assertEquals(file.span(3, 3), file.span(3, 3).atStart());
        assertEquals(file.whole(), file.whole().atStart());
    }
}
