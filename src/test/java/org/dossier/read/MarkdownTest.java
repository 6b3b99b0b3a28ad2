package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.read.markdown.ReadText;
import org.dossier.read.markdown.TokenHtml;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.ReadYaml;
import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown without the dossier's own forms; the examples of CommonMark are in {@code CommonMarkTest}. */
class MarkdownTest {
    private static void reads(String text, String html) {
        ReadText read = ReadText.of(text);
        assertEquals(html, read.html());
        // What is shown as it is written is reported, which StrayMarksTest holds.
        assertEquals(
                List.of(),
                read.found().stream()
                        .filter(one -> !one.startsWith("stray-mark"))
                        .toList());
    }

    @Test
    void nothing() {
        assertTrue(ReadText.of("").markup().isEmpty());
        assertTrue(ReadText.of(" \n\t\n").markup().isEmpty());
        reads("[x]: https://example.org", "");
    }

    @Test
    void paragraphsAndBreaks() {
        reads("one\ntwo\n\nthree", "<p>one two</p><p>three</p>");
        reads("one  \ntwo\\\nthree", "<p>one<br />\ntwo<br />\nthree</p>");
        assertEquals("one\ntwo", ReadText.of("one  \ntwo").words());
    }

    @Test
    void entitiesAndEscapes() {
        reads(
                "&copy; &#x41;&#66; \\* \\\\ &amp;amp; \\&copy; &nope; \\a",
                "<p>© AB * \\ &amp;amp; &amp;copy; &amp;nope; \\a</p>");
        reads("&#0; &#xD800; &#1114112; &#7; &#87654321;", "<p>\uFFFD \uFFFD \uFFFD \uFFFD &amp;#87654321;</p>");
        reads("it&#146;s", "<p>it\u2019s</p>");
    }

    @Test
    void emphasis() {
        reads(
                "*a* **b** ***c*** ~~d~~ _e_ f_g_h",
                "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <del>d</del> <em>e</em> f_g_h</p>");
        reads("**€5**m\n\na*£*b\n\nc**$**d", "<p><strong>€5</strong>m</p><p>a*£*b</p><p>c**$**d</p>");
        reads("foo***bar***baz", "<p>foo<em><strong>bar</strong></em>baz</p>");
    }

    @Test
    void codeInALineIsReadingTextAndABlockOfItIsNot() {
        ReadText read = ReadText.of("a `b  c` d\n\n```java x\n*e*\n```\n\n    f\n");
        assertEquals(
                "<p>a <code>b  c</code> d</p><pre><code class=\"language-java\">*e*\n</code></pre><pre><code>f\n</code></pre>",
                read.html());
        assertEquals("a b  c d", read.words());
        reads("`` ` `` ` x ` `a\nb`", "<p><code>`</code> <code>x</code> <code>a b</code></p>");
    }

    @Test
    void links() {
        reads(
                "[a *b*](x \"t\") [c][d] [d] [e]\n\n[d]: y 'u'",
                "<p><a href=\"x\" title=\"t\">a <em>b</em></a> <a href=\"y\" title=\"u\">c</a> <a href=\"y\" title=\"u\">d</a> [e]</p>");
        ReadText read = ReadText.of("<https://a.org> https://b.org/?c=d&e www.c.org x@d.org <y@e.org>");
        assertEquals(
                List.of(
                        "https://a.org",
                        "https://b.org/?c=d&e",
                        "https://www.c.org",
                        "mailto:x@d.org",
                        "mailto:y@e.org"),
                read.all(Token.LinkStart.class).stream()
                        .map(Token.LinkStart::href)
                        .toList());
        assertTrue(read.all(Token.LinkStart.class).stream().allMatch(Token.LinkStart::bare));
        assertTrue(read.all(Token.LinkStart.class).stream()
                .allMatch(link -> link.address().equals(link.span())));
    }

    @Test
    void linksDoNotNest() {
        reads("[a <b@c.org> [d](e)](f)", "<p>[a <a href=\"mailto:b@c.org\">b@c.org</a> <a href=\"e\">d</a>](f)</p>");
        reads("[see https://x.org/y](z)", "<p><a href=\"z\">see https://x.org/y</a></p>");
    }

    @Test
    void pictures() {
        reads(
                "![a *b* `c` ![d](e) [f](g)](h \"t\") ![][i]\n\n[i]: j",
                "<p><img alt=\"a b c d f\" src=\"h\" title=\"t\" /> <img alt=\"\" src=\"j\" /></p>");
    }

    @Test
    void lists() {
        reads("- a\n- b\n\n  c\n", "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>");
        reads("3. a\n4. b\n   - c\n", "<ol start=\"3\"><li>a</li><li>b<ul><li>c</li></ul></li></ol>");
        reads("-\n- a", "<ul><li></li><li>a</li></ul>");
    }

    @Test
    void quotationsAndRules() {
        reads("> a\nb\n>> c\n\n***", "<blockquote><p>a b</p><blockquote><p>c</p></blockquote></blockquote><hr />");
    }

    @Test
    void definitionLists() {
        reads("Term\n: One *a*\n: Two\n", "<dl><dt>Term</dt><dd>One <em>a</em></dd><dd>Two</dd></dl>");
        reads("A\nB\n: both", "<dl><dt>A</dt><dt>B</dt><dd>both</dd></dl>");
        reads("A\n\n: loose\n\n  more", "<dl><dt>A</dt><dd><p>loose</p><p>more</p></dd></dl>");
        reads("Time: 12:30 today", "<p>Time: 12:30 today</p>");
    }

    @Test
    void tables() {
        reads(
                "|a|b|\n|:-|-:|\n|*c*|`d|e`|\n|f|\n",
                "<table><thead><tr><th class=\"align-left\">a</th><th class=\"align-right\">b</th></tr></thead>"
                        + "<tbody><tr><td class=\"align-left\"><em>c</em></td><td class=\"align-right\"><code>d|e</code></td></tr>"
                        + "<tr><td class=\"align-left\">f</td><td class=\"align-right\"></td></tr></tbody></table>");
        reads(
                "a | b\n-|-\n\\| | c",
                "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>|</td><td>c</td></tr></tbody></table>");
        reads("a | b\n--- | :-: | ---\nc | d", "<p>a | b --- | :-: | --- c | d</p>");
        assertEquals(
                List.of("a", "b"),
                ReadText.of("|a|\n|-|\n|b|").all(Token.Chars.class).stream()
                        .map(Token.Chars::text)
                        .toList());
    }

    @Test
    void aLineBehindATableIsNoCaption() {
        reads(
                "|a|\n|-|\n|b|\n[c]\n",
                "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><p>[c]</p>");
    }

    @Test
    void cellsTooManyAreSaid() {
        ReadText read = ReadText.of("|a|b|\n|-|-|\n|c|d|e|f|\n|g|\n");
        assertEquals(
                "this row has 4 cells, but the table has 2 columns: the extra cells are not shown",
                read.problems().get(0).message());
        assertEquals(3, read.problems().get(0).span().line());
        assertEquals("abcdg", read.words());
    }

    @Test
    void kindsOfBlocks() {
        ReadText read = ReadText.of("# h\n\np\n\n|c|\n|-|\n|c|\n\n- p\n\nt\n: p\n");
        assertEquals(
                List.of(
                        Body.Block.Kind.HEADING,
                        Body.Block.Kind.PARAGRAPH,
                        Body.Block.Kind.CELL,
                        Body.Block.Kind.CELL,
                        Body.Block.Kind.PARAGRAPH,
                        Body.Block.Kind.PARAGRAPH,
                        Body.Block.Kind.PARAGRAPH),
                read.all(Token.BlockStart.class).stream()
                        .map(Token.BlockStart::kind)
                        .toList());
    }

    @Test
    void headingsStandUnderTheTitleWithoutGaps() {
        reads(
                "## a\n\n> #### b\n\n- ###### c\n\n## d\n",
                "<h2 id=\"s-a\">a</h2><blockquote><h3 id=\"s-b\">b</h3></blockquote><ul><li><h4 id=\"s-c\">c</h4></li></ul><h2 id=\"s-d\">d</h2>");
        assertEquals("<h5>x</h5>", ReadText.asWritten("##### x").html());
    }

    @Test
    void everyHeadingHasAnIdOfItsOwn() {
        String html = ReadText.of("# A b!\n# a-b\n# A B\n# a b 2\n# !\n# ?\n# Été\n# שלום\n# *x* `y` [z](w)\n")
                .html();
        assertEquals(
                List.of(
                        "s-a-b",
                        "s-a-b-2",
                        "s-a-b-3",
                        "s-a-b-2-2",
                        "s-section",
                        "s-section-2",
                        "s-été",
                        "s-שלום",
                        "s-x-z"),
                java.util.regex.Pattern.compile("id=\"([^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        ReadText read = ReadText.of("> 😀 *a* &amp; \\* b\n> c [d](e) <http://f.g>\n");
        assertEquals(
                List.of(
                        "😀 >😀 ",
                        "a>a",
                        " > ",
                        "&>&amp;",
                        " > ",
                        "* b>* b",
                        " >\n",
                        "c >c ",
                        "d>d",
                        " > ",
                        "http://f.g>http://f.g"),
                read.all(Token.Chars.class).stream()
                        .map(chars -> chars.text() + ">" + read.file().text().substring(chars.start(), chars.end()))
                        .toList());
    }

    @Test
    void placesInAnArticleCountFromTheBeginningOfTheFile() {
        String text = "---\ntitle: 😀\n---\nbody";
        org.dossier.source.SourceFile file = org.dossier.source.SourceFile.of("x.md", text);
        Markup markup =
                ReadYaml.MARKDOWN.blocks(file, text.indexOf("body"), text.length(), new org.dossier.source.Problems());
        assertEquals(text.indexOf("body"), ((Token.Chars) markup.tokens().get(2)).start());
    }

    @Test
    void controlCharactersAreErrors() {
        assertEquals("bad-character \u0007", ReadBody.found("a\u0007b").get(0));
        assertEquals("bad-character \0", ReadBody.found("a\0b").get(0));
        assertEquals("bad-character \u0092", ReadBody.found("it\u0092s").get(0));
        assertEquals(List.of(), ReadBody.found("a\tb\n\u00A0\u200F\u05D0\u2028"));
    }

    /** A body read as that of an article is. */
    private static final class ReadBody {
        static List<String> found(String text) {
            org.dossier.source.Problems problems = new org.dossier.source.Problems();
            org.dossier.source.SourceFile file = org.dossier.source.SourceFile.of("x.md", text);
            ReadYaml.MARKDOWN.blocks(file, 0, text.length(), problems);
            return problems.sorted().stream()
                    .map(problem -> problem.code() + " " + problem.span().text())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one *line* [[x]] [@y] `z` <b>w</b> ![a](b)",
                "a\nb",
                "1\\. January",
                "\\# a",
                "a - b",
                "2015",
                "*a*"
            })
    void oneLine(String text) {
        ReadYaml yaml = ReadYaml.of("a: |\n  " + text.replace("\n", "\n  "));
        yaml.get(Key.line("a"));
        assertEquals(List.of(), yaml.found());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n\nb'",
        "'# a'",
        "'- a'",
        "'1. January'",
        "'> a'",
        "'---'",
        "'    code'",
        "'|a|\n|-|'",
        "'<div>a</div>'",
        "'a\n: b'",
        "'```\nx\n```'"
    })
    void moreThanALine(String text) {
        ReadYaml yaml = ReadYaml.of("a: " + new tools.jackson.databind.json.JsonMapper().writeValueAsString(text));
        Markup markup = yaml.get(Key.line("a"));
        assertEquals("one-line", yaml.problem().code());
        assertEquals(Problem.Level.ERROR, yaml.problem().level());
        assertTrue(!markup.isEmpty(), "it is read all the same");
    }

    @Test
    void headingsInFieldsHaveNoIds() {
        assertEquals("<h2>a</h2>", TokenHtml.of(ReadYaml.of("a: '# a'").get(Key.blocks("a"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](there)",
                "[a](<there> \"there\")",
                "there [a][b]\n\n[b]: there 'there'",
                "there <a title=\"there\" href=\"there\">x</a>",
                "there <a href='there'>x</a>",
                "<div>there\n<a href=there>x</a></div>",
                "there\n\n<table><tr><td>\n\nthere\n\n<a title=there\nhref=\" there \">x</a></td></tr></table>",
            })
    void aLinkKnowsWhereItsAddressWasWritten(String text) {
        Token.LinkStart link = ReadText.of(text).all(Token.LinkStart.class).get(0);
        assertEquals("there", link.address().text().strip());
        assertTrue(text.substring(0, link.address().start()).matches("(?s).*(\\(|<|]: |href=[\"']?)"), text);
    }
}
