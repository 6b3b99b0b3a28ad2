package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private final Problems problems = new Problems();
    private SourceFile file;

    private FrontMatter cut(String text) {
        file = SourceFile.of("x.md", text);
        return FrontMatter.of(file, ReadYaml.YAML, problems);
    }

    private String body(String text) {
        return cut(text).bodyStart() == 0
                ? file.text()
                : file.text().substring(cut(text).bodyStart());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\nbody\n",
                "---\r\ntitle: x\r\n---\r\nbody\r\n",
                "\uFEFF---\ntitle: x\n---\nbody\n",
                "---  \ntitle: x\n---\t\nbody\n",
                "---\rtitle: x\r---\rbody\r"
            })
    void fieldsAndBody(String text) {
        assertEquals("body\n", body(text));
        assertEquals(
                "x", ((Yaml.Scalar) cut(text).fields().entries().get("title").value()).text());
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void threeHyphensInTheBodyAndInValuesAreNotAnEnd() {
        assertEquals("a\n\n---\n\nb\n", body("---\ntitle: x\n---\na\n\n---\n\nb\n"));
        assertEquals("body", body("---\ntitle: |\n  a\n  ---\n  b\n---\nbody"));
        assertEquals("", body("---\ntitle: x\n---"));
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void emptyFrontMatterIsAnEmptyMap() {
        assertEquals(0, cut("---\n---\nbody").fields().entries().size());
        assertEquals("body", body("---\n---\nbody"));
    }

    @Test
    void aLineThatOnlyBeginsWithHyphensIsNoEnd() {
        assertNull(cut("---\ntitle: x\n----\nbody").fields());
        assertEquals("front-matter", problem().code());
        assertEquals("the front matter that begins here never ends", problem().message());
        assertEquals("---", problem().span().text());
    }

    private Problem problem() {
        assertEquals(1, problems.sorted().size());
        return problems.sorted().get(0);
    }

    @Test
    void missing() {
        assertEquals("# Title\n", body("# Title\n"));
        assertEquals("the file does not begin with front matter", problem().message());
        assertEquals("#", problem().span().text());
    }

    @Test
    void anEmptyFile() {
        assertNull(cut("").fields());
        assertEquals("x.md", problem().span().toString());
    }

    @Test
    void toml() {
        assertEquals("body\n", body("+++\ntitle = \"x\"\n+++\nbody\n"));
        assertEquals("toml-front-matter", problem().code());
        assertEquals("x.md:1:1", problem().span().toString());
    }

    @Test
    void whereTheYamlIsBrokenTheBodyIsKnownAllTheSame() {
        FrontMatter front = cut("---\na: [\n---\nbody");
        assertNull(front.fields());
        assertEquals("body", file.text().substring(front.bodyStart()));
        assertEquals("yaml-syntax", problem().code());
        Shape<Marks> shape = new Shape<>(Keys.of("thing"), Fields::marks);
        assertEquals(
                Span.whole(file),
                front.read(shape, file, ReadYaml.of("").reading).whole());
    }

    @Test
    void placesAreThoseOfTheFile() {
        Yaml.Entry entry = cut("---\n😀: x\ntitle: y\n---\n").fields().entries().get("title");
        assertEquals("x.md:3:8", entry.value().span().toString());
    }
}
