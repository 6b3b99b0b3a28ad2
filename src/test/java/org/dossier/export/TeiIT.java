package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.source.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Articles as TEI, checked by jing against the schema of all of TEI, which the folder {@code tei} of the corpora has. */
@Tag("corpora")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeiIT {
    /** What TEI has had since version 4.3, and the schema of the corpora has not yet: annotations that stand off the text. */
    // spec: TEI P5, elements standOff, listAnnotation, annotation; class model.annotationBodyLike
    private static final String STAND_OFF = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
                datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
              <include href="%s"/>
              <define name="model.resourceLike" combine="choice"><ref name="standOff"/></define>
              <define name="standOff"><element name="standOff">
                <ref name="att.global.attributes"/>
                <oneOrMore><ref name="listAnnotation"/></oneOrMore>
              </element></define>
              <define name="listAnnotation"><element name="listAnnotation">
                <ref name="att.global.attributes"/>
                <oneOrMore><ref name="annotation"/></oneOrMore>
              </element></define>
              <define name="annotation"><element name="annotation">
                <attribute name="xml:id"><data type="ID"/></attribute>
                <attribute name="motivation"><choice>
                  <value>assessing</value><value>commenting</value><value>describing</value><value>linking</value>
                  <value>questioning</value><value>replying</value>
                </choice></attribute>
                <attribute name="target"><list><oneOrMore><data type="anyURI"/></oneOrMore></list></attribute>
                <zeroOrMore><ref name="respStmt"/></zeroOrMore>
                <zeroOrMore><ref name="revisionDesc"/></zeroOrMore>
                <zeroOrMore><choice><ref name="note"/><ref name="ptr"/></choice></zeroOrMore>
              </element></define>
            </grammar>
            """;

    private final List<String> errors = new ArrayList<>();
    private ValidationDriver jing;

    @BeforeAll
    void loadSchema() throws IOException, SAXException {
        Path schema = Path.of(Objects.requireNonNull(System.getProperty("corpora"), "-Dcorpora"), "tei/tei_all.rng");
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collecting());
        jing = new ValidationDriver(properties.toPropertyMap());
        assertTrue(
                jing.loadSchema(new InputSource(new StringReader(
                        STAND_OFF.formatted(schema.toAbsolutePath().toUri())))),
                errors::toString);
    }

    private void check(String name, String tei) throws IOException, SAXException {
        errors.clear();
        jing.validate(new InputSource(new StringReader(tei)));
        assertEquals(List.of(), errors, () -> name + "\n" + tei);
    }

    @Test
    void everyArticleOfEveryDossierIsValid() throws IOException, SAXException {
        List<Dossier> dossiers = new ArrayList<>(TeiTest.dossiers());
        Stream.of(".", "src/examples/watchdogs")
                .map(project -> TestContent.in(Path.of(project)).dossier())
                .forEach(dossiers::add);
        int articles = 0;
        for (Dossier dossier : dossiers) {
            for (Article article : dossier.articles()) {
                check(article.id(), TeiTest.text(article, dossier));
                articles++;
            }
        }
        assertTrue(articles > 60, "" + articles);
    }

    /** Lists, tables, quotes, links, footnotes and raw HTML as people have written them. */
    @Test
    void theTextOfEveryPostIsValid() throws IOException, SAXException {
        TestContent all = TeiTest.set();
        Path folder = Path.of(System.getProperty("corpora"), "articles");
        try (Stream<Path> posts = Files.walk(folder)) {
            for (Path post :
                    posts.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(post).replaceFirst("(?s)\\A---\\R.*?\\R---\\R", "");
                String id = "p-" + Sha256.brief(folder.relativize(post).toString());
                all.article(id, text);
            }
        }
        Dossier dossier = all.dossier();
        assertTrue(dossier.articles().size() > 900, "" + dossier.articles().size());
        List<String> faults = new ArrayList<>();
        for (Article article : dossier.articles()) {
            errors.clear();
            String tei = TeiTest.text(article, dossier);
            jing.validate(new InputSource(new StringReader(tei)));
            for (String error : errors) {
                int line = Integer.parseInt(error.replaceFirst(":.*", ""));
                faults.add(article.id() + " " + error + "\n"
                        + tei.lines().skip(line - 1L).findFirst().orElse(""));
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    @Test
    void aFaultIsFound() throws IOException, SAXException {
        Dossier dossier = TeiTest.dossiers().stream()
                .filter(one -> one.claims().size() > 1)
                .findFirst()
                .orElseThrow();
        Article article = dossier.article(dossier.claims().get(0).place().article());
        String tei = TeiTest.text(article, dossier);
        for (String broken : List.of(
                tei.replaceFirst("<annotation xml:id=\"", "<annotation xml:id=\"7"),
                tei.replaceFirst("motivation=\"[a-z]+\"", "motivation=\"accusing\""),
                tei.replace("<person ", "<someone ").replace("</person>", "</someone>"))) {
            errors.clear();
            jing.validate(new InputSource(new StringReader(broken)));
            assertFalse(errors.isEmpty());
        }
    }

    private final class Collecting implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
