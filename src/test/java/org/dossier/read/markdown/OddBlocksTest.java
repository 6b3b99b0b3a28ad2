package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that becomes something else, and text that is meant to be what it is. */
class OddBlocksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sentence that ends here.\n---",
                "Two lines of text\nthat go on here\n---",
                "A word\n-",
                "A word\n=",
                "Party | Votes\n---",
                "    This is a paragraph that was pasted with spaces.",
                "1986. A great year.",
                "The answer came.\n\n14. July was the day.",
                "```\ncode\n\nand all the rest",
                "~~~\ncode",
                "- item\n  ```\n  code\n\nText",
            })
    void isReported(String text) {
        assertEquals(
                List.of("odd-block"),
                ReadText.of(text).problems().stream().map(one -> one.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heading\n---",
                "Heading\n===",
                "We have a first mindset.\n------------------------",
                "Why not?\n---",
                "Text.\n\n---\n\nText",
                "## Heading.",
                "    int x = 5;",
                "    $ cat file",
                "    one two three",
                "1. One\n2. Two",
                "0. Zero",
                "1. One\n\nText\n\n2. Two\n\nText\n\n3. Three",
                "5. Five\n6. Six",
                "1986\\. A great year.",
                "In the year\n1986. It was great.",
                "```\ncode\n```",
                "<!-- comment -->\n\nText"
            })
    void isLeftAlone(String text) {
        assertEquals(
                List.of(),
                ReadText.of(text).found().stream()
                        .filter(one -> one.startsWith("odd") || one.startsWith("html-un"))
                        .toList());
    }

    @Test
    void whatNeverEndsIsAnError() {
        assertEquals(List.of("html-unclosed <!--"), ReadText.of("<!-- a\n\nb").found());
        assertTrue(ReadText.of("<script>\n\nb").found().contains("html-unclosed <script"));
        assertEquals(List.of(), ReadText.of("<!-- a\n\nb -->").found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Votes by party:\n", "Votes\nby party:\n", "**Votes** by\n", "- Votes\n\n  of all:\n"})
    void aTableRightBelowText(String text) {
        String indent = text.startsWith("-") ? "  " : "";
        ReadText read = ReadText.of(
                text + indent + "| Party | Votes |\n" + indent + "| --- | :-: |\n" + indent + "| Blue | 12 |");
        assertEquals(List.of(), read.found());
        assertEquals(1, read.html().split("<table>", -1).length - 1, read.html());
        assertTrue(read.html().indexOf("Votes") < read.html().indexOf("<table>"), read.html());
    }

    @Test
    void noTableWithoutItsSecondRow() {
        assertEquals(
                "<p>Votes: | a | b | | --- | more</p>",
                ReadText.of("Votes:\n| a | b |\n| --- |\nmore").html());
    }
}
