package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    /** The line as printed and the line of carets, for the place of {@code words} in {@code line}. */
    private static String quoted(String line, String words) {
        SourceFile file = SourceFile.of("x", line);
        int at = line.indexOf(words);
        String text = ProblemText.of(Problem.error("c", new Span(file, at, at + words.length()), "m", ""));
        assertTrue(text.startsWith("x:"), text);
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void placeLineCaretAndHelp() {
        SourceFile file = SourceFile.of("content/articles/x.yaml", "claims:\n  - about: [marco-rubbio]\n");
        Problem problem = Problem.error(
                "unknown-id",
                new Span(file, 20, 32),
                "there is no profile 'marco-rubbio'",
                "did you mean 'marco-rubio'?");
        assertEquals("""
                content/articles/x.yaml:2:13: error[unknown-id]: there is no profile 'marco-rubbio'
                      - about: [marco-rubbio]
                                ^^^^^^^^^^^^
                help: did you mean 'marco-rubio'?
                """, ProblemText.of(problem));
    }

    private static List<Problem> numbered(int count) {
        SourceFile file = SourceFile.of("x.md", "word\n".repeat(count));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(Problem.warning("kind", new Span(file, i * 5, i * 5 + 4), "it is number " + i + ".", "do it"));
        }
        return problems;
    }

    @Test
    void upToTenOfOneKindAreShownEachByItself() {
        String text = ProblemText.of(numbered(10));
        assertEquals(10, text.split("help: do it", -1).length - 1, text);
    }

    @Test
    void moreThanTenOfOneKindAreExamplesAndPlaces() {
        String text = ProblemText.of(numbered(11));
        assertEquals(3, text.split("help: do it", -1).length - 1, text);
        assertTrue(text.contains("\nand 8 more [kind]:\n    x.md:4:1: it is number 3.\n    x.md:5:1: "), text);
        assertTrue(text.contains("    x.md:11:1: it is number 10.\n\n0 errors, 11 warnings"), text);
        assertFalse(text.contains("format json"), text);
    }

    @Test
    void ofAThousandPlacesFiftyAreListedAndTheOthersCounted() {
        List<Problem> problems = numbered(400);
        SourceFile other = SourceFile.of("y.md", "word\n");
        problems.add(Problem.error("other", new Span(other, 0, 4), "one of another kind", ""));
        problems.add(Problem.warning("kind", new Span(other, 0, 4), "one of another file", ""));
        String text = ProblemText.of(problems);
        assertTrue(text.contains("it is number 52."), text);
        assertFalse(text.contains("it is number 53."), text);
        assertTrue(
                text.contains("    … and 348 more; 'dossier check --format json' lists all of them\n\ny.md:1:1: error"),
                text);
        assertTrue(text.contains("1 error, 401 warnings"), text);
    }

    @Test
    void whatSaysTheSameIsOneProblemWithItsPlaces() {
        List<Problem> problems = new ArrayList<>();
        for (String path : List.of("a.yaml", "b.yaml", "c.md")) {
            Span place = new Span(SourceFile.of(path, "by: lee\n"), 4, 7);
            problems.add(Problem.error("unknown-id", place, "there is no profile 'lee'", "create it"));
        }
        assertEquals("""
                a.yaml:1:5: error[unknown-id]: there is no profile 'lee'
                    by: lee
                        ^^^
                also: at 2 other places
                    b.yaml:1:5: by: lee
                    c.md:1:5: by: lee
                help: create it

                3 errors, 0 warnings; run 'dossier explain unknown-id' for details
                """, ProblemText.of(problems));
        assertEquals(
                2, ProblemText.of(problems.subList(0, 2)).split("create it", -1).length - 1, "two are shown in full");
    }

    @Test
    void otherPlaces() {
        SourceFile file = SourceFile.of("x.yaml", "a: 1\na: 2");
        Problem problem = Problem.warning("repeated-key", new Span(file, 5, 6), "twice", "keep one\nof the two")
                .with(new Span(file, 0, 1), "first here")
                .with(Span.whole(SourceFile.of("y.yaml", "")), "and there");
        assertEquals("""
                x.yaml:2:1: warning[repeated-key]: twice
                    a: 2
                    ^
                x.yaml:1:1: note: first here
                    a: 1
                    ^
                y.yaml: note: and there
                help: keep one
                      of the two
                """, ProblemText.of(problem));
    }

    @Test
    void aWholeFileHasNoLine() {
        Problem problem = Problem.error("no-settings", Span.whole(SourceFile.of("x.yaml", "a")), "missing", "");
        assertEquals("x.yaml: error[no-settings]: missing\n", ProblemText.of(problem));
    }

    @Test
    void tabsStayTabs() {
        assertEquals("    \ta\tbc\n    \t \t^^\n", quoted("\ta\tbc", "bc"));
        assertEquals("    a\tb c\n    ^\t^\n", quoted("a\tb c", "a\tb"));
        assertEquals("    a\tb\n     \t^\n", quoted("a\tb", "\tb"));
    }

    @Test
    void wideCharactersAreTwoCaretsWide() {
        assertEquals("    日本語 x\n    ^^^^^^\n", quoted("日本語 x", "日本語"));
        assertEquals("    日本語 x\n           ^\n", quoted("日本語 x", "x"));
        assertEquals("    😀x\n      ^\n", quoted("😀x", "x"));
        assertEquals("    😀x\n    ^^\n", quoted("😀x", "😀"));
    }

    @Test
    void combiningMarksTakeNoRoom() {
        assertEquals("    e\u0301te\u0301 x\n        ^\n", quoted("e\u0301te\u0301 x", "x"));
        assertEquals("    e\u0301 x\n     ^\n", quoted("e\u0301 x", "\u0301"), "a mark alone is still pointed at");
    }

    @Test
    void controlCharactersAreShownNotSent() {
        assertEquals("    a\uFFFD[31mb\n          ^\n", quoted("a\u001B[31mb", "b"));
        assertEquals("    \uFFFDabc\n     ^\n", quoted("\u202Eabc", "a"), "nothing turns the line around");
        SourceFile file = SourceFile.of("a\u0007.md", "x");
        String text = ProblemText.of(Problem.error("c", new Span(file, 0, 1), "m\u001B[2J\nn", "h\u0007\u2028")
                .with(Span.whole(file), "o\u0000"));
        assertFalse(text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n'), text);
        assertFalse(text.contains("\u2028"));
        assertEquals(5, text.lines().count(), text);
    }

    @Test
    void aLongLineIsCutAroundTheWords() {
        String printed = quoted("x".repeat(5_000) + " here " + "y".repeat(5_000), "here");
        List<String> lines = printed.lines().toList();
        assertTrue(lines.get(0).length() < 180, printed);
        assertTrue(lines.get(0).strip().startsWith("…") && lines.get(0).endsWith("…"));
        int caret = lines.get(1).indexOf("^^^^");
        assertEquals("here", lines.get(0).substring(caret, caret + 4));
        assertTrue(quoted("y".repeat(1_000), "y".repeat(900)).lines().allMatch(line -> line.length() < 180));
    }

    @Test
    void cutsBetweenCharactersOnly() {
        for (int before = 80; before < 90; before++) {
            String printed = quoted("a".repeat(before) + "😀".repeat(300) + "b", "b");
            assertFalse(printed.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE), printed);
        }
    }

    @Test
    void ofManyLinesOnlyTheFirstIsShown() {
        SourceFile file = SourceFile.of("x", "ab cd\nef");
        assertEquals(
                "x:1:4: error[c]: m\n    ab cd\n       ^^\n",
                ProblemText.of(Problem.error("c", new Span(file, 3, 8), "m", "")));
    }

    @Test
    void theEndOfALineAndOfTheFileCanBePointedAt() {
        SourceFile file = SourceFile.of("x", "ab\n");
        assertTrue(ProblemText.of(Problem.error("c", new Span(file, 2, 3), "m", ""))
                .endsWith("    ab\n      ^\n"));
        assertTrue(ProblemText.of(Problem.error("c", new Span(file, 3, 3), "m", ""))
                .endsWith("    \n    ^\n"));
        assertTrue(ProblemText.of(Problem.error("c", new Span(SourceFile.of("x", ""), 0, 0), "m", ""))
                .endsWith("    \n    ^\n"));
    }

    @Test
    void aReportCounts() {
        SourceFile file = SourceFile.of("x", "");
        Problem error = Problem.error("c", Span.whole(file), "m", "");
        Problem warning = error.at(Problem.Level.WARNING);
        assertEquals("", ProblemText.of(List.of()));
        assertTrue(ProblemText.of(List.of(error))
                .endsWith("\n\n1 error, 0 warnings; run 'dossier explain c' for details\n"));
        assertTrue(ProblemText.of(List.of(error, error, warning))
                .endsWith("\n\n2 errors, 1 warning; run 'dossier explain c' for details\n"));
    }

    @Test
    void theGravestIsExplainedFirst() {
        SourceFile file = SourceFile.of("x", "");
        Problem warning = Problem.warning("w", Span.whole(file), "m", "");
        Problem error = Problem.error("e", Span.whole(file), "m", "");
        assertTrue(ProblemText.of(List.of(warning, error))
                .endsWith("1 error, 1 warning; run 'dossier explain e' for details\n"));
        assertTrue(ProblemText.of(List.of(warning))
                .endsWith("0 errors, 1 warning; run 'dossier explain w' for details\n"));
    }

    @Test
    void manyProblemsAreCountedByCode() {
        List<Problem> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            SourceFile file = SourceFile.of("x" + i / 15, "");
            many.add(Problem.error(i % 5 == 0 ? "a" : i == 1 ? "c" : "b", Span.whole(file), "m" + i, "h"));
        }
        String text = ProblemText.of(many);
        assertTrue(
                text.endsWith("\n\n500 errors, 0 warnings; run 'dossier explain a' for details\n399 b, 100 a, 1 c\n"));
    }

    @Test
    void coloursSetOffWhatIsReadFirstAndChangeNothingElse() {
        SourceFile file = SourceFile.of("x.yaml", "a: 1\n\tb: 日本 2");
        Problem problem =
                Problem.warning("c", new Span(file, 9, 11), "m", "h\ni").with(new Span(file, 0, 1), "first");
        String coloured = ProblemText.of(List.of(problem, problem.at(Problem.Level.ERROR)), true);
        assertEquals(
                ProblemText.of(List.of(problem, problem.at(Problem.Level.ERROR))),
                coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertTrue(coloured.contains("\u001B[1;33mwarning[c]\u001B[0m: \u001B[1mm\u001B[0m"), coloured);
        assertTrue(coloured.contains("\u001B[1;31merror[c]\u001B[0m"), coloured);
        assertTrue(coloured.contains("    \t   \u001B[1;33m^^^^\u001B[0m\n"), coloured);
        assertTrue(coloured.lines().allMatch(line -> line.lastIndexOf("\u001B[0m") >= line.lastIndexOf("\u001B[1")));
        assertFalse(ProblemText.of(List.of(problem)).contains("\u001B"));
    }
}
