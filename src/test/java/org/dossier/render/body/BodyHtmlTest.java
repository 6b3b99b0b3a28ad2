package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dossier.FullDossier;
import org.dossier.HtmlMarkup;
import org.dossier.Work;
import org.dossier.model.Body;
import org.dossier.model.Place;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.html.Html;
import org.dossier.render.template.Theme;
import org.dossier.source.Range;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BodyHtmlTest {
    private static PageContext context() {
        try {
            SiteContext site = SiteContext.of(FullDossier.make().sound(), Theme.of(Path.of("no-such-folder")));
            return PageContext.of(site, "articles/x.html", true, false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is made of an article in the dossier about Mona and Acme. */
    private static Body body(String markdown) {
        return FullDossier.make().body(markdown);
    }

    private static String draw(Body body, Mark... marks) {
        StringBuilder out = new StringBuilder();
        BodyHtml.parts(
                body,
                body.pieces(),
                List.of(marks),
                context(),
                (before, block, ended) -> out.append(before.markup()).append(block.markup()));
        HtmlMarkup.fragment(out.toString());
        return out.toString();
    }

    private static Mark passage(Body body, String words, String id) {
        return passage(new Range(body.text().indexOf(words), body.text().indexOf(words) + words.length()), id);
    }

    private static Mark passage(Range range, String id) {
        return Mark.passage(new Place("x", List.of(range), ""), id, "note", new Html("<sup>" + id + "</sup>"))
                .get(0);
    }

    private static Mark name(Body body, String words) {
        int at = body.text().indexOf(words);
        return Mark.name(new Range(at, at + words.length()), "m-" + words, "mention", "../people/mona.html");
    }

    @Test
    void drawsTextAsItIs() {
        assertEquals("<p>One &amp; two.</p><p>Three.</p>", draw(body("One & two.\n\nThree.")));
    }

    @Test
    void aNameIsALinkInItsPassage() {
        Body body = body("Then Mona left.");
        assertEquals(
                "<p>Then <mark class=\"note\" id=\"at-a\"><a class=\"mention\" id=\"m-Mona\""
                        + " href=\"../people/mona.html\">Mona</a> left</mark><sup>a</sup>.</p>",
                draw(body, passage(body, "Mona left", "a"), name(body, "Mona")));
    }

    @Test
    void passagesThatOverlapAreCut() {
        Body body = body("one two three");
        assertEquals(
                "<p><mark class=\"note\" id=\"at-a\">one <mark class=\"note\""
                        + " id=\"at-b\">two</mark></mark><sup>a</sup><mark class=\"note\" data-of=\"at-b\"> three</mark><sup>b</sup></p>",
                draw(body, passage(body, "one two", "a"), passage(body, "two three", "b")));
    }

    @Test
    void passagesOnTheSameWordsNest() {
        Body body = body("one two");
        assertEquals(
                "<p><mark class=\"note\" id=\"at-a\"><mark class=\"note\""
                        + " id=\"at-b\">one</mark></mark><sup>a</sup><sup>b</sup> two</p>",
                draw(body, passage(body, "one", "a"), passage(body, "one", "b")));
    }

    @Test
    void aPassageOverSeveralBlocksAndElementsIsCutAtEach() {
        Body body = body("a *b* c\n\nd e");
        String html = draw(body, passage(new Range(2, body.text().length() - 2), "a"));
        assertEquals(
                "<p>a <em><mark class=\"note\" id=\"at-a\">b</mark></em><mark class=\"note\" data-of=\"at-a\"> c</mark></p><p><mark"
                        + " class=\"note\" data-of=\"at-a\">d</mark><sup>a</sup> e</p>",
                html);
    }

    @Test
    void aPassageThatBeginsInsideANameCutsIt() {
        Body body = body("Mona Khatib left");
        Element html = HtmlMarkup.fragment(draw(body, passage(body, "Khatib left", "a"), name(body, "Mona Khatib")));
        assertEquals(1, html.select("#m-Mona\\ Khatib, [id='m-Mona Khatib']").size());
        assertEquals("Mona Khatib lefta", html.text());
    }

    @Test
    void aNameInsideALinkIsNoLink() {
        Body body = body("[about Mona](https://x.example/)");
        assertEquals(
                "<p><a href=\"https://x.example/\" rel=\"external\">about <span class=\"mention\""
                        + " id=\"m-Mona\">Mona</span></a></p>",
                draw(body, name(body, "Mona")));
    }

    @Test
    void theNumberOfAPassageThatEndsInALinkComesAfterTheLink() {
        Body body = body("[about Mona](https://x.example/).");
        assertTrue(draw(body, passage(body, "about", "a")).contains("</mark> Mona</a><sup>a</sup>."));
    }

    @Test
    void keysDoNotStopAtAMentionThatStandsJustAbove() {
        Body body = body("Mona.");
        assertEquals(
                "<p><a class=\"mention\" id=\"m-mona-2\" href=\"../people/mona.html\" tabindex=\"-1\""
                        + " aria-describedby=\"of-mona\">Mona</a>.</p>",
                draw(
                        body,
                        Mark.mention(new Range(0, 4), "m-mona-2", "mention", "../people/mona.html", "of-mona", true)));
    }

    @Test
    void linksLeadToPagesOfTheDossierAndItsFiles() {
        Body body = FullDossier.make()
                .file("assets/a b.txt", "")
                .body(
                        "# One\n\n[Mona](mona.md) [r](report) [file](<assets/a b.txt>) [up](#s-one) [mail](mailto:a@b.example)");
        Element html = HtmlMarkup.fragment(draw(body));
        assertEquals(
                List.of(
                        "../people/mona.html",
                        "../sources.html#source-report",
                        "../assets/a%20b.txt",
                        "#s-one",
                        "mailto:a@b.example"),
                html.select("a").eachAttr("href"));
        assertEquals(List.of("person"), html.select("a[class]").eachAttr("class"));
    }

    @Test
    void everythingIsEscaped() {
        String hostile = "<script>alert(1)</script> \" onmouseover=\"x ' & \u0000\uD800 𝕄 ‮";
        String words = hostile.replaceAll("\\p{Punct}", "\\\\$0");
        Body body = body(words + "\n\n`" + hostile + "`![" + words + "](assets/harbour.svg)[@report, " + words + "]");
        Element html = HtmlMarkup.fragment(
                draw(body, Mark.name(new Range(0, 8), "\"><script>", "\"><script>", "\"><script>")));
        assertEquals(0, html.select("script").size());
        assertEquals(
                hostile.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'),
                html.select("code").text());
        assertTrue(html.text().contains("𝕄"));
    }

    @Test
    void astralCharactersAndRightToLeftTextStayWhole() {
        Body body = body("😀 منى 𝕄ona");
        Element html = HtmlMarkup.fragment(draw(body, name(body, "منى"), passage(body, "منى 𝕄", "a")));
        assertEquals("😀 منى 𝕄aona", html.text());
        assertEquals("منى", html.select("a.mention").text());
    }

    @Test
    void footnotesLeadThereAndBack() {
        Body body = body("One[^1] two[^1]\n\n[^1]: Note.");
        Element html = HtmlMarkup.fragment(draw(body));
        assertEquals(List.of("#fn-1", "#fn-1"), html.select("a.footnote-mark").eachAttr("href"));
        assertEquals(
                List.of("fnref-1", "fnref-1-2"), html.select("a.footnote-mark").eachAttr("id"));
        assertEquals(
                List.of("#fnref-1", "#fnref-1-2"),
                html.select("#fn-1 > p > a.back").eachAttr("href"));
        assertEquals(
                List.of("Footnote 1", "Footnote 1"),
                html.select("a.footnote-mark").eachAttr("aria-label"));
        assertEquals("One two Note.", html.text(), "the words and nothing else");
        assertEquals("Footnotes", html.select("section").attr("aria-label"));
    }

    @Test
    void citationsAreNumberedByFirstUse() {
        Body body = body("[@first] [@report, p. 3] [@first, p. 4]");
        PageContext context = context();
        Element html = HtmlMarkup.fragment(BodyHtml.text(body, context).markup());
        assertEquals(
                List.of("Source 1", "Source 2, p. 3", "Source 1, p. 4"),
                html.select("a.cite").eachAttr("aria-label"));
        assertEquals("", html.text(), "no number in the text");
        assertEquals(
                List.of("cited-first", "cited-report"),
                context.sources().stream().map(source -> source.id()).toList());
    }

    @Test
    void tablesCanBeScrolledAndPreKeepsItsFirstLineBreak() {
        Body body = body("| head |\n| --- |\n| cell |\n\n```\n\nx\n```");
        Element html = HtmlMarkup.fragment(draw(body));
        assertEquals("cell", html.select("div.table > table td").text());
        assertEquals("\nx\n", html.select("pre").first().wholeText());
    }

    @Test
    void aLineHasNoBlocks() {
        Body body = body("One *two*[^1]\n\n- three\n\n[^1]: Four.");
        assertEquals(
                "One <em>two</em>  three   Four.",
                BodyHtml.line(body, context()).markup());
    }

    @Test
    void everyBlockInWhichAnnotationsEndIsAPartWithThem() {
        Body body = body("one\n\nand\n\ntwo\n\nthree\n\nfour\n\nfive");
        List<String> parts = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<List<String>> ended = new ArrayList<>();
        BodyHtml.parts(
                body,
                body.pieces(),
                List.of(passage(body, "two", "a"), passage(new Range(10, 18), "b"), passage(body, "four", "c")),
                context(),
                (above, block, ids) -> {
                    before.add(above.markup());
                    parts.add(block.markup());
                    ended.add(ids);
                });
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c"), List.of()), ended);
        assertEquals(List.of("<p>one</p><p>and</p>", "", "", "<p>five</p>"), before);
        assertEquals("", parts.get(3));
        assertEquals(
                "<p><mark class=\"note\" id=\"at-b\"><mark class=\"note\""
                        + " id=\"at-a\">two</mark><sup>a</sup></mark></p>",
                parts.get(0));
    }

    @Test
    void aMarkWithoutWordsStillHasItsPlace() {
        Body body = body("one");
        assertEquals("<p>one</p><span id=\"at-a\"></span><sup>a</sup>", draw(body, passage(new Range(3, 5), "a")));
    }

    @Test
    void manyMarksTakeLinearTime() {
        int many = 10_000;
        Body body = body("word ".repeat(2 * many));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            // Each begins inside the one before and ends after all have begun.
            marks.add(passage(new Range(i, 5 * many + i + 1), "a" + i));
            marks.add(Mark.name(new Range(5 * i, 5 * i + 4), "m-" + i, "mention", "x.html"));
        }
        StringBuilder out = new StringBuilder();
        Work.assertWithin(
                Duration.ofSeconds(10),
                () -> BodyHtml.parts(
                        body,
                        body.pieces(),
                        marks,
                        context(),
                        (before, block, ended) -> out.append(before.markup()).append(block.markup())));
        Element html = HtmlMarkup.fragment(out.toString());
        assertEquals(2 * many, html.select("[id]").size());
        assertEquals(many, html.select("sup").size());
    }
}
