package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSyntaxTest {
    /** The text (⏎ for a line break), the place, and words of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a: 'x⏎b: c                 ~ 1:4 ~ this quotation mark is never closed",
                "a: \"x⏎---⏎b              ~ 1:4 ~ this quotation mark is never closed",
                "a: [1, 2⏎b: c             ~ 1:4 ~ this list never ends",
                "a: [1, 2                   ~ 1:4 ~ this list never ends",
                "x: 1⏎a: {b: c             ~ 2:4 ~ this map never ends",
                "a: b: c                    ~ 1:4 ~ text that holds ': ' needs quotes",
                "a: b⏎ c: d                ~ 2:2 ~ this key is not indented like the keys before it",
                "a:⏎\\tb: c                ~ 2:1 ~ there is a tab here",
                "a: @x                      ~ 1:4 ~ text cannot begin with @ here",
                "a: `x`                     ~ 1:4 ~ text cannot begin with ` here",
                "a: %x                      ~ 1:4 ~ text cannot begin with % here",
                "a: - b                     ~ 1:4 ~ a list item is not allowed here",
                "a: b⏎c                    ~ 2:1 ~ this line goes on with the text above",
                "a: b⏎c:d                  ~ 2:2 ~ a space is missing after this colon",
                "a:⏎ -b: c⏎   d: e        ~ 2:2 ~ a space is missing after this dash",
                "a:⏎\u00A0 b: c          ~ 2:1 ~ this line is indented with U+00A0",
                "a: &c. d                  ~ 1:4 ~ text cannot begin with & here",
                "a: “b: c”                 ~ 1:4 ~ curly quotation marks are letters to YAML",
                "a: \"😀\" b              ~ 1:9 ~ the value ended before this",
                "a: \"\\q\"                ~ 1:6 ~ '\\q' is not a valid escape",
                "a:⏎  - b⏎ - c            ~ 3:2 ~ this line is not indented like the lines it belongs with",
                "a:⏎  b: c⏎ d: e          ~ 3:2 ~ this line is not indented like the lines it belongs with",
                "? [a]⏎: b                 ~ 1:4 ~ a key must be a plain word",
                "*a : b                     ~ 1:3 ~ a key must be a plain word",
                "a: [b,, c]                 ~ 1:7 ~ there is nothing before this comma",
                "a: [b                      ~ 1:4 ~ this list never ends",
                "a: [⏎b: c                 ~ 1:4 ~ this list never ends",
                "a: [                       ~ 1:4 ~ a bracket that was opened is never closed",
                "a: {b: c⏎d: e             ~ 1:4 ~ this map never ends",
                "a: [⏎- b                  ~ 2:1 ~ a dash is not allowed inside brackets",
                "a: [b]]                    ~ 1:7 ~ ']' has no matching opening bracket",
                "a: }                       ~ 1:4 ~ '}' has no matching opening bracket",
                "a: |b                      ~ 1:4 ~ the line must end after this mark",
                "a: > b                     ~ 1:4 ~ the line must end after this mark",
            })
    void saysWhereAndWhat(String text, String place, String message) {
        ReadYaml yaml = ReadYaml.of(text.replace("⏎", "\n").replace("\\t", "\t"));
        assertNull(yaml.map);
        Problem problem = yaml.problem();
        assertEquals("yaml-syntax", problem.code());
        assertTrue(problem.message().contains(message), problem.message());
        assertEquals(place, problem.span().line() + ":" + problem.span().column());
        assertFalse(problem.message().contains("\n") || problem.help().isEmpty());
    }

    @Test
    void theParsersOwnContextIsKeptWhereItIsNotTranslated() {
        Problem problem = ReadYaml.of("a: \"\\xZZ\"").problem();
        assertEquals(
                "this is not YAML: expected escape sequence of 2 hexadecimal numbers, but found: ZZ",
                problem.message());
        assertEquals(
                "while scanning a double-quoted scalar",
                problem.related().get(0).message());
        assertEquals(4, problem.related().get(0).span().column());
    }

    /** The text, the words that are shown as guilty, and the line to paste. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a: b: c # d            ~ b: c          ~ a: \"b: c\"",
                "x: 1⏎l:⏎  - a: b: c   ~ b: c          ~ a: \"b: c\"",
                "a: He said: \"b: c\"  ~ He said: \"b: c\" ~ a: 'He said: \"b: c\"'",
                "a: it's: so            ~ it's: so      ~ a: \"it's: so\"",
                "a: \"b \"c\" d\"      ~ c              ~ a: 'b \"c\" d'",
                "a: \"b\" it's          ~ i              ~ a: '\"b\" it''s'",
            })
    void whatNeedsQuotesIsShownInQuotes(String text, String guilty, String line) {
        Problem problem = ReadYaml.of(text.replace("⏎", "\n")).problem();
        assertEquals(guilty, problem.span().text());
        assertEquals("write\n    " + line, problem.help());
        assertNotNull(ReadYaml.of(line).map, line);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\u0001', '\u0007', '\u001B', '\uFFFE', '\uFFFF'})
    void forbiddenCharactersAreNamedAtTheirPlace(char c) {
        ReadYaml yaml = ReadYaml.of("a: 😀b\nc: x" + c + "y");
        assertEquals(
                "2:5 the character U+%04X is not allowed in YAML | remove it, or write it as an escape in double quotes"
                        .formatted((int) c),
                yaml.said());
    }

    @Test
    void escapesDoNotBringThemIn() {
        assertEquals(
                "1:4 the character U+0000 is not allowed in a text | remove it; it was probably pasted from another program",
                ReadYaml.of("a: \"x\\0y\"").said());
        assertEquals(
                "bad-character \"\\e[31m\"",
                ReadYaml.of("a: \"\\e[31m\"").found().get(0));
        assertEquals(0, ReadYaml.of("a: \"x\\ny\\tz \\u05D0\"").found().size());
    }
}
