package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.manuscript.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineFormsTest {
    private static void reads(String text, String html) {
        ReadText read = ReadText.of(text);
        assertEquals(html, read.html());
        // What is shown as it is written is reported, which StrayMarksTest holds.
        assertEquals(
                List.of(),
                read.found().stream()
                        .filter(one -> !one.startsWith("stray-mark") && !one.startsWith("editor-comment"))
                        .toList());
    }

    @Test
    void references() {
        reads("[[x]] [[x|the *y* z]] [[ x ]]", "<p>«x» «x|the <em>y</em> z» «x»</p>");
        reads("[[x]][[y]]", "<p>«x»«y»</p>");
        reads("*[[x|a*b]]*", "<p><em>«x|a</em>b»*</p>");
        reads("[[x|a **b]] c**", "<p>«x|a <strong>b» c</strong></p>");
        reads("[[حملة|ה]]", "<p>«حملة|ה»</p>");
        reads("[[cafe\u0301]]", "<p>«caf\u00E9»</p>");
    }

    @Test
    void whereAReferenceWasWritten() {
        ReadText read = ReadText.of("a [[some-id|words]]");
        assertEquals(
                "some-id", read.all(Token.ReferenceStart.class).get(0).span().text());
        assertEquals("a words", read.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\[[x]]            ~ <p>[[x]]</p>",
                "\\[[x|y]]          ~ <p>[[x|y]]</p>",
                "`[[x]]`            ~ <p><code>[[x]]</code></p>",
                "[[]]               ~ <p>[[]]</p>",
                "[[x                ~ <p>[[x</p>",
                "[[x] ]             ~ <p>[[x] ]</p>",
                "[x]]               ~ <p>[x]]</p>",
                "[[x|]]             ~ <p>[[x|]]</p>",
                "[[|x]]             ~ <p>[[|x]]</p>",
                "![[x]]             ~ <p>![[x]]</p>",
                "[[1]](#note)       ~ <p><a href=\"#note\">[1]</a></p>",
                "[[x]](see there)   ~ <p>«x»(see there)</p>",
                "[[x]] (y)          ~ <p>«x» (y)</p>",
                "[a [[x]] b](c)     ~ <p><a href=\"c\">a «x» b</a></p>",
                "[[x\\|y]]          ~ <p>«x|y»</p>",
            })
    void whatIsAReferenceAndWhatIsNot(String text, String html) {
        reads(text, html);
    }

    @Test
    void aCitationBehindWordsInBrackets() {
        reads("[sic][@z, p. 3]", "<p>[sic]⟦z:p. 3⟧</p>");
        reads("[a][@z] [[a]][@z]\n\n[a]: b", "<p><a href=\"b\">a</a>⟦z⟧ [<a href=\"b\">a</a>]⟦z⟧</p>");
    }

    @Test
    void aDefinedLabelIsALinkOfTheMarkdown() {
        reads(
                "[[x]] [@y] [[z]][w]\n\n[x]: a\n[@y]: b\n[w]: c",
                "<p>[<a href=\"a\">x</a>] <a href=\"b\">@y</a> <a href=\"c\">[z]</a></p>");
    }

    @Test
    void passages() {
        reads("{==a b==}{#n} c", "<p>‹a b›(#n) c</p>");
        reads("{==a *b==}{#n} c*", "<p>‹a <em>b›(#n) c</em></p>");
        reads("{==a {==b==}{#i} c==}{#o}", "<p>‹a ‹b›(#i) c›(#o)</p>");
        reads("{==a==}{>>note *em* [[x]]<<}", "<p>‹a›(<p>note <em>em</em> «x»</p>)</p>");
        reads("{==a==}{>>one\ntwo<<}", "<p>‹a›(<p>one two</p>)</p>");
        reads("a{==b==}{#n}c", "<p>a‹b›(#n)c</p>");
        reads("{==[[x|y]] [@z]==}{#n}", "<p>‹«x|y» ⟦z⟧›(#n)</p>");
    }

    @Test
    void passagesOverBlocks() {
        reads(
                "{==a\n\n- b\n\n> c==}{#n}\n\nd",
                "<p>‹a</p><ul><li>b</li></ul><blockquote><p>c›(#n)</p></blockquote><p>d</p>");
        reads("# {==h==}{#n}", "<h2 id=\"s-h\">‹h›(#n)</h2>");
        reads(
                "|{==a|b==}{#n}|\n|-|-|\n|[[x|y z]]|{==c==}{>>d | e<<}|\n",
                "<table><thead><tr><th>‹a</th><th>b›(#n)</th></tr></thead><tbody><tr><td>«x|y z»</td>"
                        + "<td>‹c›(<p>d | e</p>)</td></tr></tbody></table>");
    }

    /** Line breaks are written {@code ⏎}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**{==a==}{#n}** [{==c==}{#o}](d)    ~ <p><strong>‹a›(#n)</strong> <a href=\"d\">‹c›(#o)</a></p>",
                "{==a **b [c](d)** e==}{#n}          ~ <p>‹a <strong>b <a href=\"d\">c</a></strong> e›(#n)</p>",
                "[a {==b](c) d==}{#n}                ~ <p><a href=\"c\">a ‹b</a> d›(#n)</p>",
                "*a {==b* c==}{#n}                   ~ <p><em>a ‹b</em> c›(#n)</p>",
                "{==a {==b==}{>>in<<} c==}{>>out<<}  ~ <p>‹a ‹b›(<p>in</p>) c›(<p>out</p>)</p>",
                "{==a==}{>>has {==x==}{#in} it<<}    ~ <p>‹a›(<p>has ‹x›(#in) it</p>)</p>",
                "{==a==b=c==}{#n}{==d==}{#m}         ~ <p>‹a==b=c›(#n)‹d›(#m)</p>",
                "{==[[x|y]]==}{#n} [[x|{==y==}{#m}]] ~ <p>‹«x|y»›(#n) «x|‹y›(#m)»</p>",
                "{==[[x|a==}{#n} b]]                 ~ <p>‹«x|a›(#n) b»</p>",
                "[[x|y⏎z]] {==a⏎b==}{>>c⏎d<<}        ~ <p>«x|y z» ‹a b›(<p>c d</p>)</p>",
                "> [[x|y⏎> z]] {==a⏎> b==}{#n}       ~ <blockquote><p>«x|y z» ‹a b›(#n)</p></blockquote>",
                "- [[x|y⏎  z]] {==a⏎  b==}{#n}       ~ <ul><li>«x|y z» ‹a b›(#n)</li></ul>",
                "T {==t==}{#t}⏎: D [[x|y]]           ~ <dl><dt>T ‹t›(#t)</dt><dd>D «x|y»</dd></dl>",
                "# [[x|y]] {==h==}{>>n<<}            ~ <h2 id=\"s-y-h\">«x|y» ‹h›(<p>n</p>)</h2>",
                "{==h==}{#n} [[x|y]]⏎===             ~ <h2 id=\"s-h-y\">‹h›(#n) «x|y»</h2>",
                "[^1]⏎⏎[^1]: {==x==}{#n} [[y|z]]     ~ <p><sup>1/1</sup></p><section class=\"footnotes\"><ol><li id=\"1/1\"><p>‹x›(#n) «y|z»</p></li></ol></section>"
            })
    void inEveryPlace(String text, String html) {
        reads(text.replace('⏎', '\n'), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[[x\\|y]]        ~ «x|y»",
                "[[x|y]]          ~ «x|y»",
                "{==a \\| b==}{#n}  ~ ‹a | b›(#n)",
                "{==a==}{>>b \\| c<<} ~ ‹a›(<p>b | c</p>)",
                "`[[x\\|y]]`      ~ <code>[[x|y]]</code>"
            })
    void theBarInATable(String cell, String html) {
        reads(
                "|h|\n|-|\n|" + cell + "|\n",
                "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>" + html + "</td></tr></tbody></table>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<a title=\"[[x]] {==y==}{#n}\">q</a>  ~ <p>q</p>",
                "[q](http://x.org/[[y]])            ~ <p><a href=\"http://x.org/[[y]]\">q</a></p>",
                "<http://x.org/[[y]]>               ~ <p><a href=\"http://x.org/[[y]]\">http://x.org/[[y]]</a></p>",
                "[q](a \"{==t==}{#n}\")             ~ <p><a href=\"a\" title=\"{==t==}{#n}\">q</a></p>",
                "{==`==}{#n}` a==}{#m}              ~ <p>‹<code>==}{#n}</code> a›(#m)</p>",
                "{\\==a [\\[x]] \\[\\[x|y]]           ~ <p>{==a [[x]] [[x|y]]</p>",
                "\\\\[[x]] \\\\{==y==}{#n}              ~ <p>\\«x» \\‹y›(#n)</p>",
                "&lbrack;[x]] &#123;==y             ~ <p>[[x]] {==y</p>"
            })
    void neverInCodeTagsAndAddresses(String text, String html) {
        reads(text, html);
    }

    @Test
    void aReferenceThatDoesNotEndIsBegunAllTheSame() {
        reads("a [[x|b", "<p>a «x|b</p>");
        reads("[[x|b\n\nc]]", "<p>«x|b</p><p>c]]</p>");
        reads("[[x|[b](c)]]", "<p>«x|<a href=\"c\">b</a>]]</p>");
        reads("[[x|b [[y|c]]", "<p>«x|b «y|c»</p>");
        reads("[[Two words|b", "<p>[[Two words|b</p>");
    }

    @Test
    void emphasisIsNotNestedWithoutEnd() {
        assertEquals(List.of(), ReadText.of("*a ".repeat(50) + "a* ".repeat(50)).found());
        ReadText deep = ReadText.of("*a ".repeat(70) + "a* ".repeat(70));
        assertEquals(List.of("markdown-too-deep *"), deep.found());
        assertEquals(3 * 59 + 1, deep.problems().get(0).span().column());
    }

    @Test
    void aNoteInAQuotationLosesItsMarks() {
        reads("> {==a==}{>>one\n> two<<}", "<blockquote><p>‹a›(<p>one two</p>)</p></blockquote>");
    }

    @Test
    void whereANoteWasWritten() {
        ReadText read = ReadText.of("x {==a==}{>>b <blink>c<<}");
        assertEquals(List.of("html-dropped <blink>"), read.found());
        assertEquals(14, read.problems().get(0).span().start());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\{==a==}{#n}      ~ <p>{==a›(#n)</p>",
                "\\{==a\\==}{#n}    ~ <p>{==a==}{#n}</p>",
                "`{==a==}{#n}`      ~ <p><code>{==a==}{#n}</code></p>",
                "{==a==}            ~ <p>‹a›</p>",
                "{==a==} {#n}       ~ <p>‹a› {#n}</p>",
                "{==a==}{#}         ~ <p>‹a›{#}</p>",
                "{==a==}{# n}       ~ <p>‹a›{# n}</p>",
                "a==}{#n}           ~ <p>a›(#n)</p>",
                "{= =a==}           ~ <p>{= =a›</p>",
                "{==a==}{>>b        ~ <p>‹a==}{&gt;&gt;b</p>",
                "{>>b<<}            ~ <p>{&gt;&gt;b&lt;&lt;}</p>",
                "{++a++}{--b--}     ~ <p>{++a++}{--b--}</p>",
            })
    void unclosedAndStray(String text, String html) {
        reads(text, html);
    }

    @Test
    void anEmptyNoteIsAnError() {
        assertEquals(
                List.of("passage-note ==}{>> <<}"),
                ReadText.of("{==a==}{>> <<}").found());
    }

    @Test
    void inCodeBlocksTheyAreText() {
        reads(
                "    [[x]] {==a==}{#n}\n\n```\n[@y]\n```",
                "<pre><code>[[x]] {==a==}{#n}\n</code></pre><pre><code>[@y]\n</code></pre>");
    }

    @Test
    void citations() {
        reads("a [@x] [@x, p. 3] [@x; @y, pp. 3, 4]", "<p>a ⟦x⟧ ⟦x:p. 3⟧ ⟦x;y:pp. 3, 4⟧</p>");
        reads("[@x][@y]", "<p>⟦x⟧⟦y⟧</p>");
        reads(
                "[@x](https://example.org) [@x]() [@x](<a> 't')",
                "<p><a href=\"https://example.org\">@x</a> <a href=\"\">@x</a> <a href=\"a\" title=\"t\">@x</a></p>");
        reads("[@x](see p. 3)", "<p>⟦x⟧(see p. 3)</p>");
        reads("\\[@x] `[@x]` me@x.org", "<p>[@x] <code>[@x]</code> <a href=\"mailto:me@x.org\">me@x.org</a></p>");
        reads("[@]", "<p>[@]</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@x; y]", "[@ ]", "[@, p. 3]"})
    void badCitations(String text) {
        ReadText read = ReadText.of(text);
        assertTrue(
                read.found().get(0).startsWith("citation-syntax"), read.found().toString());
        assertEquals(text.contains("x") ? "<p>⟦x⟧</p>" : "", read.html());
    }

    @Test
    void aCitationKnowsItsPlace() {
        Token.Cite cite = ReadText.of("words [@x, p. 3;  @y ; @z-2].")
                .all(Token.Cite.class)
                .get(0);
        assertEquals("[@x, p. 3;  @y ; @z-2]", cite.span().text());
        assertEquals(
                List.of("x", "y", "z-2"),
                cite.citations().stream().map(one -> one.span().text()).toList());
    }

    @Test
    void commentsAreNotShown() {
        reads("a <!-- b -- c --> d <!--> e <!---> f", "<p>a  d  e  f</p>");
        reads("<!-- [[x]]\n\n{==y -->\n\nz", "<p>z</p>");
        reads("a <!-- b", "<p>a &lt;!-- b</p>");
    }

    @Test
    void inPictures() {
        reads("![a {==b==}{#n} [[x]] [[x|c]]](d)", "<p><img alt=\"a b x c\" src=\"d\" /></p>");
    }
}
