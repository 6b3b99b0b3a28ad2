package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.dossier.HostileStrings;
import org.dossier.TestSite;
import org.dossier.output.StorableText;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProblemReportTest {
    private static final SourceFile FILE = SourceFile.of("content/a, b:c.yaml", "one\ntwo 100%\n");

    private static final List<Problem> PROBLEMS = List.of(
            Problem.error("unknown-id", new Span(FILE, 8, 12), "no 'x', 100%: \u001B[31m\nreally", "did you mean\n'y'?")
                    .with(new Span(FILE, 0, 3), "first used here"),
            Problem.warning("policy-pages", Span.whole(FILE), "no methodology page", ""));

    @Test
    void asJson() {
        assertEquals("""
                [
                  {"code": "unknown-id", "level": "error", "file": "content/a, b:c.yaml", "line": 2, "column": 5, \
                "endLine": 2, "endColumn": 9, "message": "no 'x', 100%: \\u001B[31m\\nreally", "help": "did you mean\\n'y'?", \
                "explain": "dossier explain unknown-id", "related": [{"file": "content/a, b:c.yaml", "line": 1, "column": 1, \
                "endLine": 1, "endColumn": 4, "message": "first used here"}]},
                  {"code": "policy-pages", "level": "warning", "file": "content/a, b:c.yaml", "line": null, "column": null, \
                "endLine": null, "endColumn": null, "message": "no methodology page", "help": "", \
                "explain": "dossier explain policy-pages", "related": []}
                ]
                """, json(PROBLEMS));
        assertEquals("[]\n", json(List.of()));
    }

    @Test
    void asWorkflowCommands() {
        assertEquals(
                "::error file=content/a%2C b%3Ac.yaml,line=2,endLine=2,col=5,endColumn=9,title=unknown-id::no 'x', 100%25: \uFFFD[31m%0Areally"
                        + "%0Acontent/a, b:c.yaml:1:1: first used here%0Ahelp: did you mean%0A'y'?%0Amore: dossier explain unknown-id\n"
                        + "::warning file=content/a%2C b%3Ac.yaml,title=policy-pages::no methodology page%0Amore: dossier explain policy-pages\n",
                ProblemReport.github(PROBLEMS));
        assertEquals("", ProblemReport.github(List.of()));
    }

    /** GitHub refuses columns for a place on several lines, and would show the message below the last one. */
    @Test
    void aPlaceOnSeveralLinesIsItsFirstLineInAWorkflowAndWholeInJson() {
        Problem problem = Problem.error("c", new Span(FILE, 1, 7), "m", "");
        assertEquals(
                "::error file=content/a%2C b%3Ac.yaml,line=1,endLine=1,col=2,endColumn=4,title=c::m%0Amore: dossier explain c\n",
                ProblemReport.github(List.of(problem)));
        assertTrue(json(List.of(problem)).contains("\"line\": 1, \"column\": 2, \"endLine\": 2, \"endColumn\": 4"));
    }

    @Test
    void nothingIsFoldedOrLeftOut() {
        List<Problem> many = IntStream.range(0, 500)
                .mapToObj(i -> Problem.error("c", Span.whole(FILE), "m" + i, "h"))
                .toList();
        assertEquals(500, JsonMapper.shared().readTree(json(many)).size());
        assertEquals(500, ProblemReport.github(many).lines().count());
    }

    @Test
    void noTextEndsItsCommand() {
        for (String words : HostileStrings.all()) {
            Problem problem =
                    Problem.error("x", Span.whole(SourceFile.of(words + "\r\n::", "")), words + "\r\n::stop", words);
            String command = ProblemReport.github(List.of(problem));
            assertEquals(command.length() - 1, command.indexOf('\n'), words);
            assertFalse(command.contains("\r"), words);
            assertEquals(
                    StorableText.storable(words + "\r\n::stop"),
                    JsonMapper.shared()
                            .readTree(json(List.of(problem)))
                            .at("/0/message")
                            .asString());
        }
    }

    private static String json(List<Problem> problems) {
        return TestSite.text(out -> ProblemReport.json(problems, out));
    }
}
