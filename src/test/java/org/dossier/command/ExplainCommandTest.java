package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dossier.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private String out;
    private String err;

    private int explain(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Main.run(
                new Streams(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        true,
                        true,
                        InputStream.nullInputStream(),
                        Path.of("")),
                Stream.concat(Stream.of("explain"), Stream.of(arguments)).toArray(String[]::new));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-id", "[unknown-id]", "error[unknown-id]", "warning[unknown-id]:", " unknown-id "})
    void aCodeIsTakenAsItStandsInAMessage(String code) {
        assertEquals(Exit.DONE, explain(code));
        assertTrue(out.startsWith("unknown-id: An id that names nothing\n\n"), out);
        assertTrue(out.contains("\nWrong:\n\ncontent/articles/crane.yaml:\n  mentions:\n"), out);
        assertTrue(out.contains("\nRight:\n") && out.contains("\nWhat to do:\n"), out);
        assertEquals("", err);
    }

    @Test
    void withoutACodeAllAreListed() {
        assertEquals(Exit.DONE, explain());
        assertTrue(out.startsWith("Files and folders\n  no-content "), out);
        assertTrue(out.contains("\n\nClaims\n  claim-source           A claim that no one can check\n"), out);
    }

    @Test
    void whatIsNoCodeIsWrongUsage() {
        assertEquals(Exit.USAGE, explain("unkown-id"));
        assertTrue(err.startsWith("error: There is no code 'unkown-id': did you mean 'unknown-id'?\n"), err);
        assertEquals(Exit.USAGE, explain("zzz"));
        assertTrue(
                err.startsWith("error: There is no code 'zzz': 'dossier explain' without a code lists all of them\n"),
                err);
        assertEquals("", out);
    }

    @Test
    void aRuleThatNothingCanBreakSaysSo() {
        assertEquals(Exit.USAGE, explain("no-scores"));
        assertTrue(err.startsWith("error: No content can break the rule 'no-scores': No person "), err);
    }
}
