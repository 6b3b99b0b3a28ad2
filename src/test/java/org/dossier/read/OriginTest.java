package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.read.markdown.TokenCheck;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.ReadYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    /** What the words of the emphasis are said to be in the file. */
    private static String placeOf(String yaml) {
        ReadYaml read = ReadYaml.of(yaml);
        Markup markup = read.get(Key.blocks("a"));
        TokenCheck.check(markup, read.file);
        List<Token> tokens = markup.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Chars chars && chars.text().startsWith("word")) {
                return read.file.text().substring(chars.start(), chars.end());
            }
        }
        throw new AssertionError(tokens.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: some *word* here",
                "a: some\n  *word* here",
                "a: 'some *word* here'",
                "a: \"some *word* here\"",
                "a: |\n  some\n  *word* here\n",
                "a: |\n    some\n    *word* here\n",
                "a: >-\n  some\n  😀\n\n  *word* here\n",
                "a: |2-  # comment\n   - some *word* here\n",
                "x: {a: some *word* here}\na: '*word*'",
                "a: 'it''s *word* here'",
            })
    void theVeryWords(String yaml) {
        assertEquals("word", placeOf(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"s\\u006Fme \\\"q\\\" \\\\\\\\ *word* here\"",
                "a: \"\\U0001F600 x\\x41\\/\\_ *word*\"",
                "a: \"one\\n\\n*word*\"",
                "a: \"so\\\n   me\\\n  \\ *word* here\"",
            })
    void escapesAreSteppedOver(String yaml) {
        assertEquals("word", placeOf(yaml));
    }

    @Test
    void whatIsItselfEscapedIsPointedAtWhole() {
        assertEquals("w\\u006Frd", placeOf("a: \"s *w\\u006Frd* here\""));
    }

    @Test
    void problemsInFieldsPointIntoThem() {
        ReadYaml yaml = ReadYaml.of("a: |\n  one\n  two <blink>x</blink>\n");
        yaml.get(Key.blocks("a"));
        assertEquals(
                "3:7 the element <blink> is not shown, only the words in it",
                yaml.said().split(" \\|")[0]);
    }
}
