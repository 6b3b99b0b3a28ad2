package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final SourceFile a = SourceFile.of("a.md", "one two");
    private final SourceFile b = SourceFile.of("b.md", "three");

    @Test
    void sortedByFilePlaceLevelCodeAndMessageWhateverTheOrderOfFinding() {
        List<Problem> expected = List.of(
                Problem.error("z", Span.whole(a), "whole files come first", ""),
                Problem.error("x", new Span(a, 0, 3), "m", ""),
                Problem.error("y", new Span(a, 0, 3), "m", ""),
                Problem.error("y", new Span(a, 0, 3), "n", ""),
                Problem.error("y", new Span(a, 0, 3), "n", "").with(new Span(b, 0, 1), "with another place"),
                Problem.warning("a", new Span(a, 0, 3), "m", ""),
                Problem.error("a", new Span(a, 0, 7), "m", ""),
                Problem.error("a", new Span(a, 4, 7), "m", ""),
                Problem.error("a", new Span(b, 0, 1), "m", ""));
        for (int seed = 0; seed < 20; seed++) {
            List<Problem> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            Problems problems = new Problems();
            problems.addAll(shuffled);
            assertEquals(expected, problems.sorted());
        }
    }

    @Test
    void whatIsFoundTwiceIsSaidOnce() {
        Problems problems = new Problems();
        problems.error("x", new Span(a, 0, 3), "m", "h");
        problems.error("x", new Span(a, 0, 3), "m", "h");
        assertEquals(1, problems.sorted().size());
    }

    @Test
    void warningsAreNoErrors() {
        Problems problems = new Problems();
        assertFalse(problems.hasErrors());
        problems.warning("x", Span.whole(a), "m", "");
        assertFalse(problems.hasErrors());
        problems.error("x", Span.whole(a), "m", "");
        assertTrue(problems.hasErrors());
    }

    @Test
    void severalThreads() {
        Problems problems = new Problems();
        IntStream.range(0, 1_000).parallel().forEach(i -> problems.error("x", Span.whole(a), "m" + i, ""));
        assertEquals(1_000, problems.sorted().size());
    }

    @Test
    void marksPointAtTheFieldOrAtTheWhole() {
        Marks marks = new Marks(
                new Span(a, 0, 7), List.of(new Marks.Field("key", new Span(a, 0, 3), new Span(a, 4, 7), false, null)));
        assertEquals("two", marks.of("key").text());
        assertEquals("one two", marks.of("other").text());
        assertTrue(marks.has("key"));
        assertFalse(marks.has("other"));
    }
}
