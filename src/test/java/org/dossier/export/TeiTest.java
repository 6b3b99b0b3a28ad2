package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.render.labels.Labels;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TeiTest {
    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");
    private static final Pattern POINTER = Pattern.compile("#string-range\\(([^,]+),(\\d+),(\\d+)\\)");

    /** All dossiers that tests have without an error in them. */
    static List<Dossier> dossiers() throws IOException {
        try (Stream<Path> folders = Files.list(DOSSIERS)) {
            return folders.sorted()
                    .map(folder -> TestContent.in(folder).dossier())
                    .toList();
        }
    }

    static String text(Article article, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Tei(new ClaimWords(dossier, Labels.of(dossier.settings())::text), article).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document document(TestContent content, String article) throws IOException {
        Dossier dossier = content.dossier();
        return Xmls.parse(text(dossier.article(article), dossier));
    }

    private static List<Element> elements(Document document, String name) {
        return IntStream.range(0, document.getElementsByTagName(name).getLength())
                .mapToObj(i -> (Element) document.getElementsByTagName(name).item(i))
                .toList();
    }

    private static Map<String, Element> byId(Document document) {
        Map<String, Element> all = new HashMap<>();
        for (Element one : elements(document, "*")) {
            if (one.hasAttribute("xml:id")) {
                String id = one.getAttribute("xml:id");
                assertTrue(id.matches("[A-Za-z_][A-Za-z0-9._-]*"), id);
                assertEquals(null, all.put(id, one), id);
            }
        }
        return all;
    }

    /** The words that pointers point to, as a program finds them: by characters in an element. */
    private static List<String> pointed(String pointers, Map<String, Element> ids) {
        List<String> words = new ArrayList<>();
        for (String one : pointers.split(" ")) {
            Matcher matcher = POINTER.matcher(one);
            assertTrue(matcher.matches(), one);
            String text = ids.get(matcher.group(1)).getTextContent();
            int start = text.offsetByCodePoints(0, Integer.parseInt(matcher.group(2)));
            words.add(text.substring(start, text.offsetByCodePoints(start, Integer.parseInt(matcher.group(3)))));
        }
        return words;
    }

    @Test
    void everyAnnotationPointsToItsOwnWordsAndEveryNameToItsProfile() throws IOException {
        int annotations = 0;
        for (Dossier dossier : dossiers()) {
            for (Article article : dossier.articles()) {
                Document tei = Xmls.parse(text(article, dossier));
                Map<String, Element> ids = byId(tei);
                List<Annotation> placed = article.annotations().stream()
                        .filter(one -> one.place() != null)
                        .toList();
                List<Element> written = elements(tei, "annotation");
                assertEquals(placed.size(), written.size(), article.id());
                for (int i = 0; i < placed.size(); i++) {
                    // A quote over several blocks has a pointer to each.
                    String expected = placed.get(i).place().ranges().stream()
                            .map(range -> range.of(article.body().text()))
                            .collect(Collectors.joining());
                    String target = written.get(i).getAttribute("target");
                    assertEquals(
                            expected.replace("\n\n", ""),
                            String.join("", pointed(target, ids)),
                            placed.get(i).id());
                    annotations++;
                }
                List<Element> references = new ArrayList<>(elements(tei, "persName"));
                references.addAll(elements(tei, "orgName"));
                references.stream()
                        .map(one -> one.getAttribute("ref"))
                        .filter(ref -> !ref.isEmpty())
                        .forEach(ref -> assertTrue(ids.containsKey(ref.substring(1)), ref));
                elements(tei, "ptr").stream()
                        .map(one -> one.getAttribute("target"))
                        .filter(ref -> ref.startsWith("#"))
                        .forEach(ref -> assertTrue(ids.containsKey(ref.substring(1)), ref));
            }
        }
        assertTrue(annotations > 50, "" + annotations);
    }

    @Test
    void theTextHasEveryMentionAsTheNameOfItsProfile() throws IOException {
        for (Dossier dossier : dossiers()) {
            for (Article article : dossier.articles()) {
                Document tei = Xmls.parse(text(article, dossier));
                Element body = elements(tei, "body").get(0);
                List<String> named = new ArrayList<>();
                for (Element one : elements(tei, "*")) {
                    if (one.getTagName().matches("persName|orgName")
                            && (one.compareDocumentPosition(body) & Element.DOCUMENT_POSITION_CONTAINS) != 0) {
                        named.add(one.getAttribute("ref") + " " + one.getTextContent());
                    }
                }
                List<String> expected = article.mentions().stream()
                        .map(one -> "#"
                                + (dossier.profile(one.profile())
                                                .kind()
                                                .folder()
                                                .equals("people")
                                        ? "p-"
                                        : "org-")
                                + one.profile() + " "
                                + one.range().of(article.body().text()))
                        .toList();
                assertEquals(
                        expected.stream()
                                .filter(one -> one.matches("\\p{ASCII}+ .*"))
                                .toList(),
                        named.stream()
                                .filter(one -> !one.matches("#\\S*_\\S* .*"))
                                .toList(),
                        article.id());
                assertEquals(expected.size(), named.size(), article.id());
            }
        }
    }

    private static final String SET = """
            ## A *heading*

            Before, **Pell *Marrin*, the mayor**, said [a word](https://x.example/a) of it.[^1] It was ~~not~~ so [@report, p. 3].\\
            And <q>so on</q>, H<sub>2</sub>O.

            - one
            - two
              1. deep **one**

              more of two

            > Quoted by [[pell]].
            >
            > Again.

            | Year | Sum |
            | --- | --- |
            | 2024 | *ten* |

            ```
            code < here
            ```

            ---

            ![A roof](assets/roof.svg)

            ### Below

            Words ![A roof](assets/roof.svg) around.

            [^1]: A note with *emphasis*.
            """;

    static TestContent set(String... keys) {
        return new TestContent()
                .person("pell", "Pell Marrin")
                .file("assets/roof.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}\n")
                .article("a", SET, keys);
    }

    /** The body in one line. */
    private static String body(TestContent content) throws IOException {
        Dossier dossier = content.dossier();
        String tei = text(dossier.article("a"), dossier);
        return tei.substring(tei.indexOf("<body>"), tei.indexOf("</body>"))
                .replaceAll("\\n *", "")
                .replaceAll("></(lb|ptr|gap|graphic|milestone)>", "/>");
    }

    @Test
    void whatIsSetInAnotherWayIsSo() throws IOException {
        String body = body(set());
        for (String part : List.of(
                "<div><head xml:id=\"b-1\">A <emph>heading</emph></head>",
                "<p xml:id=\"b-2\">Before, <hi rend=\"bold\"><persName ref=\"#p-pell\">Pell <emph>Marrin</emph></persName>, the mayor</hi>, said "
                        + "<ref target=\"https://x.example/a\">a word</ref> of it.<ptr type=\"footnote\" n=\"1\" target=\"#fn-1\"/>",
                "<hi rend=\"strikethrough\">~~not~~</hi>",
                "<ptr type=\"citation\" n=\"p. 3\" target=\"../../sources.html#source-report\"/>",
                "<lb/>",
                "<q>“so on”</q>",
                "H<hi rend=\"subscript\">2</hi>O",
                "<list rend=\"bulleted\"><item><p xml:id=\"b-3\">one</p></item><item><p xml:id=\"b-4\">two</p>"
                        + "<list rend=\"numbered\"><item><p xml:id=\"b-5\">deep <hi rend=\"bold\">one</hi></p></item></list>"
                        + "<p xml:id=\"b-6\">more of two</p></item></list>",
                "<quote><p xml:id=\"b-7\">Quoted by <persName ref=\"#p-pell\">Pell Marrin</persName>.</p><p xml:id=\"b-8\">Again.</p></quote>",
                "<table><row><cell role=\"label\" xml:id=\"b-9\">Year</cell>",
                "<row><cell xml:id=\"b-11\">2024</cell><cell xml:id=\"b-12\"><emph>ten</emph></cell></row></table>",
                "<ab rend=\"code\">code &lt; here</ab><milestone rend=\"rule\" unit=\"section\"/>",
                "<p><figure><graphic url=\"../../assets/roof.svg\"/><figDesc>A roof</figDesc></figure></p></div><div><head xml:id=\"b-13\">Below</head>",
                "<p xml:id=\"b-14\">Words […]<figure><graphic url=\"../../assets/roof.svg\"/></figure> around.</p>",
                "<note xml:id=\"fn-1\" n=\"1\" place=\"end\"><p xml:id=\"b-15\">A note with <emph>emphasis</emph>.</p></note>")) {
            assertTrue(body.contains(part), () -> part + "\n" + body.replace("<", "\n<"));
        }
    }

    /** Neither the address of a link, nor a note, nor what is no text, of an article of which only excerpts are shown. */
    @Test
    void ofAnExcerptNothingElseIsTold() throws IOException {
        TestContent content = set("rights: excerpt-only", "url: https://paper.example/a")
                .annotations("a", "notes:\n  - {quote: Again, text: A note.}\n");
        String body = body(content);
        assertTrue(body.contains("<p xml:id=\"b-8\">Again.</p>"), body);
        assertTrue(body.contains("<persName ref=\"#p-pell\">Pell Marrin</persName>"), body);
        for (String part : List.of("x.example", "<ptr", "<ab", "graphic", "A roof", "<hi", "code", "p. 3")) {
            assertFalse(body.contains(part), () -> part + "\n" + body);
        }
    }

    private static TestContent alleged() {
        return new TestContent()
                .person("pell", "Pell Marrin", "public_role: mayor", "identifiers: {wikidata: Q1}")
                .organization("7amleh", "Hamleh")
                .article(
                        "money",
                        "Pell Marrin owns Hamleh. It is 😀 so.\n\nNot shown at all 😀.",
                        "rights: excerpt-only")
                .annotations("money", """
                        relations:
                          - {quote: owns Hamleh, subject: pell, kind: owner, object: 7amleh, status: alleged, from: 2015, to: ~2018}
                        notes:
                          - {quote: "😀 so", text: "A note."}
                        """);
    }

    @Test
    void whatIsAllegedIsNoTieOfItsKind() throws IOException {
        Element tie = elements(document(alleged(), "money"), "relation").get(0);
        assertEquals("alleged-owner", tie.getAttribute("name"));
        assertEquals("#p-pell", tie.getAttribute("active"));
        assertEquals("#org-7amleh", tie.getAttribute("passive"));
        assertEquals("2015", tie.getAttribute("from"));
        assertFalse(tie.hasAttribute("to"), "a date that is not known for certain");
        assertTrue(tie.getTextContent().contains("(alleged)"));
    }

    @Test
    void whatIsNotPublishedIsAGap() throws IOException {
        Document tei = document(alleged(), "money");
        String body = elements(tei, "body").get(0).getTextContent();
        assertTrue(body.contains("It is 😀 so."), body);
        assertFalse(body.contains("Not shown"), body);
        assertEquals(1, elements(tei, "gap").size());
        assertEquals("rights", elements(tei, "gap").get(0).getAttribute("reason"));
    }

    @Test
    void aDateThatIsNotExactSaysSo() throws IOException {
        TestContent content = new TestContent().article("old", "Text.", "date: ~2015-10/2016-01");
        Element date = elements(document(content, "old"), "date").get(0);
        assertEquals("2015-10", date.getAttribute("notBefore"));
        assertEquals("2016-01", date.getAttribute("notAfter"));
        assertEquals("medium", date.getAttribute("cert"));
    }
}
