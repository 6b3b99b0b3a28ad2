package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    @Test
    void numberedByFirstUseWithAMarkForEachUse() {
        ReadText read = ReadText.of("a[^x] b[^y] c[^x]\n\n[^y]: second\n[^x]: first *em*\n\n    more\n");
        assertEquals(
                "<p>a<sup>1/1</sup> b<sup>2/1</sup> c<sup>1/2</sup></p><section class=\"footnotes\"><ol>"
                        + "<li id=\"1/2\"><p>first <em>em</em></p><p>more</p></li><li id=\"2/1\"><p>second</p></li></ol></section>",
                read.html());
        assertEquals(List.of(), read.found());
    }

    @Test
    void aFootnoteMayUseAnotherAndItself() {
        ReadText read = ReadText.of("a[^x]\n\n[^x]: see [^y]\n[^y]: see [^x] and [^y]\n");
        assertEquals(
                "<p>a<sup>1/1</sup></p><section class=\"footnotes\"><ol><li id=\"1/2\"><p>see <sup>2/1</sup></p></li>"
                        + "<li id=\"2/2\"><p>see <sup>1/2</sup> and <sup>2/2</sup></p></li></ol></section>",
                read.html());
    }

    @Test
    void aMarkWithoutAFootnote() {
        ReadText read = ReadText.of("a[^x] b");
        assertEquals("<p>a[^x] b</p>", read.html());
        assertEquals(List.of("footnote-missing [^x]"), read.found());
        assertEquals(List.of(), ReadText.of("a\\[^x] `[^x]`").found());
    }

    @Test
    void behindWordsInBrackets() {
        String note = "\n\n[^x]: n\n\n[b]: https://lamp.example/b\n";
        String notes = "<section class=\"footnotes\"><ol><li id=\"1/1\"><p>n</p></li></ol></section>";
        assertEquals(
                "<p>a [sic]<sup>1/1</sup></p>" + notes,
                ReadText.of("a [sic][^x]" + note).html());
        String link = "<a href=\"https://lamp.example/b\">b</a>";
        assertEquals(
                "<p>" + link + "<sup>1/1</sup></p>" + notes,
                ReadText.of("[b][^x]" + note).html());
        assertEquals(
                "<p>[" + link + "]<sup>1/1</sup></p>" + notes,
                ReadText.of("[[b]][^x]" + note).html());
        assertEquals(
                List.of("footnote-missing [^x]"), ReadText.of("a [sic][^x]").found());
    }

    @Test
    void aFootnoteWithoutAMark() {
        ReadText read = ReadText.of("a\n\n[^x]: lost\n\n> [^y]: lost too\n");
        assertEquals(List.of("footnote-unused [^x]", "footnote-unused [^y]"), read.found());
    }

    @Test
    void ofTwoWithOneLabelTheSecondIsSaid() {
        ReadText read = ReadText.of("a[^x]\n\n[^x]: one\n\n[^x]: two\n");
        assertEquals("aone", read.words());
        assertEquals(1, read.problems().size());
        assertEquals(5, read.problems().get(0).span().line());
    }

    @Test
    void anywhereInTheText() {
        ReadText read = ReadText.of(
                "> q[^a]\n>\n> [^a]: in a quotation\n\n|b[^b]|\n|-|\n\n# h[^c]\n\n[^b]: x\n[^c]: {==p==}{#q}\n");
        assertEquals(List.of(), read.found());
        assertEquals("qbhin a quotationxp", read.words());
    }
}
