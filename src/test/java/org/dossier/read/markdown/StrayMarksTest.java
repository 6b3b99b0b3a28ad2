package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of other dialects in a text: what is reported, and what is left alone. */
public class StrayMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{% include ad.html %}",
                "{%- if x -%}",
                "{{ page.title }}",
                "{{< video id=\"x\" >}}",
                "{{% note %}}",
                "${name}",
                "{++never++}",
                "{--twice--}",
                "==high light==",
                "^[An inline note.]",
                "{#costs}",
                "{#costs .wide}",
                "{: .lead}",
                "{:toc}",
                "{.lead}",
                "![[embed.png]]",
                "[[page#Heading]]",
                "[[page#Heading|words]]",
                "[[#Heading]]",
                "::: warning",
                "[toc]",
                "[TOC]",
                "[!NOTE]",
                "[/caption]",
                "[gallery ids=\"1,2\"]",
                "$$x^2$$",
                "![x](assets/town hall.svg)",
                "[x](the file.txt)",
                "'''bold'''",
                "== Heading ==",
                ".. note::",
                ":smile:",
                ":+1:",
                "<%= page.title %>",
                "*[HTML]: a language of marks",
                "[[x|]]",
                "[[x\\|]]",
                "[[|words]]",
                "[x](https://lamp.example/a b/c)"
            })
    void reportsTheMarkAndNoMore(String mark) {
        assertEquals(List.of("stray-mark " + mark), ReadText.of(mark).found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{>>a comment<<}",
                "%%a comment%%",
                "{{!-- a comment --}}",
                "{{/* a comment */}}",
                "{# a comment #}",
                "{% comment %}",
                "<%# a comment %>",
                "<%-- a comment --%>"
            })
    void commentsAreErrors(String comment) {
        ReadText read = ReadText.of("Words " + comment + " and words");
        assertEquals(List.of("editor-comment " + comment), read.found());
        assertEquals("ERROR", read.problems().get(0).level().name());
    }

    @Test
    void commentsOfSeveralBlocksAreErrors() {
        assertEquals(
                List.of("editor-comment {>>", "editor-comment <!--"),
                ReadText.of("words {>>a\n\nb<<}\n\nwords <!-- never\n\nmore").found());
        assertEquals(
                "editor-comment",
                ReadText.of("%%\nsecret\n\nmore\n%%").problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{ x }}` and ``==y==``",
                "```\n{{ x }}\n%%y%%\n```",
                "    {% x %}",
                "\\{{ x }} \\==y== \\%%z%% \\:smile:",
                "<code>{{ x }}</code>",
                "<div>\n<pre>{{ x }}</pre>\n</div>",
                "https://lamp.example/?q={{x}}&y=%%20%%",
                "[x](https://lamp.example/%%20%%) <https://lamp.example/{#x}>",
                "{==x==}{>>a note<<} and {==y==}{#name}",
                "words[^1]\n\n[^1]: note",
                "12:30:45 and 3:2:1 and a:b:c and :-) and :",
                "C++ and C#, 100%% and 50%%, {a} and {}, [sic] and [x] and [...]",
                "a == b == c and f(x)==y",
                "$5 and $10, x^2, 2*3*4, **b**old**er**",
                "2**3",
                "<!-- {{ x }} %%y%% {>>z<<} -->",
                "a <!-- {{ x }} %%y%% --> b",
                "| a | b |\n| --- | --- |\n| c | d |",
                "| a |\n| - |\n| c |",
                "a|b and c | d",
                "[[#5]][[#6]]\n\n[#5]: https://lamp.example/5\n[#6]: https://lamp.example/6",
                "[a note](see the page 5 of it)",
                "**「引用」**文 and **\"인용\"**은",
                "~~struck~~ and ~5 and H<sub>2</sub>O",
                "a ** b ** c",
                "*****",
                "x ^2 and ^y^ and ^abc here, a <% b, and [[]]",
                "#tag and ## two\n\n## #5 of them",
                "[x](https://lamp.example \"a b\") and [x](https://lamp.example/a 'b')",
                "Over\n# under\n====\n\n* a\n* [b](https://lamp.example)\n\n1. x\n   # y",
                "<pre>\n# x\n* y [a](https://lamp.example)\n</pre>",
                "<!--\n# x\n* y\n-->",
                "<div>\n\n# x\n\n* y\n\n</div>",
                "f(x) and {a=b} and {a} = b"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertEquals(List.of(), ReadText.of(text).found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**bold **text; stray-mark **, stray-mark **",
                "a **bold⏎⏎text**; stray-mark **, stray-mark **",
                "~~a ~~b; stray-mark ~~, stray-mark ~~",
                "~~「引用」~~文; stray-mark ~~, stray-mark ~~"
            })
    void starsThatStayStars(String text, String found) {
        assertEquals(
                List.of(found.split(", ")), ReadText.of(text.replace('⏎', '\n')).found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**「引用」**文; <p><strong>「引用」</strong>文</p>",
                "文**「引用」**; <p>文<strong>「引用」</strong></p>",
                "**(例)**です; <p><strong>(例)</strong>です</p>",
                "**인용!**은; <p><strong>인용!</strong>은</p>",
                "*「引」*用; <p><em>「引」</em>用</p>",
                "a**(b)**c; <p>a**(b)**c</p>"
            })
    void emphasisBesideScriptsWithoutSpaces(String text, String html) {
        assertEquals(html, ReadText.of(text).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Words ^block-1; stray-mark ^block-1",
                "![x](https://lamp.example/a.png){width=50%}; stray-mark {width=50%}",
                "[x](https://lamp.example){target=_blank}; stray-mark {target=_blank}",
                "##Heading; stray-mark ##",
                "<br>⏎## Heading; stray-mark ##",
                "<div>⏎* entry⏎</div>; stray-mark *",
                "<p>⏎A [link](https://lamp.example/x).⏎</p>; stray-mark [link](https://lamp.example/x)"
            })
    void marksAtTheirPlaces(String text, String found) {
        assertEquals(
                List.of(found),
                ReadText.of(text.replace('⏎', '\n')).found().stream()
                        .filter(one -> one.startsWith("stray-mark"))
                        .map(String::strip)
                        .toList());
    }

    @Test
    void rowsThatAreNoTable() {
        assertEquals(
                List.of("stray-mark | Party | Votes |\n| Blue | 12 |"),
                ReadText.of("| Party | Votes |\n| Blue | 12 |").found());
        assertEquals(
                List.of("stray-mark --- | --- | ---"),
                ReadText.of("Party | Votes\n--- | --- | ---\nBlue | 12").found());
    }

    @Test
    void hostileTextTakesNoTime() {
        for (String piece : List.of(
                "{{",
                "{>>",
                "%%",
                "==",
                "{%",
                "^[",
                ":a",
                "[a b=\"",
                "](a b",
                "**",
                "| a ",
                "{#",
                "<%",
                "*[a]: ",
                "[[a|",
                "){a=",
                " ^a",
                "](https://a ",
                "<p>\n# ",
                "<p>\n* [a](/")) {
            ReadText.of(piece.repeat(3_000));
        }
    }
}
