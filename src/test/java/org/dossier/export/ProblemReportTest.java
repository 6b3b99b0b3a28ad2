package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProblemReportTest {
    private static final SourceFile FILE = SourceFile.of("content/a, b:c.yaml", "one\ntwo 100%\n");

    private static final List<Problem> PROBLEMS = List.of(
            Problem.error("unknown-id", FILE.span(8, 12), "no 'x', 100%: \u001B[31m\nreally", "did you mean\n'y'?")
                    .with(FILE.span(0, 3), "first used here"),
            Problem.warning("policy-pages", FILE.whole(), "no methodology page", ""));

    @Test
    void asJson() {
        assertEquals("""
                [
                  {"code": "unknown-id", "level": "error", "file": "content/a, b:c.yaml", "line": 2, "column": 5, \
                "message": "no 'x', 100%: \\u001B[31m\\nreally", "help": "did you mean\\n'y'?", \
                "related": [{"file": "content/a, b:c.yaml", "line": 1, "column": 1, "message": "first used here"}]},
                  {"code": "policy-pages", "level": "warning", "file": "content/a, b:c.yaml", "line": null, "column": null, \
                "message": "no methodology page", "help": "", "related": []}
                ]
                """, json(PROBLEMS));
        assertEquals("[]\n", json(List.of()));
    }

    @Test
    void asWorkflowCommands() {
        assertEquals(
                "::error file=content/a%2C b%3Ac.yaml,line=2,col=5,title=unknown-id::no 'x', 100%25: \uFFFD[31m%0Areally"
                        + "%0Acontent/a, b:c.yaml:1:1: first used here%0Ahelp: did you mean%0A'y'?\n"
                        + "::warning file=content/a%2C b%3Ac.yaml,title=policy-pages::no methodology page\n",
                ProblemReport.github(PROBLEMS));
        assertEquals("", ProblemReport.github(List.of()));
    }

    @Test
    void noTextEndsItsCommand() {
        for (String words : Corpora.naughtyStrings()) {
            Problem problem =
                    Problem.error("x", SourceFile.of(words + "\r\n::", "").whole(), words + "\r\n::stop", words);
            String command = ProblemReport.github(List.of(problem));
            assertEquals(command.length() - 1, command.indexOf('\n'), words);
            assertFalse(command.contains("\r"), words);
            assertEquals(
                    Characters.storable(words + "\r\n::stop"),
                    JsonMapper.shared()
                            .readTree(json(List.of(problem)))
                            .at("/0/message")
                            .asString());
        }
    }

    private static String json(List<Problem> problems) {
        return TestDossier.text(out -> ProblemReport.json(problems, out));
    }
}
