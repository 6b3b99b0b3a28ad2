package org.dossier;

import java.util.ArrayList;
import java.util.List;

/** Texts that programs like to stumble over, each of a kind of its own; any of them may come out of a file in UTF-8. */
public final class HostileStrings {
    private HostileStrings() {}

    /** All of them, in the same order each time; the empty one is among them. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        all.addAll(empty());
        all.addAll(values());
        all.addAll(controls());
        all.addAll(spaces());
        all.addAll(invisible());
        all.addAll(scripts());
        all.addAll(marks());
        all.addAll(markup());
        all.addAll(grammars());
        all.addAll(commands());
        all.addAll(places());
        all.addAll(lengths());
        return all;
    }

    private static List<String> empty() {
        return List.of(
                "", " ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u3000", ".", "-", "--", "---", "...", "''", "\"\"");
    }

    /** Words and figures that are values of another kind in YAML, JSON, JavaScript or a table. */
    private static List<String> values() {
        return List.of(
                "null",
                "NULL",
                "nil",
                "None",
                "undefined",
                "~",
                "true",
                "True",
                "no",
                "NO",
                "off",
                "y",
                "on",
                "NaN",
                "Infinity",
                "-Infinity",
                "-0",
                "+1",
                "007",
                "0x1F",
                "0b11",
                "1e309",
                "1_000",
                "1,000.50",
                "12:30",
                "2024-02-30",
                "2024-06-03T25:61:00Z",
                "99999999999999999999",
                "0.1e-400",
                "1/0",
                "constructor",
                "__proto__",
                "hasOwnProperty",
                "toString",
                "length",
                "CON",
                "aux.txt",
                "C:",
                "(null)",
                "#REF!",
                "#NAME?",
                "²³¹",
                "١٢٣",
                "一二三",
                "Ⅳ");
    }

    /** Every control character alone and inside a word. */
    private static List<String> controls() {
        List<String> all = new ArrayList<>();
        for (char c = 0; c <= 0x9F; c++) {
            if (Character.isISOControl(c)) {
                all.add("bell" + c + "tower");
            }
        }
        all.add("\u001B[31mred\u001B[0m");
        all.add("a\bb\u007Fc");
        return all;
    }

    /** All that some program takes for a space or for the end of a line. */
    private static List<String> spaces() {
        List<String> all = new ArrayList<>();
        for (char c :
                "\u0085\u00A0\u1680\u180E\u2000\u2003\u2007\u2009\u200A\u2028\u2029\u202F\u205F\u3000".toCharArray()) {
            all.add("two" + c + "words");
            all.add(c + "edges" + c);
        }
        all.add("  leading and trailing  ");
        all.add("a\n\n\nb\n");
        all.add("\ttab\tstops\t");
        return all;
    }

    private static List<String> invisible() {
        return List.of(
                "\uFEFFmark first",
                "mark \uFEFF inside",
                "zero\u200Bwidth",
                "join\u200Der",
                "non\u200Cjoiner",
                "soft\u00ADhyphen",
                "word\u2060joiner",
                "\u202Eesrever\u202C",
                "\u202Aleft\u202C",
                "\u2067iso\u2069late",
                "open \u202E override",
                "\u2066never closed",
                "tag\uDB40\uDC41\uDB40\uDC7F",
                "\u034Fgrapheme",
                "\uFFF9anno\uFFFAtation\uFFFB",
                "non\uFFFEcharacter",
                "non\uFFFFcharacter",
                "last \uDBFF\uDFFF",
                "private \uE000 \uDB80\uDC00",
                "\uFFFDreplaced");
    }

    private static List<String> scripts() {
        return List.of(
                "Ünïcödé letters",
                "Iıİi",
                "ǅ ß ẞ ﬁ ﬀ",
                "ΟΔΟΣ οδος",
                "Ще не вмерла",
                "שלום וברכה",
                "מַיִם",
                "السلام عليكم",
                "بِسْمِ",
                "שלום hello مرحبا",
                "(שלום)",
                "עברית 123 - 456",
                "हिन्दी",
                "ภาษาไทย",
                "中文和日本語",
                "ひらがな カタカナ ﾊﾝｶｸ",
                "한국어",
                "한국어",
                "ﬅ ﷺ",
                "𝔐𝔞𝔱𝔥 𝟙𝟚",
                "Ａｂｃ１２",
                "ⓐ ⒜",
                "ꜱᴍᴀʟʟ",
                "pаypаl",
                "𐍈𐌰",
                "𒀀",
                "Z͑ͫ̓ͪ̂ͫ̽a̴̵̜̰l̡̞g̕o",
                "ﷲ",
                "ﬠ");
    }

    private static List<String> marks() {
        return List.of(
                "😀",
                "👩‍👩‍👧‍👦",
                "👍🏿",
                "🇺🇳🇺",
                "1️⃣",
                "❤️ ❤︎",
                "e\u0301",
                "\u0301at the start",
                "q\u0307\u0323",
                "“curly” ‘quotes’",
                "«guillemets» „low“",
                "'single' \"double\" `tick`",
                "em—dash en–dash minus−",
                "ellipsis… bullet•",
                "¡¿§¶†‡©®™",
                "½ ⅔ ‰ ℃ Å",
                "→ ⇐ ↔",
                "∀x∈ℝ: √x≥0",
                "<>",
                "&",
                "%",
                "\\",
                "/",
                "|",
                "$",
                "@",
                "#",
                "*",
                "_",
                "^",
                "=",
                "+",
                "?",
                "!");
    }

    /** What becomes an element, an attribute, a script or a style where someone forgot to escape. */
    private static List<String> markup() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(2)</script>",
                "<SCRIPT SRC=//h.example></SCRIPT>",
                "<img src=x onerror=alert(3)>",
                "<svg/onload=alert(4)>",
                "<svg><script>alert(5)</script></svg>",
                "\"><b>",
                "'><i>",
                "\" onmouseover=\"alert(6)",
                "' autofocus onfocus='alert(7)",
                "javascript:alert(8)",
                "JaVaScRiPt&colon;alert(9)",
                "data:text/html,<b>x</b>",
                "<!-- comment --> after",
                "<!--",
                "-->",
                "--!>",
                "<![CDATA[x]]>",
                "]]>",
                "<?xml?>",
                "<!DOCTYPE html>",
                "<style>*{display:none}</style>",
                "</style>",
                "</title><title>",
                "</textarea>",
                "<iframe srcdoc='x'>",
                "<base href=//h.example>",
                "<meta http-equiv=refresh content=0>",
                "<math><mi//xlink:href='javascript:1'>",
                "<a\nhref=x>",
                "<x\0y>",
                "&lt;b&gt;",
                "&amp;amp;",
                "&#60;b&#62;",
                "&nbsp;&unknown;",
                "&#x110000;",
                "%3Cb%3E",
                "\\u003cb\\u003e",
                "<b",
                "a<b>c</b",
                "<plaintext>",
                "<template>",
                "<noscript><p title='</noscript><b>'>",
                "<input value=\u0060x\u0060>");
    }

    /** What is syntax of Markdown, YAML, JSON, CSV, templates or expressions. */
    private static List<String> grammars() {
        return List.of(
                "*star* **two** _under_",
                "[link](https://h.example \"title\")",
                "![alt](x.png)",
                "[[marco]]",
                "[[a|b]]",
                "[@letter, p. 3]",
                "{==a==}{>>b<<}",
                "{++add++}",
                "```\ncode",
                "~~~",
                "> quote",
                "# heading",
                "1. one",
                "- item",
                "| a | b |",
                "[^1]",
                "a\\",
                "\\[not\\]",
                "key: value",
                "- [a, b]",
                "{a: b}",
                "&anchor *alias",
                "!tag x",
                "%YAML 1.2",
                "--- x",
                "? key",
                "a #comment",
                "'it''s'",
                "\"esc\\n\"",
                "{\"a\":1}",
                "[1,2",
                "a,b",
                "a;b",
                "\"a\"\"b\"",
                "=1+1",
                "=HYPERLINK(\"x\")",
                "@SUM(1)",
                "+cmd|' /C'!A0",
                "${7*7}",
                "#{7*7}",
                "<#list x as y>",
                "<@macro/>",
                "[=x]",
                "{{7*7}}",
                "{% if %}",
                "<%= 1 %>",
                "$(x)",
                "%s%n%x",
                "{0}",
                "\\x41",
                "\\",
                "\\\\",
                "(?i)(a+)+$",
                "[",
                ")",
                "*+?");
    }

    private static List<String> commands() {
        return List.of(
                "'; DROP TABLE people; --",
                "1 OR 1=1",
                "` + x + `",
                "; ls -la",
                "| cat",
                "&& true",
                "$(id)",
                "`id`",
                "$HOME",
                "%PATH%",
                "\r\nSet-Cookie: a=b",
                "\n::error::x",
                "::set-output name=a::b",
                "-rf",
                "--help",
                "@file",
                "a\u0000b.txt");
    }

    private static List<String> places() {
        return List.of(
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "/absolute",
                "//h.example/x",
                "file:///etc/hosts",
                "C:\\temp\\x",
                "a/../b",
                "./",
                "~/x",
                "https://h.example/?a=1&b=2#c",
                "https://us%65r@h.example:99999/",
                "http://[::1]/",
                "mailto:a@b.example?subject=x",
                "a b.html",
                "x?.html",
                "x#y",
                "%2e%2e%2f",
                "name.",
                " name ",
                "https://xn--e1aybc.example/",
                "https://пример.example/",
                "tel:+1");
    }

    private static List<String> lengths() {
        return List.of(
                "a".repeat(70_000),
                "word ".repeat(5_000),
                "[".repeat(2_000),
                "> ".repeat(300),
                "<b>".repeat(300),
                "*".repeat(3_000),
                "\u0301".repeat(500),
                "😀".repeat(2_000),
                "x\n".repeat(3_000),
                "&amp;".repeat(500),
                "ا".repeat(4_000),
                "{".repeat(500));
    }
}
