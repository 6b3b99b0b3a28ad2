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
