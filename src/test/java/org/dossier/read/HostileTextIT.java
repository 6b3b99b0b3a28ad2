package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.HostileStrings;
import org.dossier.Work;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.read.markdown.ReadText;
import org.dossier.read.markdown.TokenCheck;
import org.dossier.read.markdown.TokenHtml;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.ReadYaml;
import org.dossier.read.yaml.Reading;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Texts that someone made to do harm: nothing throws, nothing takes long, nothing gets through. */
class HostileTextIT {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static Arguments text(String name, String text) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, text));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("quotations in quotations", "> ".repeat(5_000) + "a"),
                text("lists in lists", "- ".repeat(5_000) + "a"),
                text("numbered lists in lists", "1. ".repeat(5_000) + "a"),
                text("quotations and lists", "> - ".repeat(5_000) + "a"),
                text("lists by indentation", lines(1_500, i -> "  ".repeat(i) + "- a")),
                text("[a](", "[a](".repeat(20_000)),
                text("[a](b", "[a](b".repeat(20_000)),
                text("[", "[".repeat(20_000)),
                text("]", "]".repeat(20_000)),
                text("[a]", "[a]".repeat(20_000)),
                text("[a][b]", "[a][b]".repeat(20_000)),
                text("*a **a", "*a **a ".repeat(20_000)),
                text("a***b", "a***b ".repeat(20_000)),
                text("emphasis in emphasis", "*a ".repeat(3_000) + "a* ".repeat(3_000)),
                text(
                        "rising runs of back-ticks",
                        lines(600, i -> "e" + "`".repeat(i + 1)).replace("\n", "")),
                text("back-ticks", "`a``b ".repeat(20_000)),
                text("{==", "{==".repeat(20_000)),
                text("==}{>>", "==}{>>".repeat(20_000)),
                text("==}{#a}", "==}{#a}".repeat(20_000)),
                text("passages in passages", "{==a ".repeat(5_000) + "==}{#n}".repeat(5_000)),
                text("[[", "[[".repeat(20_000)),
                text("[[a|", "[[a|".repeat(20_000)),
                text("[[a]](", "[[a]](".repeat(20_000)),
                text("[@a](", "[@a](".repeat(20_000)),
                text("<", "<".repeat(50_000)),
                text("<a b=", "<a b=\"".repeat(20_000)),
                text("<!--", "a " + "<!--".repeat(20_000)),
                text("<?", "a " + "<?".repeat(20_000)),
                text("<![CDATA[", "a " + "<![CDATA[".repeat(20_000)),
                text("<div> in one block", "<div>".repeat(20_000)),
                text("<div> in many blocks", "<div>\n\n".repeat(5_000)),
                text("<div> around Markdown", "<div>\n\n".repeat(1_000) + "a\n\n" + "</div>\n\n".repeat(1_000)),
                text("<b>x</b>", "<b>x</b> ".repeat(20_000)),
                text("<script> in a line", "a <script> ".repeat(20_000)),
                text("![[]()", "![[]()".repeat(10_000)),
                text("pictures in pictures", "![".repeat(5_000) + "a" + "](b)".repeat(5_000)),
                text("&amp;", "&amp;".repeat(20_000)),
                text("&", "&".repeat(50_000)),
                text("\\", "\\".repeat(20_000)),
                text("a.", "a.".repeat(20_000)),
                text("www.a.b", "www.a.b".repeat(10_000)),
                text("a@b.", "a@b.".repeat(10_000)),
                text("http://", "http://".repeat(20_000)),
                text("columns", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b".repeat(2_000) + "|\n"),
                text("rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(2_000)),
                text("bars", "|".repeat(50_000)),
                text("definitions of links", lines(5_000, i -> "[a" + i + "]: b")),
                text("footnotes", lines(2_000, i -> "x[^" + i + "]\n\n[^" + i + "]: y\n")),
                text("equal headings", "# a\n".repeat(5_000)),
                text("definition lists", "a\n: b\n\n".repeat(3_000)),
                text("brackets at the beginnings of lines", "[a\n".repeat(2_000)),
                text("one line of 5 MB", "word ".repeat(1_000_000)),
                text("5 MB of one word", "x".repeat(5_000_000)),
                text("1 MB of lines", "word\n".repeat(200_000)),
                text("white space", " \n".repeat(100_000) + "\t".repeat(100_000) + "a"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverHangsNeverThrows(String text) {
        Work.assertWithin(LONGEST, () -> {
            ReadText read = ReadText.of(text);
            for (Problem problem :
                    read.problems().subList(0, Math.min(10, read.problems().size()))) {
                assertTrue(ProblemText.of(problem).length() < 2_000);
            }
        });
    }

    @Test
    void whatIsRefusedIsSaidAtItsParagraph() {
        ReadText read = ReadText.of("fine\n\n" + "[a](".repeat(20_000));
        assertEquals("markdown-too-dense", read.problems().get(0).code());
        assertEquals(3, read.problems().get(0).span().line());
        assertTrue(read.markup().isEmpty());
        assertEquals(
                "markdown-too-dense",
                ReadText.of("> ".repeat(61) + "a").problems().get(0).code());
        assertEquals(
                61,
                ReadText.of(lines(100, i -> "  ".repeat(i) + "- a"))
                        .problems()
                        .get(0)
                        .span()
                        .line());
        assertEquals(
                "markdown-too-deep",
                ReadText.of("*a ".repeat(3_000) + "a* ".repeat(3_000))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void longTextsForPeopleAreNotRefused() {
        String paragraph =
                "Some [words](https://example.org/a) with *emphasis*, `code`, [[a-name]] and {==a passage==}{#n}. ";
        assertEquals(List.of(), ReadText.of(paragraph.repeat(60)).found(), "one long paragraph");
        String article = (paragraph.repeat(8) + "\n\n").repeat(150);
        assertEquals(List.of(), ReadText.of(article).found(), "an article of 100,000 characters");
        assertEquals(
                List.of(), ReadText.of(("- " + paragraph + "\n").repeat(500)).found(), "a long list");
        assertEquals(
                List.of(),
                ReadText.of("|a|b|\n|-|-|\n" + ("|" + paragraph + "|x|\n").repeat(300))
                        .found(),
                "a long table");
        assertEquals(
                List.of(),
                ReadText.of(lines(500, i -> "[label " + i + "]: https://example.org/" + i))
                        .found(),
                "many definitions");
        assertEquals(
                List.of(),
                ReadText.of("<table>\n" + "  <tr>\n    <td>a [b] &amp; c</td>\n  </tr>\n".repeat(2_000) + "</table>")
                        .found(),
                "a long table of HTML");
        assertEquals(
                List.of(), ReadText.of("> ".repeat(20) + "- ".repeat(20) + "a").found(), "deep, but not too deep");
    }

    static Stream<Arguments> yamls() {
        return Stream.of(
                text("lists in a list", "a: " + "[".repeat(1_000) + "]".repeat(1_000)),
                text("maps in a map", "{a: ".repeat(20_000)),
                text("dashes", "- ".repeat(20_000)),
                text("a scalar of 4 MB", "a: " + "word ".repeat(800_000)),
                text("a word of 4 MB", "a: " + "x".repeat(4_000_000)),
                text("a quoted scalar of a million letters", "a: \"" + "😀 ".repeat(200_000) + "\""),
                text("a block of 30,000 lines", "a: |\n" + "  word\n".repeat(30_000)),
                text("a key of 1 MB", "k".repeat(1_000_000) + ": v"),
                text("many keys", lines(20_000, i -> "k" + i + ": v")),
                text("many empty values with emoji", lines(10_000, i -> "k" + i + ": 😀\ne" + i + ":")),
                text("one key again and again", "a: b\n".repeat(20_000)),
                text("aliases", "a: &x b\n" + lines(20_000, i -> "k" + i + ": *x")),
                text("flow", "a: [" + "b, ".repeat(100_000) + "]"),
                text("comments", "# c\n".repeat(500_000)),
                text("escapes", "a: \"" + "\\n".repeat(500_000) + "\""),
                text("colons", "a: ".repeat(20_000)),
                text("braces", "}".repeat(20_000)),
                text("question marks", "? ".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource("yamls")
    void yamlNeverHangsNeverThrows(String text) {
        Work.assertWithin(LONGEST, () -> {
            ReadYaml yaml = ReadYaml.of(text);
            if (yaml.map == null) {
                assertFalse(yaml.problems.sorted().isEmpty(), "what is not read is said");
            } else if (yaml.map.entries().containsKey("a")) {
                yaml.get(Key.text("a"));
                yaml.get(Key.blocks("a"));
            }
        });
    }

    /** A string in every field that holds text. */
    private static Problems everywhere(String string) {
        String quoted = JsonMapper.shared().writeValueAsString(string);
        Problems problems = new Problems();
        Reading reading = new Reading(problems, ReadYaml.MARKDOWN, Language.ENGLISH);
        String[] keys = {
            "title",
            "subtitle",
            "byline",
            "outlet",
            "date",
            "url",
            "language",
            "type",
            "license",
            "summary",
            "tags",
            "image",
            quoted
        };
        String front = Stream.of(keys).map(key -> key + ": " + quoted + "\n").collect(Collectors.joining());
        String notes = """
                mentions: [{quote: %1$s, prefix: %1$s, suffix: %1$s, occurrence: %1$s, entity: %1$s, id: %1$s}]
                claims: [{quote: %1$s, summary: %1$s, kind: %1$s, by: %1$s, about: [%1$s], sources: [%1$s, {id: %1$s, locator: %1$s}]}]
                relations: [{quote: %1$s, subject: %1$s, kind: %1$s, object: %1$s, role: %1$s, from: %1$s}]
                events: [{at: %1$s, title: {en: %1$s, %1$s: x}, place: %1$s, participants: [{entity: %1$s}]}]
                notes: [{quote: x, text: %1$s, by: %1$s, %1$s: %1$s}]
                corrections: [{date: %1$s, was: %1$s, now: %1$s, why: %1$s}]
                """.replace("%1$s", quoted);
        SourceFile article = SourceFile.of(
                "a.md",
                "---\n" + front + "---\n" + string + "\n\n- " + string + "\n\n> {==" + string + "==}{>>" + string
                        + "<<}\n\n[[" + string + "|" + string + "]] [@" + string + "]\n\n|" + string + "|\n|-|\n|"
                        + string + "|\n");
        ArticleDraft draft = ArticleReader.read("a", article, SourceFile.of("a.yaml", notes), ReadYaml.YAML, reading);
        TokenCheck.check(draft.body(), article);
        harmless(draft.body());
        harmless(draft.summary());
        ProfileReader.read(
                "p",
                Profile.Kind.PERSON,
                SourceFile.of(
                        "p.md",
                        "---\nname: " + quoted + "\naliases: [" + quoted + "]\nlinks: [" + quoted + "]\nbirth: "
                                + quoted
                                + "\nidentifiers: {wikidata: " + quoted + ", " + quoted + ": " + quoted
                                + "}\nfacts: [{label: " + quoted + ", text: "
                                + quoted + "}]\n---\n" + string),
                ReadYaml.YAML,
                reading);
        SourcesReader.read(SourceFile.of("sources.yaml", quoted + ": {title: " + quoted + "}"), ReadYaml.YAML, reading);
        SettingsReader.read(
                SourceFile.of(
                        "dossier.yaml",
                        "title: " + quoted + "\nurl: " + quoted + "\nrules: {" + quoted + ": " + quoted + "}"),
                ReadYaml.YAML,
                reading);
        Ids.checkForm(Ids.normal(string), Span.whole(article), problems);
        return problems;
    }

    private static void harmless(Markup markup) {
        String html = TokenHtml.of(markup).toLowerCase(java.util.Locale.ROOT);
        assertFalse(
                html.contains("<script")
                        || html.contains("<iframe")
                        || html.contains("<svg")
                        || html.contains("<style"),
                html);
        assertFalse(html.matches("(?s).*<[a-z][^>]* on[a-z]+=.*"), html);
    }

    @Test
    void scriptsInEveryField() {
        List<Problem> problems = everywhere("<script>alert(1)</script>").sorted();
        assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("html-dropped")));
        assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("bad-id")));
        everywhere("\"><img src=x onerror=alert(1)>");
        everywhere("javascript:alert(1)");
    }

    @Test
    void naughtyStringsInEveryField() {
        for (String string : HostileStrings.all()) {
            Work.assertWithin(LONGEST, () -> {
                Problems problems = everywhere(string);
                String report = ProblemText.of(problems.sorted());
                assertFalse(
                        report.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), report);
            });
        }
    }

    @Test
    void aTextFieldKeepsWhatWasWritten() {
        for (String string : HostileStrings.all()) {
            if (string.indexOf('\u0085') >= 0) {
                // Snakeyaml-engine takes it for a line break, which it is no longer in YAML 1.2.
                continue;
            }
            ReadYaml yaml = ReadYaml.of("a: " + JsonMapper.shared().writeValueAsString(string));
            if (yaml.map == null) {
                assertTrue(yaml.problem().message().endsWith("is not allowed in YAML"));
            } else {
                assertEquals(Reading.folded(string), yaml.get(Key.text("a")));
            }
        }
    }
}
