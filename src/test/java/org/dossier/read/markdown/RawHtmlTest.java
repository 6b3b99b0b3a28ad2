package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dossier.manuscript.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {
    private static void reads(String text, String html) {
        ReadText read = ReadText.of(text);
        assertEquals(html, read.html());
        assertEquals(List.of(), read.found());
    }

    private static void drops(String text, String html, String... dropped) {
        ReadText read = ReadText.of(text);
        assertEquals(html, read.html());
        assertEquals(
                List.of(dropped),
                read.found().stream()
                        .map(found -> found.replace("html-dropped ", ""))
                        .toList());
    }

    @Test
    void inALine() {
        reads(
                "a <b>c</b> <I>d</I> H<sub>2</sub>O <br> <span lang=\"ar\" dir=RTL>e</span>",
                "<p>a <b>c</b> <i>d</i> H<sub>2</sub>O <br />\n <span dir=\"rtl\" lang=\"ar\">e</span></p>");
        reads(
                "<abbr title=\"x &amp; y\">z</abbr> <time datetime=\"2024-01\">t</time>",
                "<p><abbr title=\"x &amp; y\">z</abbr> <time datetime=\"2024-01\">t</time></p>");
        reads(
                "<a href=\"x\" target=_blank>y *z*</a> <img src=a alt=b>",
                "<p><a href=\"x\">y <em>z</em></a> <img alt=\"b\" src=\"a\" /></p>");
    }

    @Test
    void aBreakIsOneInTheReadingTextToo() {
        assertEquals("a\nb", ReadText.of("a<br>\nb").words());
        assertEquals("a\nb", ReadText.of("<p>a<br/> b</p>").words());
    }

    @Test
    void attributesThatDoNothingGood() {
        reads("<b onclick=\"x()\" style=\"y\" class=\"z\" id=\"w\">v</b>", "<p><b>v</b></p>");
        reads("<span lang=\"../x\" dir=\"up\">v</span>", "<p><span>v</span></p>");
        reads("<a href=\"\">v</a> <a name=x>w</a>", "<p>v w</p>");
        // Turned around, the letters could be those of a name that is withheld.
        drops("<bdo dir=\"rtl\">u</bdo>", "<p>u</p>", "<bdo dir=\"rtl\">");
        reads("<time datetime=\"<script>\">v</time>", "<p><time>v</time></p>");
    }

    @Test
    void scriptsAreLeftOutWithTheirWords() {
        drops("a <script>alert(1)</script> b", "<p>a  b</p>", "<script>");
        drops("<script>\nalert(1)\n\n</script>\n\nb", "<p>b</p>", "<script>");
        drops("<STYLE>p {}</STYLE>\n\nb", "<p>b</p>", "<STYLE>");
        drops("<div><iframe src=\"https://x.org\"></iframe>a</div>", "<div>a</div>", "<iframe src=\"https://x.org\">");
        drops("a <svg><path d=\"x\"/></svg> b", "<p>a  b</p>", "<svg>");
        drops("<title>x</title>", "", "<title>");
        drops("a<script>~~[[x|~~]]</script>", "<p>a«x|»</p>", "<script>");
        drops("{==a <script>b==}{#n} [[c|</script>d]]", "<p>‹a ›(#n)«c|d»</p>", "<script>");
    }

    @Test
    void wordsOfOtherElementsStay() {
        drops("a <blink>b</blink> c", "<p>a b c</p>", "<blink>");
        drops("<form><p>a</p><button>b</button></form>", "<p>a</p>b", "<form>", "<button>");
        reads("<center>a <font color=red>b</font> c</center>", "<div>a b c</div>");
    }

    @Test
    void declarationsAreSaid() {
        drops(
                "a <?php x ?> <!DOCTYPE html> <![CDATA[y]]> b",
                "<p>a    b</p>",
                "<?php x ?>",
                "<!DOCTYPE html>",
                "<![CDATA[y]]>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a <b>c *d</b> e*       ~ <p>a <b>c <em>d e</em></b></p>",
                "a <b>c                 ~ <p>a <b>c</b></p>",
                "a </b> c               ~ <p>a  c</p>",
                "<b><i>a</b></i>        ~ <p><b><i>a</i></b></p>",
                "*a <b>b* c</b>         ~ <p><em>a <b>b</b></em> c</p>",
                "<b>a [c</b> d](e)      ~ <p><b>a <a href=\"e\">c d</a></b></p>",
                "<a href=x>a [b](c)</a> ~ <p><a href=\"x\">a b</a></p>",
                "[a <a href=x>b</a>](c) ~ <p><a href=\"c\">a b</a></p>",
                "<a href=x>a <https://b.org></a> ~ <p><a href=\"x\">a https://b.org</a></p>",
            })
    void crossingAndUnclosed(String text, String html) {
        reads(text, html);
    }

    @Test
    void aBlocksWordsAreReadingText() {
        ReadText read = ReadText.of("<div>\n  one <b>two\n  three</b>\n  <p>four</p> five\n</div>");
        assertEquals("<div>one <b>two three</b><p>four</p>five</div>", read.html());
        assertEquals("one two threefourfive", read.words());
        assertEquals(3, read.all(Token.BlockStart.class).size());
        for (Token.Chars chars : read.all(Token.Chars.class)) {
            assertEquals(
                    chars.text().strip(),
                    read.file().text().substring(chars.start(), chars.end()).strip());
        }
    }

    @Test
    void codeInABlockIsNot() {
        ReadText read = ReadText.of("<pre><code>a  b\n</code></pre>");
        assertEquals("<pre><code>a  b\n</code></pre>", read.html());
        assertEquals("", read.words());
    }

    @Test
    void inQuotationsTheirMarksAreNotPartOfIt() {
        reads("> <div>\n> a\n> </div>", "<blockquote><div>a</div></blockquote>");
        reads("- <p>a\n  b</p>", "<ul><li><p>a b</p></li></ul>");
    }

    @Test
    void blocksAroundMarkdown() {
        reads(
                "<div lang=\"ar\" dir=\"rtl\">\n\nא *b*\n\n- c\n\n</div>\n\nd",
                "<div dir=\"rtl\" lang=\"ar\"><p>א <em>b</em></p><ul><li>c</li></ul></div><p>d</p>");
        reads(
                "<details><summary>s</summary>\n\n{==a\n\nb==}{#n}\n\n</details>",
                "<details><summary>s</summary><p>‹a</p><p>b›(#n)</p></details>");
        reads("<div>\n\n<div>\n\na\n\n</div>\n\nb\n\n</div>", "<div><div><p>a</p></div><p>b</p></div>");
        reads(
                "<table>\n\n<tr>\n\n<td>\n\n*a*\n\n</td>\n\n</tr>\n\n</table>",
                "<table><tbody><tr><td><p><em>a</em></p></td></tr></tbody></table>");
        reads("> <div>\n>\n> a\n>\n> </div>", "<blockquote><div><p>a</p></div></blockquote>");
        reads("<ul>\n<li>\n\na\n\n</li>\n</ul>", "<ul><li><p>a</p></li></ul>");
    }

    @Test
    void whereTheyDoNotFitEveryBlockStandsForItself() {
        reads("<div>\n\na", "<div></div><p>a</p>");
        reads("a\n\n</div>\n\nb", "<p>a</p><p>b</p>");
        reads("<table>\n\na\n\n</table>", "<p>a</p><table></table>");
        reads("<div><p>\n\na\n\n</p></div>", "<div><p></p><p>a</p><p></p></div>");
        reads("<div><b>\n\na\n\n</b></div>", "<div><b></b></div><p>a</p>");
        reads("<ul>\n\na\n\n</ul>", "<ul></ul><p>a</p>");
        drops("<div><script>\n\na\n\n</script></div>", "<div></div><p>a</p>", "<script>");
        drops("<div><form>\n\na\n\n</form></div>", "<div></div><p>a</p>", "<form>");
    }

    @Test
    void partsWithoutTheirWhole() {
        reads("<li>a</li>", "<div>a</div>");
        reads("<td>a</td>", "a");
        reads("<summary>a</summary>", "<div>a</div>");
        reads("<article><h2>a</h2><footer>b</footer></article>", "<div><p>a</p><div>b</div></div>");
        reads("<div><b><p>a</p><p>c</p></b></div>", "<div><p>a</p><p>c</p></div>");
        reads("<div><a href=x><div>a</div> b</a></div>", "<div><a href=\"x\"><div>a</div>b</a></div>");
    }

    @Test
    void wordsBehindACommentStay() {
        reads("<!-- a --> b\n\nc", "b<p>c</p>");
        reads("<!-- a -->\n\nc", "<p>c</p>");
    }

    @Test
    void nothingOfItIsEverUnbalanced() {
        String[] parts = {
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<p>",
            "</p>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<td>",
            "</table>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "\n\n",
            "\n",
            " ",
            "*",
            "**",
            "[",
            "](u)",
            "`",
            "[[x|",
            "]]",
            "{==",
            "==}{#n}",
            "==}{>>",
            "<<}",
            "> ",
            "- ",
            "|",
            "|-|",
            "<br>",
            "<details>",
            "</details>",
            "word",
            "<?",
            "?>",
            "<img src=i>",
            "~~",
            "[^1]",
            "[^1]: ",
            "# ",
            "    ",
            ": ",
            "&amp;",
            "\\",
            "![",
            "<pre>",
            "</pre>",
            "<select>",
            "<textarea>",
            "[@x]",
            "😀",
            "<math>",
            "<svg>",
            "_"
        };
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            ReadText read;
            try {
                read = ReadText.of(text.toString());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("in round " + round + ": " + text, e);
            }
            String html = read.html();
            assertFalse(html.contains("<script") || html.contains("<textarea"), html);
            assertTrue(html.length() < 20_000);
        }
    }
}
